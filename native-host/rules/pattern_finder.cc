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
              std::vector<Hit>& hits) {
  const re2::StringPiece piece(shape.text().data() + span.begin, span.size());
  std::vector<re2::StringPiece> groups(static_cast<std::size_t>(mark) + 1);
  std::size_t at = 0;
  while (at <= piece.size() && hits.size() < kMaxPerRule) {
    if (!re.Match(piece, at, piece.size(), RE2::UNANCHORED, groups.data(), mark + 1)) return;
    // The next search starts behind the mark: what follows it may begin another hit.
    const auto& found = groups.back().data() != nullptr ? groups.back() : groups.front();
    const auto begin = static_cast<std::size_t>(found.data() - piece.data());
    const auto end = begin + found.size();
    if (!found.empty()) {
      hits.push_back({shape.original({span.begin + begin, span.begin + end})});
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

void PatternFinder::find(const text::Text& text, const std::vector<bool>& active,
                         std::vector<std::vector<Hit>>& hits) const {
  if (lines_.rules.empty() && whole_.rules.empty()) return;
  const auto& shape = text.shape();
  std::vector<std::uint32_t> candidates;  // one memory for all lines
  if (!lines_.rules.empty()) {
    for (const auto& line : text.shape_lines())
      find_in(lines_, shape, line, active, candidates, hits);
  }
  if (!whole_.rules.empty())
    find_in(whole_, shape, {0, shape.text().size()}, active, candidates, hits);
}

void PatternFinder::find_in(const Stretch& stretch, const text::Folded& shape, text::Span span,
                            const std::vector<bool>& active, std::vector<std::uint32_t>& candidates,
                            std::vector<std::vector<Hit>>& hits) {
  stretch.gate.candidates(std::string_view(shape.text()).substr(span.begin, span.size()),
                          candidates);
  for (const auto number : candidates) {
    const auto rule = stretch.rules[number];
    if (!active[rule] || hits[rule].size() >= kMaxPerRule) continue;
    const RE2& re = stretch.gate.expression(number);
    if (!re.ok()) continue;  // out of memory: a rule less, never a crash
    if (stretch.marks[number] == kUnknown) stretch.marks[number] = mark_of(re);
    add_hits(re, stretch.marks[number], shape, span, hits[rule]);
  }
}

}  // namespace vorab::rules
