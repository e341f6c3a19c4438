// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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

[[nodiscard]] constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// `decode` where the byte at `at` is not ASCII.
[[nodiscard]] Decoded decode_beyond_ascii(std::string_view utf8, std::size_t at);

/// Decodes at `at` (< utf8.size()). A byte that starts nothing well-formed is U+FFFD of length 1.
[[nodiscard]] inline Decoded decode(std::string_view utf8, std::size_t at) {
  if (is_ascii(utf8[at])) return {static_cast<char32_t>(utf8[at]), 1};
  return decode_beyond_ascii(utf8, at);
}

/// The end of the run of ASCII that begins at `at`.
[[nodiscard]] inline std::size_t ascii_run_end(std::string_view utf8, std::size_t at) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
  for (std::uint64_t eight = 0; at + sizeof eight <= utf8.size(); at += sizeof eight) {
    std::memcpy(&eight, utf8.data() + at, sizeof eight);
    if ((eight & kHighBits) != 0) break;
  }
  while (at < utf8.size() && is_ascii(utf8[at])) ++at;
  return at;
}

/// The code point that ends before `at` (> 0) in well-formed UTF-8.
[[nodiscard]] Decoded decode_before(std::string_view utf8, std::size_t at);

void append_utf8(std::string& out, char32_t code_point);

/// Well-formed UTF-8: every ill-formed byte becomes U+FFFD (as the WHATWG decoder does for most).
[[nodiscard]] std::string to_well_formed(std::string_view bytes);

/// Byte offsets of a well-formed UTF-8 text as UTF-16 code units, in constant time. Refers to the
/// text.
class Utf16Map {
 public:
  explicit Utf16Map(std::string_view utf8);

  /// UTF-16 code units before byte `byte`; `byte` stands at a code point's start or the end.
  [[nodiscard]] std::size_t units(std::size_t byte) const;

 private:
  std::string_view utf8_;
  std::vector<std::uint32_t> units_;  // before each block of the text
};

}  // namespace vorab::text
