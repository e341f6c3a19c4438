// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_places.h"

#include <algorithm>

#include "policy/hidden.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kShortest = policy::kFewestHiddenLetters;
constexpr std::size_t kLongest =
    2 * policy::kMostHiddenLetters;       // with endings, an e for each umlaut
constexpr std::size_t kShortestRest = 3;  // bytes of a compound besides the entry

// Longer lines are looked at in parts of about this size.
constexpr std::size_t kPart = 1024;
// What a spaced-out name may take: each letter with its gap.
constexpr std::size_t kReach = 6 * kLongest;

// Behind the first line break among the next `most` bytes; if there is none, behind the first blank
// or line break after them. Looks no further, so that a long line costs each of its parts little.
std::size_t behind_break(std::string_view text, std::size_t from, std::size_t most) {
  const auto line = text.substr(0, std::min(from + most, text.size())).find('\n', from);
  if (line != std::string_view::npos) return line + 1;
  const auto blank = text.find_first_of(" \n", from + most);
  return blank == std::string_view::npos ? text.size() : blank + 1;
}

text::Span folded_lines(const text::Text& text, text::Span lines) {
  return {text.folded().folded(lines.begin), text.folded().folded(lines.end)};
}

bool may_be_key(std::string_view key) { return key.size() >= kShortest && key.size() <= kLongest; }

// Whether a name of so many pieces may be spaced out like this: the gaps that it has itself are no
// disguise (rules/disguise_index.h says what is).
class Spacing {
 public:
  explicit Spacing(std::size_t most_pieces) : own_(most_pieces - 1) {}

  // False if no name goes on like this.
  bool add(std::string_view gap, bool sharp) {
    if (gap.empty()) {
      if (!sharp) ++tight_;
      return could_be_name();
    }
    switch (gap_kind(gap)) {
      case GapKind::none:
        return false;
      case GapKind::joint:
        ++joints_;
        break;
      case GapKind::space:
        ++spaces_;
        break;
      case GapKind::line_break:
        ++breaks_;
        break;
    }
    return could_be_name();
  }

 private:
  [[nodiscard]] bool could_be_name() const {
    if (breaks_ > 0) return breaks_ == 1 && spaces_ + joints_ <= own_;
    return spaces_ <= own_ || tight_ <= own_;
  }

  std::size_t own_;
  std::size_t tight_ = 0, joints_ = 0, spaces_ = 0, breaks_ = 0;
};

}  // namespace

HiddenPart next_part(std::string_view original, std::size_t begin) {
  const std::size_t end = behind_break(original, begin, kPart);
  return {{begin, end}, {begin, behind_break(original, end, kReach)}};
}

HiddenPlaces::HiddenPlaces(const text::Text& text, const HiddenPart& part)
    : text_(text),
      pieces_(text.pieces_in(part.own)),
      view_(text, folded_lines(text, part.seen)),
      own_end_(folded_lines(text, part.own).end),
      end_(folded_lines(text, part.seen).end) {
  plain_at_.reserve(view_.cells.size() + 1);
  looks_at_.reserve(view_.cells.size() + 1);
  for (const auto& cell : view_.cells) {
    plain_at_.push_back(plain_.size());
    looks_at_.push_back(looks_.size());
    add_look(cell, view_.folded, looks_);
    if (is_letter_or_digit(cell, view_.folded)) add_look(cell, view_.folded, plain_);
  }
  plain_at_.push_back(plain_.size());
  looks_at_.push_back(looks_.size());
}

bool HiddenPlaces::visit(const HiddenShape& shape, HiddenAsker& asker) const {
  if (!visit_pieces(shape, asker)) return false;
  return !shape.disguised || visit_disguised(shape.pieces, asker);
}

// The first cell that begins there or behind it.
std::size_t HiddenPlaces::cell_from(std::size_t folded_begin) const {
  const auto found =
      std::lower_bound(view_.cells.begin(), view_.cells.end(), folded_begin,
                       [](const text::Cell& cell, std::size_t at) { return cell.begin < at; });
  return static_cast<std::size_t>(found - view_.cells.begin());
}

std::string_view HiddenPlaces::plain(std::size_t first_cell, std::size_t end_cell) const {
  return std::string_view(plain_).substr(plain_at_[first_cell],
                                         plain_at_[end_cell] - plain_at_[first_cell]);
}

// Whole words and phrases, and what compounds are made of.
bool HiddenPlaces::visit_pieces(const HiddenShape& shape, HiddenAsker& asker) const {
  const auto& pieces = text_.folded_pieces();
  for (std::size_t first = pieces_.first; first < pieces_.last; ++first) {
    if (pieces[first].glued) continue;
    const std::size_t begin = cell_from(pieces[first].span.begin);
    const std::size_t end = std::min(first + shape.pieces, pieces.size());
    for (std::size_t last = first; last < end && pieces[last].span.end <= end_; ++last) {
      const auto key = plain(begin, cell_from(pieces[last].span.end));
      if (key.size() > kLongest) break;
      if (may_be_key(key) && !asker.take(key)) return false;
    }
    const bool whole = first + 1 == pieces.size() || !pieces[first + 1].glued;
    if (shape.compounds && whole && !visit_parts(first, asker)) return false;
  }
  return true;
}

bool HiddenPlaces::visit_parts(std::size_t piece, HiddenAsker& asker) const {
  const auto& span = text_.folded_pieces()[piece].span;
  const auto word = view_.folded.substr(span.begin, span.size());
  if (word.size() < kShortest + kShortestRest || asker.knows_parts(word)) return true;
  const std::size_t begin = cell_from(span.begin);
  const std::size_t end = cell_from(span.end);
  for (std::size_t cut = begin + 1; cut < end; ++cut) {
    const std::size_t before = view_.cells[cut].begin - span.begin;
    const std::size_t after = span.end - view_.cells[cut].begin;
    const auto front = plain(begin, cut);
    const auto back = plain(cut, end);
    if (after >= kShortestRest && may_be_key(front) && !asker.take(front)) return false;
    if (before >= kShortestRest && may_be_key(back) && !asker.take(back)) return false;
  }
  asker.learn_parts(word);
  return true;
}

bool HiddenPlaces::visit_disguised(std::size_t most_pieces, HiddenAsker& asker) const {
  for (std::size_t cell = 0; cell < view_.cells.size(); ++cell) {
    if (view_.cells[cell].begin >= own_end_) break;
    if (view_.starts_word(cell) && !visit_from(cell, most_pieces, asker)) return false;
  }
  return true;
}

bool HiddenPlaces::visit_from(std::size_t cell, std::size_t most_pieces, HiddenAsker& asker) const {
  Spacing spacing(most_pieces);
  const auto key_up_to = [&](std::size_t last) {
    return std::string_view(looks_).substr(looks_at_[cell], looks_at_[last + 1] - looks_at_[cell]);
  };
  for (std::size_t last = cell; last < view_.cells.size(); ++last) {
    if (last > cell) {
      // In "G r o ß" the ß is one letter, of two cells.
      const bool sharp = view_.cells[last].look == 's' && view_.cells[last - 1].look == 's';
      if (!spacing.add(view_.gap_before(last), sharp)) return true;
    }
    const auto key = key_up_to(last);
    if (key.size() > kLongest) return true;
    if (may_be_key(key) && view_.ends_word(last) && !asker.take(key)) return false;
  }
  return true;
}

}  // namespace vorab::rules
