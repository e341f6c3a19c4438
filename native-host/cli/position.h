// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vorab::cli {

/// Lines and columns (from 1, in UTF-16 code units) of a text, for findings' offsets.
class Positions {
 public:
  explicit Positions(std::string_view utf8);

  struct Position {
    std::size_t line, column;
  };
  [[nodiscard]] Position at(std::size_t unit) const;

  /// The text between two offsets in UTF-16 code units, as UTF-8.
  [[nodiscard]] std::string slice(std::size_t start, std::size_t end) const;

 private:
  std::u16string text_;
  std::vector<std::size_t> line_starts_;
};

}  // namespace vorab::cli
