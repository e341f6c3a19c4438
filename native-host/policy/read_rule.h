// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/rule_words.h"
#include "policy/spot.h"

namespace vorab::policy {

/// A fingerprint file, as a rule names it.
struct FingerprintPath {
  std::string path;
  Place place;
};

/// A rule whose named list, if any, is not looked up yet: it may stand in another file.
struct RuleDraft {
  Rule rule;
  std::string list;  ///< empty: none
  Place list_place;
  /// Lists whose words go to a part of the rule.
  struct ListUse {
    std::string list;
    Place place;
    RulePart part;
  };
  std::vector<ListUse> more_lists;
  bool disguised = false;                            ///< all its words, the list's too
  bool locked = false;                               ///< no later layer may adjust it
  std::vector<FingerprintPath> fingerprints;         ///< not read yet
  std::vector<std::pair<std::string, Place>> asked;  ///< the ids of rules it names
};

/// Reads one rule; nothing if it is no object or its kind is unknown. Problems are reported.
[[nodiscard]] std::optional<RuleDraft> read_rule(const Spot& spot, Report& report);

}  // namespace vorab::policy
