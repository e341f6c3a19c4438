// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/fold.h"

/// What a folded text looks like to somebody who reads over disguises: letters of other scripts and
/// digits in place of letters count as the letters they resemble. Letters that resemble one another
/// share a class (i, l, 1 and | are one).
namespace vorab::text {

/// One visible sign of a folded text that can be read as a letter.
struct Cell {
  char look;                 ///< its class: a Latin letter, or 0 for a letter that resembles none
  bool letter;               ///< a letter, of whatever script; false for digits and signs
  std::uint32_t begin, end;  ///< bytes of the folded text
};

/// All cells of a folded text or of a part of it, in order. What is no cell stands between them.
[[nodiscard]] std::vector<Cell> find_cells(std::string_view folded, Span part);
[[nodiscard]] std::vector<Cell> find_cells(std::string_view folded);

}  // namespace vorab::text
