// SPDX-License-Identifier: Apache-2.0
#include "policy/compiled.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "policy/format.h"
#include "policy/json_write.h"
#include "policy/quoted.h"
#include "policy/read_values.h"
#include "text/hash.h"

namespace vorab::policy {
namespace {

constexpr std::string_view kBuildAnew = "build the policy anew with vorab build";

// As rules/literals.h promises them: anything else would keep a pattern from ever being tried.
bool is_literal(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !(c >= 'A' && c <= 'Z');
  });
}

std::vector<std::string> read_group(const Spot& spot, Report& report) {
  std::vector<std::string> group;
  for (const Spot& item : read_items(spot, report)) {
    const auto* text = item.node().as<std::string>();
    if (!text) {
      wrong_type(item, report, "a text");
    } else if (text->empty() || !is_literal(*text)) {
      report.error(item.place(), in_quotes(*text) + " is no text in lower-case ASCII",
                   std::string(kBuildAnew));
    } else {
      group.push_back(*text);
    }
  }
  return group;
}

CompiledPattern read_pattern(const Spot& spot, Report& report) {
  CompiledPattern out;
  const Object members(spot, compiled_pattern_keys(), report);
  if (const auto of = members.required("of")) out.of = read_text(*of, report).value_or("");
  if (const auto all = members["all"]) {
    for (const Spot& item : read_items(*all, report)) {
      out.literals.push_back(read_group(item, report));
    }
  }
  return out;
}

Node groups_of(const Literals& literals) {
  Node::Array groups;
  for (const auto& group : literals) {
    Node::Array items;
    for (const auto& literal : group) items.push_back(node_of(literal));
    groups.push_back({std::move(items), {}});
  }
  return {std::move(groups), {}};
}

}  // namespace

std::string_view engine_version() { return VORAB_VERSION; }

std::string mark_of(const Pattern& pattern) {
  const char* const switches = pattern.ignore_case ? "i\n" : "\n";
  std::array<char, 17> hex{};
  std::snprintf(
      hex.data(), hex.size(), "%016llx",
      static_cast<unsigned long long>(text::fnv1a(pattern.pattern, text::fnv1a(switches))));
  return hex.data();
}

Node node_of(const Compiled& compiled) {
  Node::Object literals;
  for (const auto& [rule, pattern] : compiled.literals) {
    Node one{Node::Object(), {}};
    set_member(one, "of", node_of(pattern.of));
    if (!pattern.literals.empty()) set_member(one, "all", groups_of(pattern.literals));
    literals.push_back({rule, {}, std::move(one)});
  }
  Node out{Node::Object(), {}};
  set_member(out, "engine", node_of(compiled.engine));
  if (!literals.empty()) set_member(out, "literals", {std::move(literals), {}});
  return out;
}

Compiled read_compiled(const Spot& spot, Report& report) {
  Compiled out;
  if (!spot.node().as<Node::Object>()) {
    wrong_type(spot, report, "an object { … }");
    return out;
  }
  Report unheard(report.source());  // another version may have written other keys
  if (const auto engine = Object(spot, compiled_keys(), unheard)["engine"]) {
    out.engine = read_text(*engine, report).value_or("");
    if (out.engine != engine_version()) return out;
  }
  const Object members(spot, compiled_keys(), report);
  (void)members.required("engine");
  if (const auto literals = members["literals"]) {
    const auto* rules = literals->node().as<Node::Object>();
    if (!rules) {
      wrong_type(*literals, report, "an object { … }");
      return out;
    }
    for (const Member& rule : *rules) {
      out.literals.emplace(rule.key, read_pattern(Spot(*literals, rule, nullptr), report));
    }
  }
  return out;
}

void use_compiled(const Compiled& compiled, std::vector<RuleDraft>& rules) {
  for (RuleDraft& draft : rules) {
    draft.rule.built = true;
    auto* pattern = std::get_if<Pattern>(&draft.rule.kind);
    const auto found = compiled.literals.find(draft.rule.id);
    if (!pattern || found == compiled.literals.end()) continue;
    if (found->second.of == mark_of(*pattern)) pattern->literals = found->second.literals;
  }
}

}  // namespace vorab::policy
