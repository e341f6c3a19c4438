// SPDX-License-Identifier: Apache-2.0
#include "policy/read_sum.h"

#include <string>
#include <utility>

#include "policy/read_narrowing.h"
#include "policy/read_words.h"

namespace vorab::policy {
namespace {

Sum::Hint read_hint(const Spot& spot, std::size_t part, Report& report, RuleDraft& draft) {
  Sum::Hint hint;
  hint.place = spot.place();
  const Object members(spot, hint_keys(), report);
  const auto words = members["words"];
  const auto list = members["list"];
  const auto tags = members["hashtags"];
  const auto rule = members["rule"];
  if (words) hint.entries = read_words(*words, report);
  (void)read_list_use(members, RulePart(part), report, draft);
  if (tags) hint.hashtags = read_tag_names(*tags, report);
  if (rule) {
    hint.rule = read_id(*rule, report).value_or("");
    if (!hint.rule.empty()) draft.asked.emplace_back(hint.rule, rule->place());
  }
  if (const auto weight = members["weight"]) {
    hint.weight = read_whole(*weight, report, 1, kHeaviestHint).value_or(hint.weight);
  }
  if (const auto note = members["note"]) (void)read_text(*note, report);
  if (spot.node().as<Node::Object>() && !words && !list && !tags && !rule) {
    report.error(spot.place(), "this hint names nothing",
                 R"(add "words", "list", "hashtags" or "rule")");
  }
  return hint;
}

}  // namespace

bool read_scope(const Object& members, Report& report) {
  const auto scope = members["scope"];
  return scope && read_name(*scope, report, kScopes) == std::size_t{1};
}

Sum read_sum(const Object& members, const Spot&, Report& report, RuleDraft& draft) {
  Sum out;
  int reach = 0;
  if (const auto hints = members.required("hints")) {
    for (const Spot& item : read_items(*hints, report)) {
      if (report.full()) break;
      if (!item.node().as<Node::Object>()) {
        wrong_type(item, report, R"(an object such as {"words": ["Molkerei"], "weight": 1})");
        continue;
      }
      out.hints.push_back(read_hint(item, out.hints.size(), report, draft));
      reach += out.hints.back().weight;
    }
    if (out.hints.size() == 1) {
      report.error(hints->place(), "one hint alone is no sum",
                   R"(add hints, or write a rule of kind "terms")");
    }
  }
  if (const auto threshold = members.required("threshold")) {
    out.threshold = read_whole(*threshold, report, 1, kHighestThreshold).value_or(0);
    if (!report.failed() && out.threshold > reach) {
      report.error(
          threshold->place(),
          "all hints together weigh " + std::to_string(reach) + ": this threshold is never reached",
          "write at most " + std::to_string(reach) + ", or give the hints more weight");
    }
  }
  out.thread = read_scope(members, report);
  return out;
}

}  // namespace vorab::policy
