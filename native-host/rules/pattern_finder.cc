// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_finder.h"

#include <re2/re2.h>

#include <algorithm>

#include "rules/literals.h"

namespace vorab::rules {

namespace {

constexpr int kUnknown = -1;

int mark_of(const RE2& re) {
  const auto& groups = re.NamedCapturingGroups();
  const auto mark = groups.find("mark");
  return mark == groups.end() ? 0 : mark->second;
}

// The hits between `within` in a stretch of the shape. What is around it is seen, but nothing more.
void add_hits(const RE2& re, int mark, const text::Folded& shape, text::Span stretch,
              text::Span within, std::uint32_t rule, std::size_t& count,
              const PatternFinder::OnHit& on_hit) {
  const re2::StringPiece piece(shape.text().data() + stretch.begin, stretch.size());
  std::vector<re2::StringPiece> groups(static_cast<std::size_t>(mark) + 1);
  for (std::size_t at = within.begin; at < within.end && count < kMaxPerRule;) {
    if (!re.Match(piece, at, within.end, RE2::UNANCHORED, groups.data(), mark + 1)) return;
    // The next search starts behind the mark: what follows it may begin another hit.
    const auto& found = groups.back().data() != nullptr ? groups.back() : groups.front();
    const auto begin = static_cast<std::size_t>(found.data() - piece.data());
    const auto end = begin + found.size();
    if (!found.empty()) {
      on_hit(rule, {shape.original({stretch.begin + begin, stretch.begin + end})});
      ++count;
    }
    at = std::max(end, at + 1);
    while (at < piece.size() && (static_cast<unsigned char>(piece[at]) & 0xC0) == 0x80) ++at;
  }
}

}  // namespace

void PatternFinder::add(const policy::Pattern& pattern, std::uint32_t rule) {
  auto& stretch = pattern.multiline ? whole_ : lines_;
  stretch.gate.add(pattern.pattern, pattern.ignore_case,
                   pattern.literals ? *pattern.literals
                                    : required_literals(pattern.pattern, pattern.ignore_case));
  stretch.rules.push_back(rule);
  stretch.marks.push_back(kUnknown);
}

void PatternFinder::seal() {
  lines_.gate.seal();
  whole_.gate.seal();
}

void PatternFinder::find(const text::Text& text, text::Span lines, const IsWanted& is_wanted,
                         const OnHit& on_hit) const {
  if (lines_.rules.empty()) return;
  const auto [first, last] = text.shape_lines_in(lines);
  for (std::size_t i = first; i < last; ++i) {
    const auto line = text.shape_lines()[i];
    if (line.size() > 0) find_in(lines_, text.shape(), line, is_wanted, on_hit);
  }
}

void PatternFinder::find_in_whole(const text::Text& text, const IsWanted& is_wanted,
                                  const OnHit& on_hit) const {
  if (whole_.rules.empty()) return;
  find_in(whole_, text.shape(), {0, text.shape().text().size()}, is_wanted, on_hit);
}

void PatternFinder::find_in(const Stretch& stretch, const text::Folded& shape, text::Span span,
                            const IsWanted& is_wanted, const OnHit& on_hit) const {
  const auto text = std::string_view(shape.text()).substr(span.begin, span.size());
  stretch.gate.candidates(text, candidates_, digits_);
  for (const auto number : candidates_) {
    const auto rule = stretch.rules[number];
    if (!is_wanted(rule)) continue;
    const MatchShape& possible = stretch.gate.shape(number);
    std::size_t count = 0;
    possible.for_each_place(text, digits_, [&](text::Span within) {
      const RE2& re = stretch.gate.expression(number);
      if (!re.ok()) return;  // out of memory: a rule less, never a crash
      if (stretch.marks[number] == kUnknown) stretch.marks[number] = mark_of(re);
      add_hits(re, stretch.marks[number], shape, span, within, rule, count, on_hit);
    });
  }
}

}  // namespace vorab::rules
