// SPDX-License-Identifier: Apache-2.0
#include "policy/tune_pack.h"

#include <algorithm>
#include <string_view>

#include "policy/dates.h"
#include "policy/json_write.h"
#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_narrowing.h"
#include "policy/read_severity.h"

namespace vorab::policy {
namespace {

struct Narrowing {
  std::string_view key;
  Names known;  // empty: any id
};

constexpr Narrowing kNarrowings[] = {{"sites", kSites},          {"surfaces", kSurfaces},
                                     {"posting_as", kPostingAs}, {"languages", kLanguages},
                                     {"audience", {}},           {"only_with", kAttachments}};

// True if the pack has the rule; else a problem names the nearest.
bool is_rule(const std::string& id, const Place& place, const Pack& pack, Report& report) {
  if (std::find(pack.rules.begin(), pack.rules.end(), id) != pack.rules.end()) return true;
  const std::vector<std::string_view> ids(pack.rules.begin(), pack.rules.end());
  report.error(place, "the pack " + in_quotes(pack.id) + " has no rule " + in_quotes(id),
               suggestion(id, ids));
  return false;
}

void read_without(const Spot& spot, const Pack& pack, Report& report, Tuning& tuning) {
  for (const Spot& item : read_items(spot, report)) {
    const auto id = read_text(item, report);
    if (id && is_rule(*id, item.place(), pack, report)) tuning.without.insert(*id);
  }
}

// Thresholds, or severities by rule? No rule is called "hint".
bool is_by_rule(const Node& node) {
  const auto* members = node.as<Node::Object>();
  return members && std::none_of(members->begin(), members->end(), [](const Member& member) {
           return std::find(kSeverities.begin(), kSeverities.end(), member.key) !=
                  kSeverities.end();
         });
}

void read_severities(const Spot& spot, const Pack& pack, Report& report, Tuning& tuning) {
  if (!is_by_rule(spot.node())) {
    if (read_severity(spot, report)) tuning.severity = spot.node();
    return;
  }
  for (const Member& member : *spot.node().as<Node::Object>()) {
    const Spot severity(spot, member, spot.key());
    if (!is_rule(member.key, severity.key_place(), pack, report)) continue;
    if (read_severity(severity, report)) tuning.severity_of.emplace(member.key, member.value);
  }
}

void read_narrowings(const Object& members, Report& report, Tuning& tuning) {
  for (const Narrowing& narrowing : kNarrowings) {
    const auto spot = members[narrowing.key];
    if (!spot) continue;
    const auto names = narrowing.known.empty() ? read_groups(*spot, report)
                                               : read_names(*spot, report, narrowing.known);
    if (!names.empty()) tuning.narrower.emplace_back(narrowing.key, spot->node());
  }
}

void read_window(const Spot& spot, Report& report, Tuning& tuning) {
  const Object window(spot, applies_keys(), report);
  std::optional<TimePoint> from, until;
  if (const auto member = window["from"]) from = read_moment(*member, report);
  if (const auto member = window["until"]) until = read_moment(*member, report, true);
  if (from && until && *from >= *until) {
    report.error(spot.place(), "this pack never applies: it ends before it begins",
                 "let \"until\" be later than \"from\"");
  }
  tuning.applies = spot.node();
}

bool has(const Node::Array& items, const Node& wanted) {
  const auto* name = wanted.as<std::string>();
  return name && std::any_of(items.begin(), items.end(), [&](const Node& item) {
           const auto* text = item.as<std::string>();
           return text && *text == *name;
         });
}

// What both allow. Where the rule says nothing, all that is wanted.
Node both(const Node* own, const Node& wanted) {
  const auto* mine = own ? own->as<Node::Array>() : nullptr;
  const auto* theirs = wanted.as<Node::Array>();
  if (!mine || !theirs) return wanted;
  Node::Array out;
  std::copy_if(mine->begin(), mine->end(), std::back_inserter(out),
               [&](const Node& item) { return has(*theirs, item); });
  return {std::move(out), own->mark};
}

std::optional<TimePoint> moment_of(const Node* node, bool whole_day) {
  const auto* text = node ? node->as<std::string>() : nullptr;
  if (!text) return std::nullopt;
  if (const auto day = parse_date(*text)) return whole_day ? *day + std::chrono::days{1} : *day;
  return parse_time(*text);
}

// The later beginning, the earlier end.
void narrow_window(Node& rule, Node wanted) {
  Node* own = member_of(rule, "applies");
  if (!own) return set_member(rule, "applies", std::move(wanted));
  for (const bool until : {false, true}) {
    const std::string_view key = until ? "until" : "from";
    const Node* limit = member_of(wanted, key);
    const auto given = moment_of(limit, until);
    const auto mine = moment_of(member_of(*own, key), until);
    if (given && (!mine || (until ? *given < *mine : *given > *mine))) {
      set_member(*own, key, *limit);
    }
  }
}

// A rule that shows only what it is sure of goes on so, whatever its findings are called.
Node severity_for(Node* own, const Node& wanted) {
  const auto* name = wanted.as<std::string>();
  const auto* scale = own ? own->as<Node::Object>() : nullptr;
  if (!name || !scale) return wanted;
  double least = 1;
  for (const Member& member : *scale) {
    if (const auto* number = member.value.as<double>()) least = std::min(least, *number);
  }
  Node out{Node::Object(), wanted.mark};
  set_member(out, *name, node_of(least));
  return out;
}

std::size_t gravity(const Node* node) {
  const auto* name = node ? node->as<std::string>() : nullptr;
  return name ? static_cast<std::size_t>(std::find(kSeverities.begin(), kSeverities.end(), *name) -
                                         kSeverities.begin())
              : 0;
}

void set_severity(Node& rule, const Node& wanted) {
  Node severity = severity_for(member_of(rule, "severity"), wanted);
  set_member(rule, "severity", std::move(severity));
  // What is found without the words nearby stays no graver than with them.
  Node* near = member_of(rule, "near");
  Node* otherwise = near ? member_of(*near, "else_severity") : nullptr;
  if (otherwise && wanted.as<std::string>() && gravity(otherwise) > gravity(&wanted)) {
    *otherwise = wanted;
  }
}

}  // namespace

Tuning read_tuning(const Object& members, const Pack& pack, Report& report) {
  Tuning tuning;
  if (const auto spot = members["without"]) read_without(*spot, pack, report, tuning);
  if (const auto spot = members["severity"]) read_severities(*spot, pack, report, tuning);
  if (const auto spot = members["show"]) {
    if (read_name(*spot, report, kShows)) tuning.given.emplace_back("show", spot->node());
  }
  if (const auto spot = members["locked"]) {
    if (read_flag(*spot, report)) tuning.given.emplace_back("locked", spot->node());
  }
  read_narrowings(members, report, tuning);
  if (const auto spot = members["applies"]) read_window(*spot, report, tuning);
  if (const auto spot = members["note"]) (void)read_text(*spot, report);
  return tuning;
}

std::set<std::string, std::less<>> narrowed_away(const Pack& pack, const Tuning& tuning) {
  std::set<std::string, std::less<>> out;
  for (const PackFile& file : pack.files) {
    Node root = file.root;
    const Node* rules = root.as<Node::Array>() ? &root : member_of(root, "rules");
    const auto* items = rules ? rules->as<Node::Array>() : nullptr;
    for (std::size_t i = 0; items && i < items->size(); ++i) {
      Node rule = (*items)[i];
      const Node* id = member_of(rule, "id");
      for (const auto& [key, wanted] : tuning.narrower) {
        const Node left = both(member_of(rule, key), wanted);
        const bool nothing = left.as<Node::Array>() && left.as<Node::Array>()->empty();
        if (nothing && id && id->as<std::string>()) out.insert(*id->as<std::string>());
      }
    }
  }
  return out;
}

void tune(Node& rule, const Tuning& tuning) {
  const Node* id = member_of(rule, "id");
  const auto* name = id ? id->as<std::string>() : nullptr;
  const auto own = name ? tuning.severity_of.find(*name) : tuning.severity_of.end();
  if (tuning.severity) set_severity(rule, *tuning.severity);
  if (own != tuning.severity_of.end()) set_severity(rule, own->second);
  for (const auto& [key, value] : tuning.given) set_member(rule, key, value);
  for (const auto& [key, wanted] : tuning.narrower) {
    set_member(rule, key, both(member_of(rule, key), wanted));
  }
  if (tuning.applies) narrow_window(rule, *tuning.applies);
}

}  // namespace vorab::policy
