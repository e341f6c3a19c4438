// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "policy/pack.h"
#include "policy/read_values.h"

namespace vorab::policy {

/// How a policy wants the rules of a pack to be.
struct Tuning {
  std::set<std::string, std::less<>> without;            ///< ids of rules that it does not want
  std::optional<Node> severity;                          ///< of all rules
  std::map<std::string, Node, std::less<>> severity_of;  ///< of single ones
  std::vector<std::pair<std::string, Node>> given;       ///< `show`, `locked`: as they are
  std::vector<std::pair<std::string, Node>> narrower;    ///< `sites` …: only those
  std::optional<Node> applies;                           ///< only then
};

/// Reads all but `pack` and `with`. `members` are those of the use.
[[nodiscard]] Tuning read_tuning(const Object& members, const Pack& pack, Report& report);

/// The rules that count nowhere any more because of what the tuning narrows.
[[nodiscard]] std::set<std::string, std::less<>> narrowed_away(const Pack& pack,
                                                               const Tuning& tuning);

/// Changes a rule as it is wanted.
void tune(Node& rule, const Tuning& tuning);

}  // namespace vorab::policy
