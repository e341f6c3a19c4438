// SPDX-License-Identifier: Apache-2.0
#include "policy/read_policy.h"

#include <iterator>
#include <optional>
#include <utility>

#include "policy/below.h"
#include "policy/characters.h"
#include "policy/compiled.h"
#include "policy/dates.h"
#include "policy/hidden.h"
#include "policy/quoted.h"
#include "policy/read_changes.h"
#include "policy/read_contacts.h"
#include "policy/read_emergency.h"
#include "policy/read_site_data.h"
#include "policy/read_values.h"
#include "policy/read_words.h"

namespace vorab::policy {
namespace {

void read_format(const Object& members, Report& report) {
  const auto spot = members.required("format");
  if (!spot) return;
  const double* format = spot->node().as<double>();
  if (!format) {
    wrong_type(*spot, report, "a number");
  } else if (*format != 1) {
    report.error(
        spot->place(), "this version of Vorab understands format 1 only",
        *format > 1 ? "update Vorab, or write the policy in format 1" : "write \"format\": 1");
  }
}

void read_times(const Object& members, Report& report, Policy& policy) {
  if (const auto issued = members["issued"])
    policy.issued = read_date(*issued, report).value_or("");
  const auto expires = members["expires"];
  if (!expires) return;
  policy.expires = read_date(*expires, report).value_or("");
  policy.expires_place = expires->place();
  const auto day = parse_date(policy.expires);
  if (!day) return;
  policy.expires_at = *day + std::chrono::days{1};
  // ISO days compare as texts.
  if (!policy.issued.empty() && policy.expires < policy.issued) {
    report.error(
        expires->place(),
        "the policy expires on " + policy.expires + ", before it is issued on " + policy.issued,
        "let \"expires\" be later than \"issued\"");
  }
}

void read_head(const Object& members, Report& report, Policy& policy) {
  read_format(members, report);
  if (const auto id = members.required("id")) policy.id = read_id(*id, report).value_or("");
  if (const auto spot = members["$schema"]) (void)read_text(*spot, report);
  if (const auto spot = members["version"]) {
    policy.version = read_whole(*spot, report, 1, kHighestVersion).value_or(0);
  }
  // Before any text: it says in which languages texts are expected.
  if (const auto spot = members["languages"]) {
    const auto languages = read_names(*spot, report, kLanguages);
    if (!languages.empty()) policy.languages = languages;
  }
  report.languages = policy.languages;
  if (const auto spot = members["title"]) policy.title = read_localized(*spot, report, true);
  if (const auto spot = members["publisher"]) {
    policy.publisher = read_text(*spot, report).value_or("");
  }
  if (const auto spot = members["guideline"]) {
    policy.guideline = read_link(*spot, report).value_or("");
  }
  read_times(members, report, policy);
  if (const auto spot = members["contacts"]) policy.contacts = read_contacts(*spot, report);
  if (const auto spot = members["emergency"]) policy.emergency = read_emergency(*spot, report);
  if (const auto spot = members["changes"]) policy.changes = read_changes(*spot, report);
  if (const auto spot = members["sites"]) {
    const auto sites = read_names(*spot, report, kSites);
    if (!sites.empty()) policy.sites = sites;
  }
}

std::optional<std::string> read_list_path(const Spot& spot, Report& report) {
  auto path = read_text(spot, report);
  if (!path || is_path_below(*path, {".csv", ".txt"})) return path;
  report.error(spot.place(), in_quotes(*path) + " is no list file below the policy's folder",
               "write it like \"lists/customers.csv\" or \"lists/customers.txt\", with / between "
               "folders and without ..");
  return std::nullopt;
}

// A wish, or what vorab build made of it.
void read_list_hidden(const Spot& spot, Report& report, ListDraft& draft) {
  if (!spot.node().as<Node::Object>()) {
    draft.hidden = read_flag(spot, report).value_or(false);
    return;
  }
  draft.hidden = true;
  auto list = read_hidden(spot, report);
  if (list) draft.built = std::make_shared<const HiddenList>(*std::move(list));
}

void read_lists(const Spot& spot, Report& report, std::vector<ListDraft>& lists) {
  const auto* members = spot.node().as<Node::Object>();
  if (!members) return wrong_type(spot, report, "an object { … }");
  for (const Member& member : *members) {
    const Spot list(spot, member, nullptr);
    const Object parts(list, list_keys(), report);
    ListDraft draft{member.key, {}, list.key_place()};
    if (!is_id(member.key, false)) {
      const std::string better = kebab_case(member.key);
      report.error(
          list.key_place(), in_quotes(member.key) + " is no good name for a list",
          better.empty() ? "use lower-case letters, digits and -" : "write " + in_quotes(better));
    }
    if (const auto note = parts["note"]) (void)read_text(*note, report);
    if (const auto flag = parts["disguised"]) {
      draft.disguised = read_flag(*flag, report).value_or(false);
    }
    if (const auto flag = parts["locked"]) draft.locked = read_flag(*flag, report).value_or(false);
    const auto hidden = parts["hidden"];
    if (hidden) read_list_hidden(*hidden, report, draft);
    const auto file = parts["file"];
    if (file) {
      draft.file_place = file->place();
      draft.file = read_list_path(*file, report).value_or("");
    }
    const bool elsewhere = file || (hidden && hidden->node().as<Node::Object>());
    if (const auto words = elsewhere ? parts["words"] : parts.required("words")) {
      draft.entries = read_words(*words, report);
    }
    lists.push_back(std::move(draft));
  }
}

void read_rules(const Spot& spot, Report& report, std::vector<RuleDraft>& rules) {
  for (const Spot& item : read_items(spot, report)) {
    if (report.full()) return;
    if (auto rule = read_rule(item, report)) rules.push_back(std::move(*rule));
  }
}

void finish(FileDraft& draft, Report& report) {
  Problems found = report.take();
  draft.problems.insert(draft.problems.end(), std::make_move_iterator(found.begin()),
                        std::make_move_iterator(found.end()));
  draft.failed = has_errors(draft.problems);
}

// An object that has nothing but this member, where the document stands.
Node alone(std::string key, const Node& value, const Spot& root) {
  Node::Object members;
  members.push_back({std::move(key), value.mark, value});
  return {std::move(members), root.node().mark};
}

std::string_view without_bom(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

}  // namespace

FileDraft read_policy(std::string_view text, const std::string& file) {
  FileDraft draft;
  text = without_bom(text);
  ParsedJson json = parse_json(text, file);
  draft.problems = std::move(json.problems);
  Report report(text);
  draft.parsed = json.root.has_value();
  if (json.root) {
    const Spot root(*json.root, file);
    const Object members(root, policy_keys(), report);
    draft.head.place = root.place();
    read_head(members, report, draft.head);
    if (const auto settings = members["settings"]) {
      draft.settings = read_settings(*settings, report);
    }
    if (const auto sites = members["site_data"]) draft.site_data = read_site_data(*sites, report);
    if (const auto lists = members["lists"]) read_lists(*lists, report, draft.lists);
    if (const auto packs = members["packs"]) draft.packs = alone("packs", packs->node(), root);
    if (const auto adjust = members["adjust"]) draft.adjusts = read_adjusts(*adjust, report);
    // Before the rules: their patterns need not be judged again.
    std::optional<Compiled> compiled;
    if (const auto spot = members["compiled"]) compiled = read_compiled(*spot, report);
    if (compiled) {
      for (const auto& [rule, mark] : compiled->patterns) report.judged_patterns.insert(mark);
    }
    if (const auto rules = members["rules"]) read_rules(*rules, report, draft.rules);
    if (compiled) use_compiled(*compiled, draft.rules);
  }
  finish(draft, report);
  return draft;
}

FileDraft read_parts(const Node& node, std::string_view text, const std::string& file,
                     const std::vector<std::string>& languages) {
  FileDraft draft;
  Report report(text);
  report.languages = languages;
  draft.parsed = true;
  const Spot root(node, file);
  Report unheard(text);  // the rest is the pack's own
  // That no rule is left is no mistake: they may all ask for what the policy does not give.
  const auto read_some = [&](const Spot& rules) {
    const auto* items = rules.node().as<Node::Array>();
    if (!items || !items->empty()) read_rules(rules, report, draft.rules);
  };
  if (node.as<Node::Array>()) {
    read_some(root);
  } else {
    const Object members(root, policy_keys(), unheard);
    if (const auto lists = members["lists"]) read_lists(*lists, report, draft.lists);
    if (const auto rules = members["rules"]) read_some(*rules);
  }
  finish(draft, report);
  return draft;
}

FileDraft read_rules_file(std::string_view text, const std::string& file,
                          const std::vector<std::string>& languages) {
  FileDraft draft;
  text = without_bom(text);
  ParsedJson json = parse_json(text, file);
  draft.problems = std::move(json.problems);
  Report report(text);
  report.languages = languages;
  draft.parsed = json.root.has_value();
  if (json.root) {
    const Spot root(*json.root, file);
    if (json.root->as<Node::Array>()) {
      read_rules(root, report, draft.rules);
    } else {
      const Object members(root, rules_file_keys(), report);
      if (const auto schema = members["$schema"]) (void)read_text(*schema, report);
      if (const auto rules = members.required("rules")) read_rules(*rules, report, draft.rules);
    }
  }
  finish(draft, report);
  return draft;
}

}  // namespace vorab::policy
