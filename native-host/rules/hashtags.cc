// SPDX-License-Identifier: Apache-2.0
// hashtags: official ones are let pass; retired and forbidden ones, and what was meant to be an
// official one, are findings.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "rules/matcher.h"
#include "rules/near_tag.h"
#include "rules/wildcard.h"

namespace vorab::rules {

namespace {

// Tags of one text that are compared with the official ones letter by letter: far above what
// anybody writes.
constexpr std::size_t kMostLookedAt = 1000;

std::string folded_tag(std::string_view word) {
  std::string tag = text::folded_word(word);
  if (tag.starts_with('#')) tag.erase(0, 1);
  return tag;
}

std::string with_sign(const std::string& word) { return word.starts_with('#') ? word : "#" + word; }

class HashtagsMatcher : public Matcher {
 public:
  explicit HashtagsMatcher(const policy::Hashtags& hashtags) {
    add_official(hashtags);
    if (hashtags.official.size() == 1) suggestion_ = with_sign(hashtags.official.front().word);
    for (const auto* list : {&hashtags.retired, &hashtags.forbidden}) {
      for (const auto& entry : *list) add(entry);
      if (list == &hashtags.retired) retired_ = entries_.size();
    }
    // Who forbids a tag in full means it, whatever other rules ask for.
    for (const auto& tag : hashtags.known) {
      if (!exact_.contains(folded_tag(tag))) official_.insert(caseless_tag(tag));
    }
  }

  std::vector<const policy::Entry*> entries() const override { return entries_; }

  bool finds_by_line() const override { return true; }

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    std::size_t number = 0;
    for (const auto& entity : text.entities()) {
      if (entity.kind != text::Entity::Kind::hashtag) continue;
      const auto& tag = text.hashtags()[number].name;
      if (auto hit = judge(text, entity, tag, ++number <= kMostLookedAt)) hits.push_back(*hit);
      if (hits.size() >= kMaxPerRule) return;
    }
  }

  // What replaces a retired tag is plain if there is but one; a forbidden one is not replaced.
  std::string_view suggestion(std::uint32_t entry) const override {
    return entry < retired_ ? std::string_view(suggestion_) : std::string_view();
  }

 private:
  // What was meant to be an official tag is replaced by just that one, whatever the rule suggests.
  void add_official(const policy::Hashtags& hashtags) {
    ours_ = hashtags.official;
    for (auto& entry : ours_) {
      const std::string tag = with_sign(entry.word);
      entry.instead = {{"de", tag}, {"en", tag}};
      if (tag.find('*') != std::string::npos) {
        derived_.push_back(folded_tag(tag));
      } else {
        official_.insert(caseless_tag(tag));
        near_.add(tag, static_cast<std::uint32_t>(entries_.size()));
      }
      entries_.push_back(&entry);
    }
  }

  void add(const policy::Entry& entry) {
    const auto id = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back(&entry);
    const std::string tag = folded_tag(entry.word);
    if (tag.find('*') == std::string::npos) {
      exact_.try_emplace(tag, id);
    } else {
      wildcards_.emplace_back(tag, id);
    }
  }

  std::optional<Hit> judge(const text::Text& text, const text::Entity& entity,
                           const std::string& tag, bool closely) const {
    const auto name = text::name_of(text.original(), entity);
    if (!official_.empty() && official_.contains(caseless_tag(name))) return std::nullopt;
    if (const auto entry = named(tag); entry != kNoEntry) return Hit{entity.span, entry};
    if (std::any_of(derived_.begin(), derived_.end(),
                    [&](const std::string& pattern) { return matches_wildcard(pattern, tag); })) {
      return std::nullopt;
    }
    if (!closely || ours_.empty()) return std::nullopt;
    const TagWords words = words_of_tag(name);
    const auto rest = std::string_view(text.original()).substr(entity.span.end);
    if (const auto cut = near_.find_cut(words, rest)) {
      return near_hit({entity.span.begin, entity.span.end + cut->length}, cut->id);
    }
    if (const auto id = near_.find(words); id != NearTags::kNone) return near_hit(entity.span, id);
    return std::nullopt;
  }

  static Hit near_hit(text::Span span, std::uint32_t id) {
    return {span, id, {}, Manner::other_form, confidence_of(Manner::other_form)};
  }

  // The retired or forbidden entry that names the tag.
  std::uint32_t named(const std::string& tag) const {
    if (const auto found = exact_.find(tag); found != exact_.end()) return found->second;
    for (const auto& [pattern, id] : wildcards_) {
      if (matches_wildcard(pattern, tag)) return id;
    }
    return kNoEntry;
  }

  std::vector<policy::Entry> ours_;
  std::vector<const policy::Entry*> entries_;  // official, retired, forbidden
  NearTags near_;
  std::unordered_set<std::string> official_;
  std::vector<std::string> derived_;  // official ones with `*`
  std::unordered_map<std::string, std::uint32_t> exact_;
  std::vector<std::pair<std::string, std::uint32_t>> wildcards_;
  std::size_t retired_ = 0;
  std::string suggestion_;
};

}  // namespace

Made make(const policy::Rule&, const policy::Hashtags& hashtags) {
  return {std::make_unique<HashtagsMatcher>(hashtags), {}};
}

}  // namespace vorab::rules
