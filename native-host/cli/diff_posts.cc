// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_posts.h"

#include <algorithm>
#include <istream>
#include <ostream>
#include <set>
#include <tuple>
#include <utility>

#include "cli/post_line.h"
#include "rules/settled.h"

namespace vorab::cli {

namespace {

constexpr std::size_t kMostIds = 5;

// What one rule says about one post.
struct Said {
  policy::Severity gravest = policy::Severity::hint;
  std::set<std::tuple<std::size_t, std::size_t, policy::Severity>> marks;
};

std::map<std::string, Said> findings(const rules::RuleSet& rules, const PostLine& line) {
  const auto result =
      rules::settled(line.context, [&] { return rules.check(line.text, line.context); });
  std::map<std::string, Said> out;
  for (const auto& finding : result.findings) {
    Said& said = out[finding.rule];
    said.gravest = std::max(said.gravest, finding.severity);
    said.marks.emplace(finding.start.value_or(0), finding.end.value_or(0), finding.severity);
  }
  return out;
}

std::string name_of(const PostLine& line, std::size_t number) {
  if (line.id.is_string()) return line.id.get<std::string>();
  return line.id.is_null() ? "line " + std::to_string(number) : line.id.dump();
}

// The count that goes up; null if the rule says the same.
std::size_t PostsDiff::Rule::*count_of(const Said* before, const Said* after) {
  using Rule = PostsDiff::Rule;
  if (!before) return &Rule::come;
  if (!after) return &Rule::gone;
  if (before->gravest < after->gravest) return &Rule::graver;
  if (before->gravest > after->gravest) return &Rule::milder;
  return before->marks == after->marks ? nullptr : &Rule::other;
}

}  // namespace

PostsDiff diff_posts(const rules::RuleSet& before, const rules::RuleSet& after,
                     const rules::Context& context, std::istream& in, std::ostream& err) {
  PostsDiff out;
  std::size_t number = 0;
  for (std::string bytes; std::getline(in, bytes);) {
    ++number;
    if (bytes.empty() || bytes == "\r") continue;
    PostLine line{nullptr, {}, context};
    if (const auto error = read_post_line(std::move(bytes), line); !error.empty()) {
      ++out.misread;
      err << "vorab: line " << number << ": " << error << "\nhint: {\"id\":\"1\",\"text\":\"…\"}\n";
      continue;
    }
    ++out.posts;
    const auto was = findings(before, line);
    const auto is = findings(after, line);
    std::set<std::string> names;
    for (const auto* side : {&was, &is}) {
      for (const auto& [rule, said] : *side) names.insert(rule);
    }
    bool differs = false;
    for (const std::string& name : names) {
      const auto a = was.find(name);
      const auto b = is.find(name);
      const auto count =
          count_of(a == was.end() ? nullptr : &a->second, b == is.end() ? nullptr : &b->second);
      if (!count) continue;
      differs = true;
      auto& rule = out.rules[name];
      ++(rule.*count);
      if (rule.ids.size() < kMostIds) rule.ids.push_back(name_of(line, number));
    }
    out.changed += differs ? 1 : 0;
  }
  return out;
}

}  // namespace vorab::cli
