// SPDX-License-Identifier: Apache-2.0
// vorab test: does every rule find what its examples say, and nothing else?
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/examples.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"

namespace vorab::cli {

namespace {

int test_policy(const std::string& path, ExampleCounts& counts, Streams streams) {
  const auto loaded = load_rules(path, streams.err);
  if (!loaded.rules) return bad_policy;
  const auto failed_before = counts.failed;
  try_examples(loaded.policy, *loaded.rules, counts, streams.out);
  return counts.failed == failed_before ? fine : bad_policy;
}

int test(const std::vector<std::string>& paths, Streams streams) {
  ExampleCounts counts;
  int code = fine;
  for (const auto& path : paths) code = std::max(code, test_policy(path, counts, streams));
  streams.out << counts.rules << (counts.rules == 1 ? " rule, " : " rules, ") << counts.hits
              << (counts.hits == 1 ? " hit and " : " hits and ") << counts.misses
              << (counts.misses == 1 ? " miss tried, " : " misses tried, ") << counts.failed
              << " failed\n";
  return code;
}

}  // namespace

void add_test(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("test", "run the examples of every rule");
  auto paths = std::make_shared<std::vector<std::string>>();
  command->add_option("PATH", *paths, "policies: folders or files")->required();
  command->callback([=, &action] { action = [=] { return test(*paths, streams); }; });
}

}  // namespace vorab::cli
