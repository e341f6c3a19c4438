// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// UTF-8 as the engine needs it: always well-formed, with a way back to UTF-16 code units.
namespace vorab::text {

/// One decoded code point and its length in bytes.
struct Decoded {
  char32_t code_point;
  std::size_t length;
};

/// Decodes at `at` (< utf8.size()). A byte that starts nothing well-formed is U+FFFD of length 1.
[[nodiscard]] Decoded decode(std::string_view utf8, std::size_t at);

/// The code point that ends before `at` (> 0) in well-formed UTF-8.
[[nodiscard]] Decoded decode_before(std::string_view utf8, std::size_t at);

void append_utf8(std::string& out, char32_t code_point);

/// Well-formed UTF-8: every ill-formed byte becomes U+FFFD (as the WHATWG decoder does for most).
[[nodiscard]] std::string to_well_formed(std::string_view bytes);

/// Byte offsets of a well-formed UTF-8 text as UTF-16 code units and back, in logarithmic time.
/// Refers to nothing: it may outlive the text.
class Utf16Map {
 public:
  explicit Utf16Map(std::string_view utf8);

  /// UTF-16 code units before byte `byte`; `byte` stands at a code point's start or the end.
  [[nodiscard]] std::size_t units(std::size_t byte) const;

 private:
  // After byte `byte`, `saved` more bytes than units have been seen. Only non-ASCII text has steps.
  struct Step {
    std::uint32_t byte;
    std::uint32_t saved;
  };
  std::vector<Step> steps_;
};

}  // namespace vorab::text
