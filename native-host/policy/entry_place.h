// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>

#include "policy/problem.h"

namespace vorab::policy {

/// The place of one entry of a list, which may have ten thousands of them: small, and cheap to
/// make. It becomes a Place where one is told.
struct EntryPlace {
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::shared_ptr<const Place> list;  ///< the list's own place; empty: nowhere
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t index = kNone;  ///< in the list; kNone: its pointer is the list's
  bool at_word = false;         ///< it is the entry's member "word"

  operator Place() const {  // NOLINT(google-explicit-constructor): it is one
    Place place;
    if (list) {
      place.file = list->file;
      place.pointer = list->pointer;
    }
    place.line = line;
    place.column = column;
    if (index != kNone) place.pointer += '/' + std::to_string(index);
    if (at_word) place.pointer += "/word";
    return place;
  }
};

}  // namespace vorab::policy
