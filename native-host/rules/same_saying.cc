// SPDX-License-Identifier: Apache-2.0
#include "rules/same_saying.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace vorab::rules {

namespace {

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

std::size_t length(const Finding& finding) {
  return finding.start ? *finding.end - *finding.start : kNobody;
}

bool goes_before(const Finding& a, const Finding& b) {
  return std::tuple(b.severity, b.confidence, length(b)) <
         std::tuple(a.severity, a.confidence, length(a));
}

// What is kept of one gist: no span contains another, so that starts and ends rise together.
class Kept {
 public:
  // Who says it about these words already, if anybody.
  [[nodiscard]] std::size_t find(const Finding& finding) const {
    if (!finding.start) return whole_post_;
    const auto after = by_start_.lower_bound(*finding.start);
    if (after != by_start_.end() && after->second.end <= *finding.end) return after->second.who;
    if (after != by_start_.end() && after->first == *finding.start) return after->second.who;
    if (after == by_start_.begin()) return kNobody;
    const auto before = std::prev(after);
    return before->second.end >= *finding.end ? before->second.who : kNobody;
  }

  void add(const Finding& finding, std::size_t who) {
    if (finding.start) {
      by_start_[*finding.start] = {*finding.end, who};
    } else {
      whole_post_ = who;
    }
  }

 private:
  struct Span {
    std::size_t end, who;
  };
  std::map<std::size_t, Span> by_start_;
  std::size_t whole_post_ = kNobody;
};

bool same_words(const Finding& a, const Finding& b) { return a.start == b.start && a.end == b.end; }

}  // namespace

std::vector<Finding> merge_same(std::vector<Saying> sayings) {
  std::vector<std::size_t> order(sayings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return goes_before(sayings[a].finding, sayings[b].finding);
  });
  std::unordered_map<std::string, Kept> kept;
  std::vector<bool> stays(sayings.size(), false);
  for (const auto i : order) {
    auto& finding = sayings[i].finding;
    auto& same = kept[sayings[i].gist];
    const auto who = same.find(finding);
    const bool differs = who != kNobody && !finding.instead.empty() &&
                         finding.instead != sayings[who].finding.instead;
    auto* first = who == kNobody ? nullptr : &sayings[who].finding;
    if (first && differs && first->instead.empty() && same_words(*first, finding)) {
      first->instead = finding.instead;
      first->replace = finding.replace;
      first->replace_span = finding.replace_span;
    } else if (!first || differs) {
      stays[i] = true;
      if (!first) same.add(finding, i);
    }
  }
  std::vector<Finding> out;
  for (std::size_t i = 0; i < sayings.size(); ++i) {
    if (stays[i]) out.push_back(std::move(sayings[i].finding));
  }
  return out;
}

bool put_in_order(std::vector<Finding>& findings, std::size_t most) {
  const auto stands_before = [](const Finding& a, const Finding& b) {
    return std::tuple(a.start, b.severity) < std::tuple(b.start, a.severity);
  };
  if (!std::is_sorted(findings.begin(), findings.end(), stands_before)) {
    std::stable_sort(findings.begin(), findings.end(), stands_before);
  }
  if (findings.size() <= most) return false;
  findings.resize(most);
  return true;
}

}  // namespace vorab::rules
