// SPDX-License-Identifier: Apache-2.0
#include "cli/load_rules.h"

#include <CLI/CLI.hpp>
#include <ostream>
#include <utility>

#include "language/open_speller.h"
#include "platform/program.h"
#include "policy/load.h"
#include "policy/packs_folder.h"

namespace vorab::cli {

namespace {

LoadedRules load(const std::string& path, const Folders& folders, bool trials, std::ostream& err) {
  auto loaded = policy::load(path, policy::disk(), packs_in(folders.packs));
  for (const auto& problem : loaded.problems) err << policy::to_text(problem) << '\n';
  if (!loaded.policy) return {};
  policy::Policy speaking = *loaded.policy;
  if (trials) {
    for (policy::Rule& rule : speaking.rules) {
      if (!rule.trial_until) continue;
      rule.trial_until.reset();
      for (auto& [language, text] : rule.message) {
        text.insert(0, language == "de" ? "Auf Probe: " : "On trial: ");
      }
    }
  }
  auto built = rules::RuleSet::build(std::move(speaking));
  for (const auto& problem : built.problems) err << policy::to_text(problem) << '\n';
  auto speller = speller_for(*built.rules, folders.dictionaries, err);
  return {*std::move(loaded.policy), std::move(built.rules), std::move(speller)};
}

}  // namespace

LoadedRules load_rules(const std::string& path, const Folders& folders, std::ostream& err) {
  return load(path, folders, false, err);
}

LoadedRules load_with_trials(const std::string& path, const Folders& folders, std::ostream& err) {
  return load(path, folders, true, err);
}

std::unique_ptr<language::Speller> speller_for(const rules::RuleSet& rules,
                                               const std::string& dictionaries, std::ostream& err) {
  return rules.spells() ? open_dictionaries(dictionaries, err) : nullptr;
}

std::unique_ptr<language::Speller> open_dictionaries(const std::string& dictionaries,
                                                     std::ostream& err) {
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

std::vector<std::filesystem::path> policies_in(const std::vector<std::string>& given,
                                               std::ostream& err) {
  std::vector<std::filesystem::path> out;
  for (const auto& path : given) {
    const auto inside = policy::policies_in(path);
    out.insert(out.end(), inside.begin(), inside.end());
  }
  if (out.empty()) err << "vorab: there is no policy here\nhint: name a folder or a JSON file\n";
  return out;
}

void add_packs_option(CLI::App& command, std::string& folder) {
  command.add_option("--packs", folder,
                     "folder of the rule packs (default: those of this program)");
}

std::filesystem::path packs_in(const std::string& folder) {
  return folder.empty() ? policy::packs_folder(platform::program()) : std::filesystem::path(folder);
}

}  // namespace vorab::cli
