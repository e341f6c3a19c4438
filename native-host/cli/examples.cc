// SPDX-License-Identifier: Apache-2.0
#include "cli/examples.h"

#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/position.h"
#include "policy/problem.h"
#include "rules/settled.h"
#include "text/utf.h"

namespace vorab::cli {

namespace {

using Range = std::pair<std::size_t, std::size_t>;

std::vector<Range> expected(const policy::Example& example) {
  const text::Utf16Map units(example.text);
  std::vector<Range> out;
  for (const auto& mark : example.marks) {
    out.emplace_back(units.units(mark.begin), units.units(mark.end));
  }
  return out;
}

std::vector<Range> found(const rules::Result& result) {
  std::vector<Range> out;
  for (const auto& finding : result.findings) {
    if (finding.start) out.emplace_back(*finding.start, *finding.end);
  }
  return out;
}

std::string quoted(const std::vector<Range>& ranges, const std::string& text) {
  const Positions positions(text);
  std::string out;
  for (const auto& [start, end] : ranges) {
    out += (out.empty() ? "“" : ", “") + positions.slice(start, end) + "”";
  }
  return out.empty() ? "nothing" : out;
}

// Empty if the example holds.
std::string failure(const policy::Example& example, bool should_hit, const rules::Result& result) {
  if (!should_hit) {
    if (result.findings.empty()) return {};
    return "should find nothing, but finds " + quoted(found(result), example.text);
  }
  if (result.findings.empty()) return "should hit, but finds nothing";
  if (example.marks.empty() || found(result) == expected(example)) return {};
  return "should find " + quoted(expected(example), example.text) + ", but finds " +
         quoted(found(result), example.text);
}

void run_examples(const policy::Rule& rule, const std::vector<policy::Example>& examples,
                  bool should_hit, const rules::RuleSet& rules, language::Speller* speller,
                  ExampleCounts& counts, std::ostream& out) {
  for (const auto& example : examples) {
    rules::Context context{example.site, example.surface,     example.posting_as, "en",
                           example.at,   example.attachments, example.audience};
    context.speller = speller;
    const auto result =
        rules::settled(context, [&] { return rules.check_rule(rule.id, example.text, context); });
    ++(should_hit ? counts.hits : counts.misses);
    const auto problem = failure(example, should_hit, result);
    if (problem.empty()) continue;
    ++counts.failed;
    out << policy::to_text({policy::Problem::Level::error, example.place,
                            "example of rule '" + rule.id + "' " + problem,
                            should_hit ? "correct the rule, the example or its [[marks]]"
                                       : "narrow the rule or correct the example"})
        << '\n';
  }
}

// An exercise is for everybody, also for whoever may not know yet what is under embargo.
void try_exercise(const policy::Example& exercise, const policy::Policy& policy,
                  const rules::RuleSet& rules, language::Speller* speller, ExampleCounts& counts,
                  std::ostream& out) {
  for (const auto& rule : policy.rules) {
    if (!rule.embargo_until) continue;
    rules::Context context;  // at no time: inside its window
    context.speller = speller;
    const auto result =
        rules::settled(context, [&] { return rules.check_rule(rule.id, exercise.text, context); });
    if (result.findings.empty()) continue;
    ++counts.failed;
    out << policy::to_text({policy::Problem::Level::error, exercise.place,
                            "this exercise tells what rule '" + rule.id + "' keeps under embargo",
                            "practise with another text"})
        << '\n';
  }
}

}  // namespace

void try_examples(const policy::Policy& policy, const rules::RuleSet& rules,
                  language::Speller* speller, ExampleCounts& counts, std::ostream& out) {
  for (const auto& rule : policy.rules) {
    ++counts.rules;
    run_examples(rule, rule.hits, true, rules, speller, counts, out);
    run_examples(rule, rule.misses, false, rules, speller, counts, out);
    for (const auto* examples : {&rule.hits, &rule.misses}) {
      for (const auto& example : *examples) {
        if (!example.practice.empty()) {
          try_exercise(example, policy, rules, speller, counts, out);
        }
      }
    }
  }
}

}  // namespace vorab::cli
