// SPDX-License-Identifier: Apache-2.0
#include "cli/position.h"

#include <algorithm>

#include "text/utf.h"
#include "text/words.h"

namespace vorab::cli {

namespace {

constexpr char32_t kAstral = 0x10000;

void append_utf16(std::u16string& out, char32_t c) {
  if (c < kAstral) {
    out += static_cast<char16_t>(c);
  } else {
    out += static_cast<char16_t>(0xD800 + ((c - kAstral) >> 10));
    out += static_cast<char16_t>(0xDC00 + ((c - kAstral) & 0x3FF));
  }
}

bool is_high(char16_t c) { return c >= 0xD800 && c < 0xDC00; }

}  // namespace

Positions::Positions(std::string_view utf8) {
  const std::string well_formed = text::to_well_formed(utf8);
  const text::Utf16Map units(well_formed);
  for (const auto& line : text::find_lines(well_formed)) {
    line_starts_.push_back(units.units(line.begin));
  }
  for (std::size_t i = 0; i < well_formed.size();) {
    const auto [c, length] = text::decode(well_formed, i);
    append_utf16(text_, c);
    i += length;
  }
}

Positions::Position Positions::at(std::size_t unit) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), unit);
  const auto line = static_cast<std::size_t>(after - line_starts_.begin());
  return {line, unit - line_starts_[line - 1] + 1};
}

std::string Positions::slice(std::size_t start, std::size_t end) const {
  std::string out;
  for (std::size_t i = start; i < std::min(end, text_.size()); ++i) {
    char32_t c = text_[i];
    if (is_high(text_[i]) && i + 1 < text_.size()) {
      c = kAstral + ((c - 0xD800) << 10) + (static_cast<char32_t>(text_[++i]) - 0xDC00);
    }
    text::append_utf8(out, c);
  }
  return out;
}

}  // namespace vorab::cli
