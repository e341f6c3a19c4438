// SPDX-License-Identifier: Apache-2.0
#include "policy/difference.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "policy/difference_head.h"
#include "policy/difference_kind.h"
#include "policy/difference_rule.h"

namespace vorab::policy {

using nlohmann::json;

namespace {

using ById = std::map<std::string_view, const Rule*>;

ById by_id(const Policy& policy) {
  ById out;
  for (const Rule& rule : policy.rules) out.emplace(rule.id, &rule);
  return out;
}

bool has_pack(const Policy& policy, const std::string& pack) {
  return std::any_of(policy.rules.begin(), policy.rules.end(),
                     [&](const Rule& rule) { return rule.pack == pack; });
}

// A rule that is there in one policy only, or the whole pack that it comes from. A quiet rule, or
// one on trial, shows nothing by itself.
void add_lone(const Rule& rule, const Policy& other, bool fresh, std::vector<Difference>& out) {
  const bool whole_pack = !rule.pack.empty() && !has_pack(other, rule.pack);
  const bool silent = !whole_pack && (rule.quiet || rule.trial_until);
  const Effect effect = silent ? Effect::different : fresh ? Effect::stricter : Effect::looser;
  if (whole_pack) {
    const auto known = std::find_if(out.begin(), out.end(), [&](const Difference& one) {
      return one.key == "pack" && one.pack == rule.pack && one.after.is_null() != fresh;
    });
    if (known != out.end()) return known->rules.push_back(rule.id);
  }
  Difference lone{effect,  whole_pack ? "pack" : "rule",        {rule.id}, rule.pack, nullptr,
                  nullptr, whole_pack ? json() : scope_of(rule)};
  (fresh ? lone.after : lone.before) = whole_pack ? json(rule.pack) : summary_of(rule);
  out.push_back(std::move(lone));
}

void add_changed(const Rule& before, const Rule& after, std::vector<Difference>& out) {
  const bool authors = !before.built && !after.built;
  std::vector<Difference> found;
  compare(rule_facts(before, authors), rule_facts(after, authors), found);
  if (kind_name(before.kind) == kind_name(after.kind)) {
    Facts was;
    Facts is;
    add_kind_facts(before.kind, was);
    add_kind_facts(after.kind, is);
    compare(was, is, found);
  } else {
    found.push_back({Effect::different,
                     "kind",
                     {},
                     {},
                     kind_name(before.kind),
                     kind_name(after.kind),
                     nullptr});
  }
  for (Difference& one : found) {
    one.rules = {after.id};
    one.pack = after.pack;
    one.scope = scope_of(after);
    out.push_back(std::move(one));
  }
}

// Rules that change alike are told together: a pack that is tuned has dozens.
std::vector<Difference> grouped(std::vector<Difference> all) {
  std::map<std::tuple<std::string, Effect, std::string, json, json, json>, std::size_t> known;
  std::vector<Difference> out;
  for (Difference& one : all) {
    if (one.rules.empty() || one.key == "rule" || one.key == "pack") {
      out.push_back(std::move(one));
      continue;
    }
    const auto [found, fresh] = known.emplace(
        std::tuple(one.key, one.effect, one.pack, one.before, one.after, one.scope), out.size());
    if (fresh) {
      out.push_back(std::move(one));
    } else {
      out[found->second].rules.push_back(one.rules.front());
    }
  }
  return out;
}

}  // namespace

std::vector<Difference> differences(const Policy& before, const Policy& after) {
  std::vector<Difference> out;
  const bool layered = before.bundles.size() > 1 || after.bundles.size() > 1;
  compare(head_facts(before, layered), head_facts(after, layered), out);
  const ById was = by_id(before);
  const ById is = by_id(after);
  for (const Rule& rule : before.rules) {
    if (!is.contains(rule.id)) add_lone(rule, after, false, out);
  }
  for (const Rule& rule : after.rules) {
    const auto known = was.find(rule.id);
    if (known == was.end()) {
      add_lone(rule, before, true, out);
    } else {
      add_changed(*known->second, rule, out);
    }
  }
  return grouped(std::move(out));
}

}  // namespace vorab::policy
