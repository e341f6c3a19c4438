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

struct Options {
  std::vector<std::string> paths;
  std::string dictionaries;
};

int test_policy(const std::string& path, const std::string& dictionaries, ExampleCounts& counts,
                Streams streams) {
  const auto loaded = load_rules(path, dictionaries, streams.err);
  if (!loaded.rules) return bad_policy;
  const auto failed_before = counts.failed;
  try_examples(loaded.policy, *loaded.rules, loaded.speller.get(), counts, streams.out);
  return counts.failed == failed_before ? fine : bad_policy;
}

int test(const Options& options, Streams streams) {
  ExampleCounts counts;
  int code = fine;
  for (const auto& path : options.paths) {
    code = std::max(code, test_policy(path, options.dictionaries, counts, streams));
  }
  streams.out << counts.rules << (counts.rules == 1 ? " rule, " : " rules, ") << counts.hits
              << (counts.hits == 1 ? " hit and " : " hits and ") << counts.misses
              << (counts.misses == 1 ? " miss tried, " : " misses tried, ") << counts.failed
              << " failed\n";
  return code;
}

}  // namespace

void add_test(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("test", "run the examples of every rule");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->paths, "policies: folders or files")->required();
  add_dictionaries_option(*command, options->dictionaries);
  command->callback([=, &action] { action = [=] { return test(*options, streams); }; });
}

}  // namespace vorab::cli
