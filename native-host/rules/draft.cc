// SPDX-License-Identifier: Apache-2.0
#include "rules/draft.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "text/splice.h"

namespace vorab::rules {

namespace {

using text::Change;
using text::Span;

// Puts what `find` adds in place of the hits that begin in the lines that changed. Hits are in the
// order of their lines.
template <typename Item, typename SpanOf, typename Find>
void refresh(std::vector<Item>& all, const Change& change, SpanOf span_of, Find find) {
  const auto position = [&](std::size_t begin) {
    const auto found = std::partition_point(
        all.begin(), all.end(), [&](Item& item) { return span_of(item).begin < begin; });
    return static_cast<std::size_t>(found - all.begin());
  };
  std::vector<Item> fresh;
  find(change.after, fresh);
  const auto stays = [](Item&) {};
  const auto move = [&](Item& item) {
    span_of(item).begin += change.after.end - change.before.end;
    span_of(item).end += change.after.end - change.before.end;
  };
  text::splice(all, position(change.before.begin), position(change.before.end), fresh, stays, move);
}

// A hit that begins some lines before a change may reach into it.
Change with_lines_before(const text::Text& text, const Change& change, std::size_t lines) {
  const Span after = text.with_lines_around(change.after, lines, 0);
  return {{after.begin, change.before.end}, after};
}

}  // namespace

Draft::Draft() = default;
Draft::~Draft() = default;
Draft::Draft(Draft&&) noexcept = default;
Draft& Draft::operator=(Draft&&) noexcept = default;

void Draft::forget() { kept_.reset(); }

std::size_t Draft::size() const { return kept_ ? kept_->text().original().size() : 0; }

Draft::Kept::Kept(std::string_view utf8, std::shared_ptr<const void> owner)
    : text_(utf8), change_{{}, text_.whole()}, owner_(std::move(owner)) {}

void Draft::Kept::become(std::string_view utf8) {
  change_ = text_.become(utf8);
  suggestions_.follow(text_, change_);
}

void Draft::Kept::look_for_words(const TermIndex& terms, const DisguiseIndex& disguised) {
  constexpr auto its_span = [](auto& found) -> Span& { return found.span; };
  const auto look_for = [&](const auto& finder, std::vector<TermIndex::Hit>& all,
                            std::size_t line_breaks) {
    refresh(all, with_lines_before(text_, change_, line_breaks), its_span,
            [&](Span lines, std::vector<TermIndex::Hit>& fresh) {
              finder.find(text_, lines, [&](const auto& found) { fresh.push_back(found); });
            });
  };
  look_for(terms, terms_, terms.line_breaks());
  look_for(disguised, disguised_, DisguiseIndex::kLineBreaks);
}

void Draft::Kept::look_for_patterns(const PatternFinder& patterns,
                                    const std::vector<LineRule>& line_rules, const RuleFlags& rules,
                                    const std::vector<bool>& worth) {
  if (rules_ != rules && (!rules_ || *rules_ != *rules)) change_ = {{}, text_.whole()};
  rules_ = rules;
  if (change_.after == text_.whole()) {
    patterns_.clear();
    in_lines_.clear();
    searched_.assign(rules->size(), false);
  }
  constexpr auto span_of_hit = [](auto& found) -> Span& { return found.hit.span; };
  refresh(in_lines_, change_, span_of_hit, [&](Span lines, std::vector<RuleHit>& fresh) {
    look_at_lines(line_rules, lines, fresh);
  });
  refresh(patterns_, change_, span_of_hit, [&](Span lines, std::vector<RuleHit>& fresh) {
    find_patterns(patterns, lines, searched_, fresh);
  });
  std::vector<bool> others(rules->size());
  for (std::size_t i = 0; i < others.size(); ++i) others[i] = worth[i] && !searched_[i];
  if (std::none_of(others.begin(), others.end(), [](bool other) { return other; })) return;
  find_patterns(patterns, text_.whole(), others, patterns_);
  std::stable_sort(patterns_.begin(), patterns_.end(), [](const RuleHit& a, const RuleHit& b) {
    return a.hit.span.begin < b.hit.span.begin;
  });
  for (std::size_t i = 0; i < others.size(); ++i) searched_[i] = searched_[i] || worth[i];
}

void Draft::Kept::find_patterns(const PatternFinder& patterns, Span lines,
                                const std::vector<bool>& wanted, std::vector<RuleHit>& out) const {
  if (std::none_of(wanted.begin(), wanted.end(), [](bool one) { return one; })) return;
  patterns.find(
      text_, lines, [&](std::uint32_t rule) { return wanted[rule] ? kMaxPerRule : 0; },
      [&](std::uint32_t rule, const Hit& hit) {
        out.push_back({rule, hit});
      });
}

// Lines know nothing of each other, so those that changed are a text of their own.
void Draft::Kept::look_at_lines(const std::vector<LineRule>& line_rules, Span lines,
                                std::vector<RuleHit>& fresh) const {
  std::optional<text::Text> some_lines;
  if (lines != text_.whole()) some_lines.emplace(text_.slice(lines));
  const text::Text& part = some_lines ? *some_lines : text_;
  std::vector<Hit> hits;
  for (const auto& [rule, matcher] : line_rules) {
    if (!(*rules_)[rule]) continue;
    hits.clear();
    matcher->find(part, hits);
    for (auto& hit : hits) {
      hit.span = {hit.span.begin + lines.begin, hit.span.end + lines.begin};
      fresh.push_back({rule, std::move(hit)});
    }
  }
  std::stable_sort(fresh.begin(), fresh.end(), [](const RuleHit& a, const RuleHit& b) {
    return a.hit.span.begin < b.hit.span.begin;
  });
}

}  // namespace vorab::rules
