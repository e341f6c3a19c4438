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
#include "policy/read_pack.h"

namespace vorab::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  Folders folders;
};

int test_policy(const std::filesystem::path& path, const Folders& folders, ExampleCounts& counts,
                Streams streams) {
  const auto loaded = load_rules(path.string(), folders, streams.err);
  if (!loaded.rules) return bad_policy;
  const auto failed_before = counts.failed;
  try_examples(loaded.policy, *loaded.rules, loaded.speller.get(), counts, streams.out);
  return counts.failed == failed_before ? fine : bad_policy;
}

int test(const Options& options, Streams streams) {
  ExampleCounts counts;
  int code = fine;
  const auto paths = policies_in(options.paths, streams.err);
  if (paths.empty()) return usage;
  for (const auto& path : paths) {
    code = std::max(code, test_policy(path, options.folders, counts, streams));
  }
  const auto packs = std::count_if(paths.begin(), paths.end(), [](const auto& path) {
    return policy::is_pack(path, policy::disk());
  });
  if (packs > 0) streams.out << packs << (packs == 1 ? " pack, " : " packs, ");
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
  command->add_option("PATH", options->paths, "policies or packs: folders or files")->required();
  add_dictionaries_option(*command, options->folders.dictionaries);
  add_packs_option(*command, options->folders.packs);
  command->callback([=, &action] { action = [=] { return test(*options, streams); }; });
}

}  // namespace vorab::cli
