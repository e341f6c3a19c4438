// SPDX-License-Identifier: Apache-2.0
#include "rules/expression_reader.h"

namespace vorab::rules {

namespace {

constexpr ByteSet kSpace = expression::of("\t\n\f\r ");
constexpr std::string_view kWithOthersBeyondAscii = "kKsS";  // the Kelvin sign, the long s

}  // namespace

void Sign::add(char32_t from, char32_t to) {
  for (char32_t c = from; c <= to && c < 0x80; ++c) bytes.add(static_cast<unsigned char>(c));
  if (to >= 0x80) bytes.add(expression::kBeyondAscii);
  for (char32_t c = from; c <= to && count <= kFew; ++c) {
    if (count < kFew) letters[count] = c;
    ++count;
  }
}

ByteSet without(const ByteSet& set) {
  ByteSet out;
  for (unsigned byte = 0; byte < 256; ++byte) {
    if (!set.has(static_cast<char>(byte))) out.add(static_cast<unsigned char>(byte));
  }
  return out;
}

ByteSet in_both_cases(ByteSet set) {
  for (char c = 'a'; c <= 'z'; ++c) {
    const char capital = static_cast<char>(c - 'a' + 'A');
    if (!set.has(c) && !set.has(capital)) continue;
    set.add(static_cast<unsigned char>(c));
    set.add(static_cast<unsigned char>(capital));
  }
  const auto has_any = [&](std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [&](char byte) { return set.has(byte); });
  };
  if (has_any(kWithOthersBeyondAscii)) set.add(expression::kBeyondAscii);
  if (set.has('\x80')) set.add(expression::of(kWithOthersBeyondAscii));
  return set;
}

std::optional<ByteSet> class_of(char letter) {
  switch (letter) {
    case 'd':
      return expression::kDigits;
    case 'w':
      return expression::kWord;
    case 's':
      return kSpace;
    case 'D':
      return without(expression::kDigits);
    case 'W':
      return without(expression::kWord);
    case 'S':
      return without(kSpace);
    default:
      return std::nullopt;
  }
}

}  // namespace vorab::rules
