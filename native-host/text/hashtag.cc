// SPDX-License-Identifier: Apache-2.0
#include "text/hashtag.h"

#include <unicode/uchar.h>

#include "text/entity_chars.h"

namespace vorab::text {

namespace {

constexpr char32_t kTextStyle = 0xFE0E, kEmojiStyle = 0xFE0F, kKeycap = 0x20E3;

// Joiners and the punctuation that words of Tibetan, Hebrew, Catalan and Japanese have inside.
constexpr std::u32string_view kJoiners =
    U"_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C"
    U"\u00B7";

bool is_in_category(char32_t c, std::uint32_t mask) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}

bool is_tag_letter(char32_t c) {
  if (c < 128) return is_ascii_letter(c);
  return is_in_category(c, U_GC_L_MASK | U_GC_M_MASK);
}

bool is_tag_character(char32_t c) {
  if (c < 128) return is_ascii_alnum(c) || c == U'_';
  return is_in_category(c, U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK) || is_one_of(c, kJoiners);
}

// An emoji may end with a style selector, which is a mark: it separates all the same.
bool may_stand_before(char32_t c) {
  return c == kTextStyle || c == kEmojiStyle || (!is_tag_character(c) && c != U'&');
}

}  // namespace

SignReading hashtag_at(std::string_view utf8, std::size_t at, std::size_t floor) {
  if (at > 0 && (at <= floor || !may_stand_before(code_point_before(utf8, at)))) return {};
  const std::size_t begin = at + decode(utf8, at).length;
  const char32_t first = code_point_at(utf8, begin);
  if (first == kEmojiStyle || first == kKeycap) return {};
  bool letter = false;
  const std::size_t end = run_end(utf8, begin, [&](char32_t c) {
    letter = letter || is_tag_letter(c);
    return is_tag_character(c);
  });
  if (!letter) return {};
  const auto rest = utf8.substr(end);
  const bool goes_on = rest.starts_with('#') || rest.starts_with("＃") || rest.starts_with("://");
  return {{at, end}, !goes_on};
}

}  // namespace vorab::text
