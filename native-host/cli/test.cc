// SPDX-License-Identifier: Apache-2.0
// vorab test: does every rule find what its examples say, and nothing else?
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/position.h"
#include "text/utf.h"

namespace vorab::cli {

namespace {

struct Counts {
  std::size_t rules = 0, hits = 0, misses = 0, failed = 0;
};

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
                  bool should_hit, const rules::RuleSet& rules, Counts& counts, std::ostream& out) {
  for (const auto& example : examples) {
    const rules::Context context{example.site, example.surface, example.posting_as,
                                 "en",         example.at,      example.attachments};
    const auto result = rules.check_rule(rule.id, example.text, context);
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

int test_policy(const std::string& path, Counts& counts, Streams streams) {
  const auto loaded = load_rules(path, streams.err);
  if (!loaded.rules) return bad_policy;
  const auto failed_before = counts.failed;
  for (const auto& rule : loaded.policy.rules) {
    ++counts.rules;
    run_examples(rule, rule.hits, true, *loaded.rules, counts, streams.out);
    run_examples(rule, rule.misses, false, *loaded.rules, counts, streams.out);
  }
  return counts.failed == failed_before ? fine : bad_policy;
}

int test(const std::vector<std::string>& paths, Streams streams) {
  Counts counts;
  int code = fine;
  for (const auto& path : paths) code = std::max(code, test_policy(path, counts, streams));
  streams.out << counts.rules << " rules, " << counts.hits << " hits and " << counts.misses
              << " misses tried, " << counts.failed << " failed\n";
  return code;
}

}  // namespace

void add_test(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("test", "run the examples of every rule");
  auto paths = std::make_shared<std::vector<std::string>>();
  command->add_option("PATH", *paths, "policies: folders or files")->required();
  command->callback([=, &action] { action = [=] { return test(*paths, streams); }; });
}

}  // namespace vorab::cli
