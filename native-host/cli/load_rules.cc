// SPDX-License-Identifier: Apache-2.0
#include "cli/load_rules.h"

#include <ostream>
#include <utility>

#include "policy/load.h"

namespace vorab::cli {

LoadedRules load_rules(const std::string& path, std::ostream& err) {
  auto loaded = policy::load(path);
  for (const auto& problem : loaded.problems) err << policy::to_text(problem) << '\n';
  if (!loaded.policy) return {};
  auto built = rules::RuleSet::build(*loaded.policy);
  for (const auto& problem : built.problems) err << policy::to_text(problem) << '\n';
  return {*std::move(loaded.policy), std::move(built.rules)};
}

}  // namespace vorab::cli
