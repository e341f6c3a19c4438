// SPDX-License-Identifier: Apache-2.0
#include "table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace vorab::bench {

namespace {

std::size_t width(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  }));
}

}  // namespace

void Table::print(const std::string& title) const {
  std::vector<std::size_t> widths;
  for (const auto& row : rows_) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
  }
  std::printf("\n%s\n", title.c_str());
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    std::string line;
    for (std::size_t i = 0; i < rows_[r].size(); ++i) {
      const std::string gap(widths[i] - width(rows_[r][i]), ' ');
      line += i == 0 ? rows_[r][i] + gap : "  " + gap + rows_[r][i];
    }
    std::printf("%s\n", line.c_str());
    if (r == 0) std::printf("%s\n", std::string(width(line), '-').c_str());
  }
  std::fflush(stdout);
}

std::string number(double value) {
  std::array<char, 32> text{};
  const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  std::string out = text.data();
  if (decimals == 0) {
    for (std::size_t at = out.size(); at > 3; at -= 3) out.insert(at - 3, ",");
  }
  return out;
}

std::string verdict(double measured, double budget, bool more_is_better) {
  const double ratio = more_is_better ? budget / measured : measured / budget;
  return ratio <= 1 ? "met" : number(ratio) + " × away";
}

}  // namespace vorab::bench
