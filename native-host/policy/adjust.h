// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "policy/read_severity.h"
#include "policy/report.h"
#include "policy/spot.h"

/// `adjust`: how a later layer makes a rule of an earlier one milder, narrower or silent. It cannot
/// make one stricter.
namespace vorab::policy {

/// A list that narrows, such as `sites`.
struct NarrowerList {
  std::vector<std::string> Rule::*list;
  std::string_view key;
  std::vector<std::string> values;
  Place place;
};

struct AdjustDraft {
  std::string rule;
  Place place, rule_place;
  std::optional<SeverityRange> severity;
  Place severity_place;
  std::optional<Show> show;
  Place show_place;
  std::vector<NarrowerList> lists;
  bool off = false;
};

[[nodiscard]] std::vector<AdjustDraft> read_adjusts(const Spot& spot, Report& report);

/// Changes the rule as far as that makes it milder or narrower; the rest is a problem.
void apply(const AdjustDraft& adjust, Rule& rule, Problems& problems);

/// From which confidence on a finding is at least of this severity; infinite if from none.
[[nodiscard]] double threshold(const SeverityRange& range, Severity least);

/// True if no finding is graver by `b` than by `a`.
[[nodiscard]] bool is_milder_or_same(const SeverityRange& b, const SeverityRange& a);

}  // namespace vorab::policy
