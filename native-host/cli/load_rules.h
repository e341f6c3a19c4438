// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "language/speller.h"
#include "policy/policy.h"
#include "rules/rule_set.h"

namespace CLI {
class App;
}

namespace vorab::cli {

struct LoadedRules {
  policy::Policy policy;
  std::unique_ptr<const rules::RuleSet> rules;  ///< empty if there is no policy to use
  std::unique_ptr<language::Speller> speller;   ///< ready; there if rules are about spelling
};

/// Loads and compiles the policy at `path` and writes every problem to `err`. The good layers of a
/// folder are used even if others are broken. Dictionaries are looked for in the folder
/// `dictionaries`, or where the system has them; what is wrong with them is written too.
[[nodiscard]] LoadedRules load_rules(const std::string& path, const std::string& dictionaries,
                                     std::ostream& err);

/// The dictionaries, if `rules` are about spelling.
[[nodiscard]] std::unique_ptr<language::Speller> speller_for(const rules::RuleSet& rules,
                                                             const std::string& dictionaries,
                                                             std::ostream& err);

/// `--dictionaries`; `folder` must live until it is parsed.
void add_dictionaries_option(CLI::App& command, std::string& folder);

}  // namespace vorab::cli
