// SPDX-License-Identifier: Apache-2.0
#include "rules/disguise_view.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/utf.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kLongestGap = 4;  // bytes between two spaced-out letters
constexpr std::string_view kSeparators = " \t.-_*~'/|,:";
constexpr std::string_view kJoints = ".-_*~'";

bool consists_of(std::string_view text, std::string_view set) {
  return text.find_first_not_of(set) == std::string_view::npos;
}

}  // namespace

GapKind gap_kind(std::string_view gap) {
  if (std::count(gap.begin(), gap.end(), '\n') == 1 && consists_of(gap, " \t\r\n-")) {
    return GapKind::line_break;
  }
  if (gap.size() > kLongestGap || !consists_of(gap, kSeparators)) return GapKind::none;
  return gap.size() == 1 && consists_of(gap, kJoints) ? GapKind::joint : GapKind::space;
}

bool is_letter_or_digit(const text::Cell& cell, std::string_view folded) {
  return cell.letter || text::is_word_character(text::decode(folded, cell.begin).code_point);
}

void add_look(const text::Cell& cell, std::string_view folded, std::string& out) {
  if (cell.look != 0) {
    out += cell.look;
  } else {
    out += folded.substr(cell.begin, cell.end - cell.begin);
  }
}

DisguiseView::DisguiseView(const text::Text& of, text::Span part)
    : text(of), folded(of.folded().text()), cells(text::find_cells(folded, part)) {}

char32_t DisguiseView::original_at(std::uint32_t begin, std::uint32_t end) const {
  return text::decode(text.original(), text.folded().original({begin, end}).begin).code_point;
}

bool DisguiseView::is_camel_border(std::size_t cell) const {
  const auto& left = cells[cell - 1];
  const auto& right = cells[cell];
  const auto* entity = text.entity_at(text.folded().original({right.begin, right.end}));
  return entity != nullptr && entity->kind == text::Entity::Kind::hashtag &&
         u_isupper(static_cast<UChar32>(original_at(right.begin, right.end))) &&
         !u_isupper(static_cast<UChar32>(original_at(left.begin, left.end)));
}

bool DisguiseView::starts_word(std::size_t cell) const {
  const auto at = cells[cell].begin;
  if (at == 0 || !text::is_word_character(text::decode_before(folded, at).code_point)) return true;
  return is_camel_border(cell);
}

bool DisguiseView::ends_word(std::size_t cell) const {
  const auto at = cells[cell].end;
  if (at == folded.size() || !text::is_word_character(text::decode(folded, at).code_point)) {
    return true;
  }
  return cell + 1 < cells.size() && is_camel_border(cell + 1);
}

}  // namespace vorab::rules
