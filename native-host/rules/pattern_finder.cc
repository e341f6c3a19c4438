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

void add_hits(const RE2& re, int mark, const text::Folded& shape, text::Span span,
              std::uint32_t rule, const PatternFinder::OnHit& on_hit) {
  const re2::StringPiece piece(shape.text().data() + span.begin, span.size());
  std::vector<re2::StringPiece> groups(static_cast<std::size_t>(mark) + 1);
  std::size_t at = 0;
  for (std::size_t count = 0; at <= piece.size() && count < kMaxPerRule;) {
    if (!re.Match(piece, at, piece.size(), RE2::UNANCHORED, groups.data(), mark + 1)) return;
    // The next search starts behind the mark: what follows it may begin another hit.
    const auto& found = groups.back().data() != nullptr ? groups.back() : groups.front();
    const auto begin = static_cast<std::size_t>(found.data() - piece.data());
    const auto end = begin + found.size();
    if (!found.empty()) {
      on_hit(rule, {shape.original({span.begin + begin, span.begin + end})});
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
    find_in(lines_, text.shape(), text.shape_lines()[i], is_wanted, on_hit);
  }
}

void PatternFinder::find_in_whole(const text::Text& text, const IsWanted& is_wanted,
                                  const OnHit& on_hit) const {
  if (whole_.rules.empty()) return;
  find_in(whole_, text.shape(), {0, text.shape().text().size()}, is_wanted, on_hit);
}

void PatternFinder::find_in(const Stretch& stretch, const text::Folded& shape, text::Span span,
                            const IsWanted& is_wanted, const OnHit& on_hit) const {
  stretch.gate.candidates(std::string_view(shape.text()).substr(span.begin, span.size()),
                          candidates_);
  for (const auto number : candidates_) {
    const auto rule = stretch.rules[number];
    if (!is_wanted(rule)) continue;
    const RE2& re = stretch.gate.expression(number);
    if (!re.ok()) continue;  // out of memory: a rule less, never a crash
    if (stretch.marks[number] == kUnknown) stretch.marks[number] = mark_of(re);
    add_hits(re, stretch.marks[number], shape, span, rule, on_hit);
  }
}

}  // namespace vorab::rules
