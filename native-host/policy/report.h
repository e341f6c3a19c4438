// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/problem.h"

namespace vorab::policy {

/// Collects the problems of one file, up to a bound that keeps a broken file's list readable.
class Report {
 public:
  static constexpr std::size_t kMostProblems = 100;

  /// `source` is the file's text without BOM; it must outlive the report.
  explicit Report(std::string_view source) : source_(source) {}

  /// The languages in which people must be told things: the policy's.
  std::vector<std::string> languages{"de", "en"};

  /// Patterns (policy/compiled.h's marks) that this engine judged when it built the file.
  std::set<std::string, std::less<>> judged_patterns;

  void error(Place place, std::string message, std::string remedy) {
    failed_ = true;
    add({Problem::Level::error, std::move(place), std::move(message), std::move(remedy)});
  }
  void warning(Place place, std::string message, std::string remedy) {
    add({Problem::Level::warning, std::move(place), std::move(message), std::move(remedy)});
  }

  /// True if nothing more would be told: reading on is a waste of time.
  [[nodiscard]] bool full() const { return problems_.size() > kMostProblems; }
  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] std::string_view source() const { return source_; }
  [[nodiscard]] Problems take() { return std::move(problems_); }

 private:
  void add(Problem problem) {
    if (problems_.size() > kMostProblems) {
      if (problem.level == Problem::Level::error) problems_.back().level = problem.level;
      return;
    }
    if (problems_.size() == kMostProblems) {
      problem.message = "there are more problems in this file";
      problem.remedy = "solve those above first";
    }
    problems_.push_back(std::move(problem));
  }

  std::string_view source_;
  Problems problems_;
  bool failed_ = false;
};

}  // namespace vorab::policy
