// SPDX-License-Identifier: Apache-2.0
#include "rules/disguise_index.h"

#include <algorithm>
#include <array>

#include "language/forms.h"
#include "rules/disguise_view.h"
#include "text/hash.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kKeyLetters = 3;
constexpr std::size_t kLongKeyLetters = 6;  // of names that have so many

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Three classes, which are letters or 0, as a small number: the last two and one more.
std::uint32_t with_next(std::uint32_t start, char look) {
  constexpr std::uint32_t kLow = 31;
  return (start << 5 | (static_cast<std::uint32_t>(look) & kLow)) & 0x7FFF;
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

}  // namespace

void DisguiseIndex::add(std::string_view word, std::uint32_t rule, std::uint32_t entry) {
  for (const auto& spelling : language::spellings(word)) {
    Name name{{}, {}, {}, rule, entry};
    std::uint32_t end = 0;
    for (const auto& cell : text::find_cells(spelling)) {
      const auto sign = std::string_view(spelling).substr(cell.begin, cell.end - cell.begin);
      // A sign in the name ("&", "!") is a gap; a letter that looks like none cannot be disguised.
      if (!cell.letter && !has_digit(sign)) continue;
      if (cell.look == 0 || sign.size() != 1) return;
      name.own_gap.push_back(cell.begin > end);
      name.folded += sign;
      name.looks += cell.look;
      end = cell.end;
    }
    if (name.looks.size() < kKeyLetters) return;
    const std::size_t letters = name.looks.size() < kLongKeyLetters ? kKeyLetters : kLongKeyLetters;
    by_start_.add(text::fnv1a(std::string_view(name.looks).substr(0, letters)),
                  static_cast<std::uint32_t>(names_.size()));
    std::uint32_t start = 0;
    for (const char look : name.looks.substr(0, kKeyLetters)) start = with_next(start, look);
    starts_[start / 64] |= std::uint64_t{1} << (start % 64);
    names_.push_back(std::move(name));
  }
}

void DisguiseIndex::seal() { by_start_.seal(); }

bool DisguiseIndex::is_name(const Name& name, const DisguiseView& view, std::size_t first) const {
  const std::size_t size = name.looks.size();
  if (first + size > view.cells.size()) return false;
  const bool with_digits = has_digit(name.folded);
  std::size_t letters = 0;
  std::size_t spaced = 0;
  std::size_t joints = 0;
  std::size_t breaks = 0;
  std::size_t sharp = 0;
  char separator = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const auto& cell = view.cells[first + i];
    if (cell.look != name.looks[i]) return false;
    // In a name with digits a digit is itself: "NX-7" is not "NXT".
    if (with_digits && is_digit(name.folded[i]) != !cell.letter) return false;
    if (with_digits && !cell.letter && view.folded[cell.begin] != name.folded[i]) return false;
    if (cell.letter) ++letters;
    if (i == 0) continue;
    const auto gap = view.gap_before(first + i);
    // In "G r o ß" the ß is one letter, of two cells.
    if (gap.empty() && cell.look == 's' && view.cells[first + i - 1].look == 's') ++sharp;
    if (gap.empty()) continue;
    const auto kind = gap_kind(gap);
    if (kind == GapKind::line_break) {
      ++breaks;
    } else if (kind != GapKind::none) {
      const auto sign = gap.find_first_not_of(" \t");
      if (sign != std::string_view::npos) {
        if (separator != 0 && separator != gap[sign] && !name.own_gap[i]) return false;
        separator = gap[sign];
      }
      if (kind == GapKind::joint) ++joints;
      if (!name.own_gap[i]) ++spaced;
    } else {
      return false;
    }
  }
  if (!with_digits && letters < std::max<std::size_t>(2, size / 2)) return false;
  const auto own_gaps =
      static_cast<std::size_t>(std::count(name.own_gap.begin() + 1, name.own_gap.end(), true));
  if (breaks > 0) return breaks == 1 && spaced == 0;
  // Either every letter stands alone, or nothing but joints cuts the word.
  const std::size_t all = size - 1 - own_gaps;
  return spaced == 0 || spaced == all || spaced + sharp == all || spaced <= joints;
}

std::size_t DisguiseIndex::end_with_ending(const Name& name, const DisguiseView& view,
                                           std::size_t last) const {
  if (has_digit(name.folded)) return view.ends_word(last) ? last : 0;
  for (const auto ending : kDisguiseEndings) {
    const std::size_t end = last + ending.size();
    if (end >= view.cells.size() || !view.ends_word(end)) continue;
    const auto rest =
        view.folded.substr(view.cells[last].end, view.cells[end].end - view.cells[last].end);
    if (rest == ending) return end;
  }
  return 0;
}

void DisguiseIndex::find(const text::Text& text, text::Span lines,
                         const TermIndex::OnHit& on_hit) const {
  if (by_start_.empty()) return;
  const auto seen = text.with_lines_around(lines, 0, kLineBreaks);
  const std::size_t end = text.folded().folded(lines.end);
  const DisguiseView view(text,
                          {text.folded().folded(lines.begin), text.folded().folded(seen.end)});
  std::uint32_t start = 0;
  for (std::size_t third = 0; third < view.cells.size(); ++third) {
    start = with_next(start, view.cells[third].look);
    if (third + 1 < kKeyLetters || (starts_[start / 64] >> (start % 64) & 1) == 0) continue;
    const std::size_t i = third + 1 - kKeyLetters;
    if (view.cells[i].begin >= end) break;
    std::array<char, kLongKeyLetters> looks{};
    const std::size_t there = std::min(kLongKeyLetters, view.cells.size() - i);
    for (std::size_t letter = 0; letter < there; ++letter) {
      looks[letter] = view.cells[i + letter].look;
    }
    const auto judge = [&](std::uint32_t id) {
      const Name& name = names_[id];
      if (!is_name(name, view, i) || !view.starts_word(i)) return;
      const auto last = end_with_ending(name, view, i + name.looks.size() - 1);
      if (last == 0) return;
      const text::Span found{view.cells[i].begin, view.cells[last].end};
      on_hit({name.rule, name.entry, text.folded().original(found), Manner::disguised});
    };
    by_start_.find(text::fnv1a({looks.data(), kKeyLetters}), judge);
    if (there == kLongKeyLetters) by_start_.find(text::fnv1a({looks.data(), there}), judge);
  }
}

}  // namespace vorab::rules
