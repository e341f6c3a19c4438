// SPDX-License-Identifier: Apache-2.0
#include "policy/compiled.h"

#include <array>
#include <cstdio>
#include <utility>

#include "policy/format.h"
#include "policy/json_write.h"
#include "policy/read_values.h"
#include "text/hash.h"

namespace vorab::policy {

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
  Node::Object patterns;
  for (const auto& [rule, mark] : compiled.patterns) patterns.push_back({rule, {}, node_of(mark)});
  Node out{Node::Object(), {}};
  set_member(out, "engine", node_of(compiled.engine));
  if (!patterns.empty()) set_member(out, "patterns", {std::move(patterns), {}});
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
  if (const auto patterns = members["patterns"]) {
    const auto* rules = patterns->node().as<Node::Object>();
    if (!rules) {
      wrong_type(*patterns, report, "an object { … }");
      return out;
    }
    for (const Member& rule : *rules) {
      const auto mark = read_text(Spot(*patterns, rule, nullptr), report);
      if (mark) out.patterns.emplace(rule.key, *mark);
    }
  }
  return out;
}

void use_compiled(const Compiled& compiled, std::vector<RuleDraft>& rules) {
  for (RuleDraft& draft : rules) {
    draft.rule.built = true;
    auto* pattern = std::get_if<Pattern>(&draft.rule.kind);
    const auto found = compiled.patterns.find(draft.rule.id);
    if (!pattern || found == compiled.patterns.end()) continue;
    pattern->judged = found->second == mark_of(*pattern);
  }
}

}  // namespace vorab::policy
