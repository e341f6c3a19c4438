// SPDX-License-Identifier: Apache-2.0
#include "rules/surroundings.h"

#include <algorithm>
#include <utility>

#include "rules/narrowing.h"
#include "rules/tag_names.h"

namespace vorab::rules {

void Surroundings::add(const policy::Rule& rule, TermIndex& index) {
  auto& lists = lists_.emplace_back();
  lists.fill(kNoList);
  tags_.push_back(rule.unless ? tag_names(rule.unless->hashtags) : TagNames());
  if (rule.near) lists[near_words] = list_of(rule.near->words, index);
  if (rule.raise) lists[raising] = list_of(rule.raise->words, index);
  if (rule.lower) lists[lowering] = list_of(rule.lower->words, index);
  if (!rule.unless) return;
  lists[unless_words] = list_of(rule.unless->words, index);
  if (rule.unless->near) lists[unless_near] = list_of(rule.unless->near->words, index);
}

std::uint32_t Surroundings::list_of(const policy::SharedWords& words, TermIndex& index) {
  if (words.empty()) return kNoList;
  std::string all;
  for (const auto& entry : words.own()) all.append(entry.word).push_back('\0');
  std::vector<std::uint32_t> lists;
  for (const auto& list : words.lists()) {
    lists.push_back(shared(list, index));
    all.append(1, '\0').append(std::to_string(lists.back()));  // no word is empty
  }
  const auto number = static_cast<std::uint32_t>(words_of_.size());
  const auto [known, is_new] = known_lists_.emplace(std::move(all), number);
  if (!is_new) return known->second;
  auto numbers = numbers_of(words.own(), index);
  for (const auto list : lists) {
    numbers.insert(numbers.end(), shared_[list].begin(), shared_[list].end());
  }
  words_of_.push_back(std::move(numbers));
  return number;
}

std::uint32_t Surroundings::shared(const policy::SharedWords::List& list, TermIndex& index) {
  const auto number = static_cast<std::uint32_t>(shared_.size());
  const auto [known, is_new] = known_shared_.emplace(list.get(), number);
  if (is_new) shared_.push_back(numbers_of(*list, index));
  return known->second;
}

Surroundings::Numbers Surroundings::numbers_of(const std::vector<policy::Entry>& words,
                                               TermIndex& index) {
  Numbers numbers;
  numbers.reserve(words.size());
  for (const auto& entry : words) {
    const auto next = static_cast<std::uint32_t>(words_.size());
    const auto [word, is_first] = words_.emplace(entry.word, next);
    if (is_first) index.add(entry.word, policy::Match::inflected, kRule, next);
    numbers.push_back(word->second);
  }
  return numbers;
}

void Surroundings::seal() {
  parts_ = (words_of_.size() + kBits - 1) / kBits;
  lists_with_.assign(words_.size() * parts_, 0);
  for (std::size_t list = 0; list < words_of_.size(); ++list) {
    for (const auto word : words_of_[list]) {
      lists_with_[word * parts_ + list / kBits] |= std::uint64_t{1} << (list % kBits);
    }
  }
  words_ = {};
  words_of_ = {};
  known_lists_ = {};
  known_shared_ = {};
  shared_ = {};
}

Surroundings::Seen::Seen(const Surroundings& surroundings, const text::Text& text,
                         std::vector<Word> words)
    : surroundings_(surroundings),
      text_(text),
      words_(std::move(words)),
      has_(surroundings.parts_) {
  const auto begins_before = [](const Word& a, const Word& b) {
    return a.span.begin < b.span.begin;
  };
  if (!std::is_sorted(words_.begin(), words_.end(), begins_before)) {
    std::sort(words_.begin(), words_.end(), begins_before);
  }
  for (const auto& word : words_) {
    longest_ = std::max(longest_, word.span.size());
    for (std::size_t i = 0; i < has_.size(); ++i)
      has_[i] |= surroundings.lists_with(word.number, i);
  }
}

bool Surroundings::Seen::has(std::uint32_t id, Role role) const {
  const auto list = surroundings_.lists_[id][role];
  return list != kNoList && (has_[list / kBits] >> (list % kBits) & 1) != 0;
}

// From the word that is `reach` words before the span to the one that is as far behind it.
text::Span Surroundings::Seen::around(text::Span span, std::size_t reach) const {
  const auto& words = text_.words();
  // How many words begin up to here.
  const auto word_at = [&](std::size_t byte) {
    const auto after = std::partition_point(
        words.begin(), words.end(), [&](const text::Span& word) { return word.begin <= byte; });
    return static_cast<std::size_t>(after - words.begin());
  };
  const auto first = word_at(span.begin);
  const auto last = word_at(span.end - 1);
  return {first > reach ? words[first - reach - 1].begin : 0,
          last + reach < words.size() ? words[last + reach].begin : text_.original().size()};
}

bool Surroundings::Seen::is_near(std::uint32_t id, Role role, int within, text::Span span) const {
  if (!has(id, role)) return false;
  if (span.size() == 0) return true;  // of the whole post everything is near
  const auto list = surroundings_.lists_[id][role];
  const auto window = around(span, static_cast<std::size_t>(std::max(within, 0)));
  const auto from = window.begin - std::min(window.begin, longest_);
  auto word = std::partition_point(words_.begin(), words_.end(),
                                   [&](const Word& one) { return one.span.begin < from; });
  for (; word != words_.end() && word->span.begin < window.end; ++word) {
    if (word->span.end <= window.begin || span.contains(word->span)) continue;
    const auto lists = surroundings_.lists_with(word->number, list / kBits);
    if ((lists >> (list % kBits) & 1) != 0) return true;
  }
  return false;
}

bool Surroundings::Seen::may_stand(const policy::Rule& rule, std::uint32_t id) const {
  if (rule.unless && has(id, unless_words)) return false;
  if (rule.near && rule.near->else_severity) return true;
  if (rule.near && !has(id, near_words)) return false;
  const double more = rule.raise && has(id, raising) ? rule.raise->by : 0;
  return severity_at(rule, std::min(1.0, rule.confidence + more)).has_value();
}

void Surroundings::Seen::narrow(const policy::Rule& rule, std::uint32_t id,
                                std::vector<Hit>& hits) const {
  if (hits.empty()) return;
  if (rule.unless) {
    if (has(id, unless_words) || has_hashtag(text_, surroundings_.tags_[id])) hits.clear();
    if (const auto& near = rule.unless->near) {
      std::erase_if(
          hits, [&](const Hit& hit) { return is_near(id, unless_near, near->within, hit.span); });
    }
  }
  for (auto& hit : hits) {
    if (rule.raise && is_near(id, raising, rule.raise->within, hit.span)) {
      hit.confidence = std::min(1.0, hit.confidence + rule.raise->by);
    }
    if (rule.lower && is_near(id, lowering, rule.lower->within, hit.span)) {
      hit.confidence = std::max(0.0, hit.confidence - rule.lower->by);
    }
  }
  if (!rule.near) return;
  std::erase_if(hits, [&](Hit& hit) {
    if (is_near(id, near_words, rule.near->within, hit.span)) return false;
    hit.severity = rule.near->else_severity;
    return !hit.severity.has_value();
  });
}

}  // namespace vorab::rules
