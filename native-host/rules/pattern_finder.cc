// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_finder.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::rules {

namespace {

constexpr int kUnknown = -1;

// What a validator is asked about: at most so many refused ones of a rule in a line, and no longer
// ones, so that the time stays linear.
constexpr std::size_t kMaxRefused = 1000;
constexpr std::size_t kLongestJudged = 16 << 10;

int mark_of(const RE2& re) {
  const auto& groups = re.NamedCapturingGroups();
  const auto mark = groups.find("mark");
  return mark == groups.end() ? 0 : mark->second;
}

bool is_inside_word(char c) {
  return validators::value_of(c) >= 0 || static_cast<unsigned char>(c) >= 0x80;
}

// Where the second word of `text` begins; its end if there is only one.
std::size_t second_word(std::string_view text) {
  const auto gap = std::find_if_not(text.begin(), text.end(), is_inside_word);
  const auto word = std::find_if(gap, text.end(), is_inside_word);
  return static_cast<std::size_t>(word - text.begin());
}

// A rule that is looked for in a stretch, and what it has found there.
struct Search {
  std::uint32_t rule;
  const RE2& re;
  int mark;
  const validators::Validator* validator;
  const PatternFinder::OnHit& on_hit;
  std::size_t most;
  std::size_t count = 0, refused = 0;

  [[nodiscard]] bool goes_on() const { return count < most && refused < kMaxRefused; }

  [[nodiscard]] validators::Verdict judge(std::string_view words) const {
    if (words.empty() || words.size() > kLongestJudged) return {validators::Flaw::form};
    return validator->judge(words);
  }
};

// What a match adds. Returns how much of it is done with: what follows may begin another hit. If
// the validator refuses it, so may its second word, for a number may stand in front of the right
// one.
std::size_t add_hit(Search& search, const text::Folded& shape, text::Span mark) {
  const auto words = std::string_view(shape.text()).substr(mark.begin, mark.size());
  validators::Verdict verdict;
  if (search.validator != nullptr) verdict = search.judge(words);
  if (!verdict.holds()) {
    ++search.refused;
    return words.size() > kLongestJudged ? words.size() : second_word(words);
  }
  const auto size = std::min(words.size(), verdict.length);
  if (size == 0) return 0;
  ++search.count;
  Hit hit{shape.original({mark.begin, mark.begin + size})};
  hit.confidence = verdict.confidence;
  search.on_hit(search.rule, hit);
  return size;
}

// The hits between `within` in a stretch of the shape. What is around it is seen, but nothing more.
void add_hits(Search& search, const text::Folded& shape, text::Span stretch, text::Span within) {
  const re2::StringPiece piece(shape.text().data() + stretch.begin, stretch.size());
  const int groups_wanted = search.mark + 1;
  std::vector<re2::StringPiece> groups(static_cast<std::size_t>(groups_wanted));
  for (std::size_t at = within.begin; at < within.end && search.goes_on();) {
    const auto unanchored = RE2::UNANCHORED;
    if (!search.re.Match(piece, at, within.end, unanchored, groups.data(), groups_wanted)) return;
    const auto& found = groups.back().data() != nullptr ? groups.back() : groups.front();
    const auto begin = static_cast<std::size_t>(found.data() - piece.data());
    const auto mark = stretch.begin + begin;
    at = std::max(begin + add_hit(search, shape, {mark, mark + found.size()}), at + 1);
    while (at < piece.size() && (static_cast<unsigned char>(piece[at]) & 0xC0) == 0x80) ++at;
  }
}

}  // namespace

void PatternFinder::add(const policy::Pattern& pattern, std::uint32_t rule) {
  auto& stretch = pattern.multiline ? whole_ : lines_;
  stretch.gate.add(pattern.pattern, pattern.ignore_case);
  stretch.rules.push_back(rule);
  stretch.marks.push_back(kUnknown);
  stretch.validators.push_back(pattern.validator);
}

void PatternFinder::seal() {
  lines_.gate.seal();
  whole_.gate.seal();
}

void PatternFinder::find(const text::Text& text, text::Span lines, const Most& most,
                         const OnHit& on_hit) const {
  if (lines_.rules.empty()) return;
  const auto [first, last] = text.shape_lines_in(lines);
  for (std::size_t i = first; i < last; ++i) {
    const auto line = text.shape_lines()[i];
    if (line.size() > 0) find_in(lines_, text.shape(), line, most, on_hit);
  }
}

void PatternFinder::find_in_whole(const text::Text& text, const Most& most,
                                  const OnHit& on_hit) const {
  if (whole_.rules.empty()) return;
  find_in(whole_, text.shape(), {0, text.shape().text().size()}, most, on_hit);
}

void PatternFinder::find_in(const Stretch& stretch, const text::Folded& shape, text::Span span,
                            const Most& most, const OnHit& on_hit) const {
  const auto text = std::string_view(shape.text()).substr(span.begin, span.size());
  stretch.gate.candidates(text, candidates_, digits_);
  for (const auto number : candidates_) {
    const auto rule = stretch.rules[number];
    const std::size_t wanted = most(rule);
    if (wanted == 0) continue;
    const MatchShape& possible = stretch.gate.shape(number);
    std::optional<Search> search;
    possible.for_each_place(text, digits_, [&](text::Span within) {
      const RE2& re = stretch.gate.expression(number);
      if (!re.ok()) return;  // out of memory: a rule less, never a crash
      if (stretch.marks[number] == kUnknown) stretch.marks[number] = mark_of(re);
      if (!search) {
        const auto* validator = stretch.validators[number];
        search.emplace(Search{rule, re, stretch.marks[number], validator, on_hit, wanted});
      }
      add_hits(*search, shape, span, within);
    });
  }
}

}  // namespace vorab::rules
