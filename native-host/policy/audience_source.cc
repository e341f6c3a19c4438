// SPDX-License-Identifier: Apache-2.0
#include "policy/audience_source.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "policy/audience.h"
#include "policy/json_write.h"

namespace vorab::policy {
namespace {

using Names = std::set<std::string, std::less<>>;

Node::Array* array_of(Node* node) {
  return node ? std::get_if<Node::Array>(&node->value) : nullptr;
}

std::string text_of(Node& object, std::string_view key) {
  const Node* const value = member_of(object, key);
  const auto* text = value ? value->as<std::string>() : nullptr;
  return text ? *text : std::string();
}

bool is_empty_object(const Node& node) {
  const auto* members = node.as<Node::Object>();
  return members && members->empty();
}

/// False if the rule is for other groups; else it names none of them any more.
bool keep_rule(const std::vector<std::string>& groups, Node& rule) {
  auto* const items = array_of(member_of(rule, "audience"));
  if (!items) return true;
  std::erase_if(*items, [&](const Node& item) {
    const auto* group = item.as<std::string>();
    return !group || std::find(groups.begin(), groups.end(), *group) == groups.end();
  });
  return !items->empty();
}

/// Takes the ids of gone rules out of `rules` of a part of a rule; the part goes if nothing is
/// left. True if it went.
bool drop_references(Node& rule, std::string_view part, const Names& there) {
  Node* const object = member_of(rule, part);
  auto* const named = object ? array_of(member_of(*object, "rules")) : nullptr;
  if (!named) return false;
  std::erase_if(*named, [&](const Node& id) {
    const auto* text = id.as<std::string>();
    return !text || !there.contains(*text);
  });
  if (named->empty()) erase_members(*object, {"rules"});
  if (!is_empty_object(*object)) return false;
  erase_members(rule, {part});
  return true;
}

/// False if what is left of a sum never reaches its threshold.
bool keep_hints(Node& rule, const Names& there) {
  auto* const hints = array_of(member_of(rule, "hints"));
  if (!hints) return true;
  double reach = 0;
  std::erase_if(*hints, [&](Node& hint) {
    if (const std::string id = text_of(hint, "rule"); !id.empty() && !there.contains(id)) {
      erase_members(hint, {"rule"});
    }
    const bool any = member_of(hint, "rule") || member_of(hint, "words") ||
                     member_of(hint, "list") || member_of(hint, "hashtags");
    const Node* const weight = member_of(hint, "weight");
    const double* const number = weight ? weight->as<double>() : nullptr;
    if (any) reach += number ? *number : 1;
    return !any;
  });
  const Node* const threshold = member_of(rule, "threshold");
  const double* const wanted = threshold ? threshold->as<double>() : nullptr;
  return !wanted || *wanted <= reach;
}

/// False if the rule finds nothing without the rules that are gone. `if` that asked for nothing
/// else never comes true.
bool keep_without_gone(Node& rule, const Names& there) {
  if (drop_references(rule, "if", there)) return false;
  drop_references(rule, "unless", there);
  return keep_hints(rule, there);
}

Names ids_of(Node::Array& rules) {
  Names ids;
  for (Node& rule : rules) ids.insert(text_of(rule, "id"));
  return ids;
}

/// The lists that something in `node` names.
void add_used_lists(const Node& node, Names& used) {
  if (const auto* items = node.as<Node::Array>()) {
    for (const Node& item : *items) add_used_lists(item, used);
  } else if (const auto* members = node.as<Node::Object>()) {
    for (const Member& member : *members) {
      const auto* text = member.value.as<std::string>();
      if (text && member.key == "list") used.insert(*text);
      add_used_lists(member.value, used);
    }
  }
}

}  // namespace

void keep_source_for(const std::vector<std::string>& groups, Node& document) {
  auto* const rules = array_of(member_of(document, "rules"));
  if (!rules) return;
  Names before = ids_of(*rules);
  std::erase_if(*rules, [&](Node& rule) { return !keep_rule(groups, rule); });
  // A rule that goes may be what another one asked about.
  for (Names there = ids_of(*rules); there != before; there = ids_of(*rules)) {
    std::erase_if(*rules, [&](Node& rule) { return !keep_without_gone(rule, there); });
    before = std::move(there);
  }
  Names used;
  for (const Node& rule : *rules) add_used_lists(rule, used);
  Node* const lists = member_of(document, "lists");
  auto* const named = lists ? std::get_if<Node::Object>(&lists->value) : nullptr;
  if (!named) return;
  std::erase_if(*named, [&](const Member& list) { return !used.contains(list.key); });
  if (named->empty()) erase_members(document, {"lists"});
}

}  // namespace vorab::policy
