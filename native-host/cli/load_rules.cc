// SPDX-License-Identifier: Apache-2.0
#include "cli/load_rules.h"

#include <CLI/CLI.hpp>
#include <ostream>
#include <utility>

#include "language/open_speller.h"
#include "policy/load.h"

namespace vorab::cli {

LoadedRules load_rules(const std::string& path, const std::string& dictionaries,
                       std::ostream& err) {
  auto loaded = policy::load(path);
  for (const auto& problem : loaded.problems) err << policy::to_text(problem) << '\n';
  if (!loaded.policy) return {};
  auto built = rules::RuleSet::build(*loaded.policy);
  for (const auto& problem : built.problems) err << policy::to_text(problem) << '\n';
  auto speller = speller_for(*built.rules, dictionaries, err);
  return {*std::move(loaded.policy), std::move(built.rules), std::move(speller)};
}

std::unique_ptr<language::Speller> speller_for(const rules::RuleSet& rules,
                                               const std::string& dictionaries, std::ostream& err) {
  if (!rules.spells()) return nullptr;
  std::vector<std::filesystem::path> folders{dictionaries};
  if (dictionaries.empty()) folders = language::dictionary_folders();
  auto opened = language::open_speller(folders);
  for (const auto& fault : opened.faults) {
    err << fault.place << ": warning: " << fault.message << "\nhint: " << fault.remedy << '\n';
  }
  return std::move(opened.speller);
}

void add_dictionaries_option(CLI::App& command, std::string& folder) {
  command.add_option("--dictionaries", folder,
                     "folder of the spelling dictionaries (default: the system's)");
}

}  // namespace vorab::cli
