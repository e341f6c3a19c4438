// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "policy/json_tree.h"

/// Small looks at JSON's text that the parser and the explanation of its errors share.
namespace vorab::policy {

/// The first offset from `at` on that is neither white space nor inside a comment. An unclosed
/// comment is not skipped: the offset of its `/` is returned.
[[nodiscard]] std::size_t skip_blank(std::string_view text, std::size_t at);

/// The end of the longest JSON number that begins at `at`; `at` itself if none does.
[[nodiscard]] std::size_t number_end(std::string_view text, std::size_t at);

/// Gives lines and columns for offsets that only grow. A line ends at LF, CRLF or CR.
class Tracker {
 public:
  explicit Tracker(std::string_view text) : text_(text) {}

  /// `offset` is not below that of the call before.
  Mark at(std::size_t offset);

 private:
  std::string_view text_;
  Mark mark_;
};

}  // namespace vorab::policy
