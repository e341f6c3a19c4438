// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vorab::text {

/// Reads domain names with a known top-level domain: labels of letters, digits and whatever else
/// twitter-text lets pass, with `-` and (but for the last before the top-level domain) `_` inside.
/// Remembers how far it has looked in vain, so that reading a text from left to right is linear.
class DomainReader {
 public:
  explicit DomainReader(std::string_view utf8) : utf8_(utf8) {}

  /// The end of the longest domain name that begins at `at`, 0 if there is none. Calls go from left
  /// to right.
  [[nodiscard]] std::size_t end_of(std::size_t at);

  /// After `end_of(at)` was 0: the next place that is worth a look.
  [[nodiscard]] std::size_t next_after(std::size_t at) const;

 private:
  struct Label {
    std::size_t end;        // at the dot, or where the host's characters end
    std::size_t last_line;  // after the label's last `_`; its begin if there is none
    bool is_whole;          // begins and ends with a letter or the like, and a dot follows
  };
  [[nodiscard]] Label label_at(std::size_t at) const;

  std::string_view utf8_;
  std::size_t dry_until_ = 0;  // up to here only a label with its `_` cut off can be the last one
};

}  // namespace vorab::text
