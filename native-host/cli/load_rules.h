// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "language/speller.h"
#include "policy/policy.h"
#include "rules/rule_set.h"

namespace CLI {
class App;
}

namespace vorab::cli {

/// Where a command looks for what comes with Vorab or the system; empty: in the usual places.
struct Folders {
  std::string dictionaries, packs;
};

struct LoadedRules {
  policy::Policy policy;
  std::unique_ptr<const rules::RuleSet> rules;  ///< empty if there is no policy to use
  std::unique_ptr<language::Speller> speller;   ///< ready; there if rules are about spelling
};

/// Loads and compiles the policy at `path` and writes every problem to `err`. The good layers of a
/// folder are used even if others are broken. What is wrong with dictionaries is written too.
[[nodiscard]] LoadedRules load_rules(const std::string& path, const Folders& folders,
                                     std::ostream& err);

/// Like load_rules, with the rules on trial as they would speak afterwards, and their
/// messages say that they are.
[[nodiscard]] LoadedRules load_with_trials(const std::string& path, const Folders& folders,
                                           std::ostream& err);

/// The dictionaries, if `rules` are about spelling.
[[nodiscard]] std::unique_ptr<language::Speller> speller_for(const rules::RuleSet& rules,
                                                             const std::string& dictionaries,
                                                             std::ostream& err);

/// The dictionaries that `--dictionaries` names, or the system's. What is wrong with them is
/// written.
[[nodiscard]] std::unique_ptr<language::Speller> open_dictionaries(const std::string& dictionaries,
                                                                   std::ostream& err);

/// `--dictionaries`; `folder` must live until it is parsed.
void add_dictionaries_option(CLI::App& command, std::string& folder);

/// The policies and packs to look at: those in collections one by one, without texts about them.
/// None, and said, if there is nothing.
[[nodiscard]] std::vector<std::filesystem::path> policies_in(const std::vector<std::string>& given,
                                                             std::ostream& err);

/// `--packs`; `folder` must live until it is parsed.
void add_packs_option(CLI::App& command, std::string& folder);

/// The folder that `--packs` names, or that of the packs that come with this program.
[[nodiscard]] std::filesystem::path packs_in(const std::string& folder);

}  // namespace vorab::cli
