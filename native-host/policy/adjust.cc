// SPDX-License-Identifier: Apache-2.0
#include "policy/adjust.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "policy/quoted.h"
#include "policy/read_narrowing.h"
#include "policy/read_values.h"

namespace vorab::policy {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

struct NameList {
  std::string_view key;
  std::vector<std::string> Rule::*list;
  Names known;  // empty: any id
};

constexpr NameList kNameLists[] = {
    {"sites", &Rule::sites, kSites},
    {"surfaces", &Rule::surfaces, kSurfaces},
    {"posting_as", &Rule::posting_as, kPostingAs},
    {"languages", &Rule::languages, kLanguages},
    {"audience", &Rule::audience, {}},
    {"only_with", &Rule::only_with, kAttachments},
};

AdjustDraft read_adjust(const Spot& spot, Report& report) {
  AdjustDraft adjust;
  adjust.place = spot.place();
  const Object members(spot, adjust_keys(), report);
  if (const auto rule = members.required("rule")) {
    adjust.rule_place = rule->place();
    adjust.rule = read_id(*rule, report).value_or("");
  }
  if (const auto severity = members["severity"]) {
    adjust.severity_place = severity->place();
    adjust.severity = read_severity(*severity, report);
  }
  if (const auto show = members["show"]) {
    adjust.show_place = show->place();
    if (const auto index = read_name(*show, report, kShows)) {
      adjust.show = static_cast<Show>(*index);
    }
  }
  for (const NameList& names : kNameLists) {
    const auto list = members[names.key];
    if (!list) continue;
    adjust.lists.push_back(
        {names.list, names.key,
         names.known.empty() ? read_groups(*list, report) : read_names(*list, report, names.known),
         list->place()});
  }
  if (const auto off = members["off"]) {
    const auto flag = read_flag(*off, report);
    adjust.off = flag.value_or(false);
    if (flag && !*flag) {
      report.error(off->place(), "\"off\" can only be true: a layer silences, it wakes nothing",
                   "take it out");
    }
  }
  if (const auto* object = spot.node().as<Node::Object>(); object && object->size() == 1) {
    report.error(spot.place(), "this changes nothing",
                 R"(say what changes: "severity": "hint", "sites": ["linkedin"] or "off": true)");
  }
  return adjust;
}

std::string where(const Rule& rule) {
  return "rule " + in_quotes(rule.id) + " in " + rule.place.file + ":" +
         std::to_string(rule.place.line);
}

void refuse(const Place& place, std::string message, Problems& problems) {
  problems.push_back({Problem::Level::error, place, std::move(message),
                      "adjust only makes a rule milder, narrower or silent; for more write a rule "
                      "of your own"});
}

void narrow(const NarrowerList& narrower, Rule& rule, Problems& problems) {
  std::vector<std::string>& list = rule.*narrower.list;
  for (const std::string& value : narrower.values) {
    if (list.empty() || std::find(list.begin(), list.end(), value) != list.end()) continue;
    return refuse(narrower.place,
                  in_quotes(narrower.key) + " would be wider than those of " + where(rule) + ": " +
                      in_quotes(value) + " is not among them",
                  problems);
  }
  if (!narrower.values.empty()) list = narrower.values;
}

}  // namespace

double threshold(const SeverityRange& range, Severity least) {
  if (const auto* fixed = std::get_if<Severity>(&range)) return *fixed >= least ? 0 : kNever;
  const auto& scale = std::get<SeverityScale>(range);
  double out = scale.stop.value_or(kNever);
  if (least <= Severity::warn) out = std::min(out, scale.warn.value_or(kNever));
  if (least <= Severity::hint) out = std::min(out, scale.hint.value_or(kNever));
  return out;
}

bool is_milder_or_same(const SeverityRange& b, const SeverityRange& a) {
  return std::all_of(kSeverities.begin(), kSeverities.end(), [&](const auto& name) {
    const auto severity = static_cast<Severity>(&name - kSeverities.data());
    return threshold(b, severity) >= threshold(a, severity);
  });
}

std::vector<AdjustDraft> read_adjusts(const Spot& spot, Report& report) {
  std::vector<AdjustDraft> out;
  for (const Spot& item : read_items(spot, report)) {
    if (report.full()) break;
    out.push_back(read_adjust(item, report));
  }
  return out;
}

void apply(const AdjustDraft& adjust, Rule& rule, Problems& problems) {
  if (adjust.severity && !is_milder_or_same(*adjust.severity, rule.severity)) {
    refuse(adjust.severity_place, "\"severity\" would be stricter than that of " + where(rule),
           problems);
  } else if (adjust.severity) {
    rule.severity = *adjust.severity;
    // What is found without the words nearby stays no graver than with them.
    const auto* fixed = std::get_if<Severity>(&rule.severity);
    if (fixed && rule.near && rule.near->else_severity) {
      rule.near->else_severity = std::min(*rule.near->else_severity, *fixed);
    }
  }
  if (adjust.show && *adjust.show < rule.show) {
    refuse(adjust.show_place, "\"show\" would show more often than " + where(rule), problems);
  } else if (adjust.show) {
    rule.show = *adjust.show;
  }
  for (const NarrowerList& narrower : adjust.lists) narrow(narrower, rule, problems);
}

}  // namespace vorab::policy
