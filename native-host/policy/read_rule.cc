// SPDX-License-Identifier: Apache-2.0
#include "policy/read_rule.h"

#include <algorithm>

#include "policy/dates.h"
#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_examples.h"
#include "policy/read_kind.h"
#include "policy/read_narrowing.h"
#include "policy/read_severity.h"
#include "policy/read_values.h"

namespace vorab::policy {
namespace {

// Empty if it is not known.
std::string_view read_kind_name(const Spot& spot, Report& report) {
  const auto index = read_name(spot, report, kKindNames);
  return index ? kKindNames[*index] : std::string_view{};
}

std::string_view default_category(std::string_view kind) {
  for (const Kind& known : kKinds) {
    if (known.name == kind) return known.category;
  }
  return {};
}

void read_texts(const Object& members, Report& report, Rule& rule) {
  if (const auto spot = members["message"]) rule.message = read_localized(*spot, report, true);
  if (const auto spot = members["why"]) rule.why = read_localized(*spot, report, true);
  if (const auto spot = members["instead"]) rule.instead = read_localized(*spot, report, false);
  if (const auto spot = members["section"]) rule.section = read_text(*spot, report).value_or("");
  if (const auto spot = members["note"]) rule.note = read_text(*spot, report).value_or("");
  if (const auto spot = members["link"]) rule.link = read_link(*spot, report).value_or("");
  if (const auto spot = members["contact"]) rule.contact = read_person(*spot, report).value_or("");
  if (const auto spot = members["owner"]) rule.owner = read_person(*spot, report).value_or("");
  if (const auto spot = members["review_by"]) {
    rule.review_by = read_date(*spot, report).value_or("");
    rule.review_by_place = spot->place();
  }
}

void read_trial(const Spot& spot, Report& report, Rule& rule) {
  rule.trial_place = spot.key_place();
  const auto until = Object(spot, trial_keys(), report).required("until");
  const auto day = until ? read_date(*until, report) : std::nullopt;
  if (!day) return;
  rule.trial_until = *parse_date(*day) + std::chrono::days{1};
}

}  // namespace

std::optional<RuleDraft> read_rule(const Spot& spot, Report& report) {
  if (!spot.node().as<Node::Object>()) {
    wrong_type(spot, report, "an object { … }");
    return std::nullopt;
  }
  // The kind says which keys belong; without it only the keys of no kind at all are refused.
  Report unheard(report.source());
  const auto kind_spot = Object(spot, rule_keys(), unheard)["kind"];
  const std::string_view kind = kind_spot ? read_kind_name(*kind_spot, report) : std::string_view{};
  const Object members(spot, rule_keys(), report, kind);
  if (!kind_spot) (void)members.required("kind");
  RuleDraft draft;
  Rule& rule = draft.rule;
  rule.place = spot.place();
  if (const auto id = members.required("id")) rule.id = read_id(*id, report).value_or("");
  if (const auto category = members["category"]) {
    rule.category = read_id(*category, report, false).value_or("");
  } else {
    rule.category = default_category(kind);
  }
  if (const auto severity = members["severity"]) {
    rule.severity = read_severity(*severity, report).value_or(rule.severity);
  }
  if (const auto confidence = members["confidence"]) {
    rule.confidence = read_share(*confidence, report).value_or(rule.confidence);
  }
  if (const auto show = members["show"]) {
    if (const auto index = read_name(*show, report, kShows)) rule.show = static_cast<Show>(*index);
  }
  read_texts(members, report, rule);
  if (const auto quiet = members["quiet"]) {
    rule.quiet = read_flag(*quiet, report).value_or(false);
  }
  if (const auto trial = members["trial"]) read_trial(*trial, report, rule);
  read_narrowing(members, report, draft);
  if (const auto locked = members["locked"]) {
    draft.locked = read_flag(*locked, report).value_or(false);
  }
  if (const auto pack = members["pack"]) rule.pack = read_id(*pack, report, false).value_or("");
  if (const auto examples = members["examples"]) read_examples(*examples, report, rule);
  if (kind.empty()) return std::nullopt;
  rule.kind = read_kind(kind, members, spot, report, draft);
  return draft;
}

}  // namespace vorab::policy
