// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace vorab::bench {

/// Prints rows in columns: the first left, the others right. Width counts code points.
class Table {
 public:
  explicit Table(std::vector<std::string> head) : rows_{std::move(head)} {}
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  void print(const std::string& title) const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// "1,234" from a hundred on, else three significant digits.
[[nodiscard]] std::string number(double value);

/// "met", or how far away: "2.4 × the budget".
[[nodiscard]] std::string verdict(double measured, double budget, bool more_is_better = false);

}  // namespace vorab::bench
