// SPDX-License-Identifier: Apache-2.0
#include "rules/surroundings.h"

#include <algorithm>

namespace vorab::rules {

void Surroundings::add(const policy::Rule& rule, std::uint32_t id) {
  if (rule.near) add_words(rule.near->words, id, near_words);
  if (rule.raise) add_words(rule.raise->words, id, raising);
  if (rule.lower) add_words(rule.lower->words, id, lowering);
  if (!rule.unless) return;
  add_words(rule.unless->words, id, unless_words);
  if (rule.unless->near) add_words(rule.unless->near->words, id, unless_near);
}

void Surroundings::add_words(const std::vector<policy::Entry>& words, std::uint32_t id, Role role) {
  for (const auto& entry : words) {
    words_.add(entry.word, policy::Match::inflected, id, role);
    empty_ = false;
  }
}

void Surroundings::Seen::look() const {
  if (looked_) return;
  looked_ = true;
  if (surroundings_.empty_) return;
  surroundings_.words_.find(text_, text_.whole(), [&](const TermIndex::Hit& hit) {
    found_[{hit.rule, hit.entry}].push_back(hit.span);
  });
  if (found_.empty()) return;
  for (const auto& word : text_.folded_words()) {
    word_starts_.push_back(text_.folded().original(word).begin);
  }
}

bool Surroundings::Seen::has(std::uint32_t id, Role role) const {
  look();
  return found_.contains({id, role});
}

std::size_t Surroundings::Seen::word_at(std::size_t byte) const {
  const auto after = std::upper_bound(word_starts_.begin(), word_starts_.end(), byte);
  return static_cast<std::size_t>(after - word_starts_.begin());
}

bool Surroundings::Seen::is_near(std::uint32_t id, Role role, int within, text::Span span) const {
  look();
  const auto found = found_.find({id, role});
  if (found == found_.end()) return false;
  if (span.size() == 0) return true;  // of the whole post everything is near
  const auto first = word_at(span.begin);
  const auto last = word_at(span.end - 1);
  const auto reach = static_cast<std::size_t>(std::max(within, 0));
  return std::any_of(found->second.begin(), found->second.end(), [&](const text::Span& other) {
    if (span.contains(other)) return false;
    const auto begin = word_at(other.begin);
    const auto end = word_at(other.end - 1);
    return begin <= last + reach && first <= end + reach;
  });
}

bool Surroundings::Seen::has_hashtag(const std::vector<std::string>& tags) const {
  return std::any_of(text_.entities().begin(), text_.entities().end(), [&](const auto& entity) {
    if (entity.kind != text::Entity::Kind::hashtag) return false;
    const auto name = text::folded_word(text::name_of(text_.original(), entity));
    return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
      const auto folded = text::folded_word(tag);
      return name == (folded.starts_with('#') ? folded.substr(1) : folded);
    });
  });
}

void Surroundings::Seen::narrow(const policy::Rule& rule, std::uint32_t id,
                                std::vector<Hit>& hits) const {
  if (hits.empty()) return;
  if (rule.unless) {
    if (has(id, unless_words) || has_hashtag(rule.unless->hashtags)) hits.clear();
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
