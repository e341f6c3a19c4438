// SPDX-License-Identifier: Apache-2.0
// hashtags: official ones are let pass, retired and forbidden ones are findings.
#include <string>
#include <unordered_map>

#include "rules/matcher.h"
#include "rules/wildcard.h"

namespace vorab::rules {

namespace {

std::string folded_tag(std::string_view word) {
  std::string tag = text::folded_word(word);
  if (tag.starts_with('#')) tag.erase(0, 1);
  return tag;
}

class HashtagsMatcher : public Matcher {
 public:
  explicit HashtagsMatcher(const policy::Hashtags& hashtags) : retired_(hashtags.retired.size()) {
    for (const auto& entry : hashtags.official) official_.emplace(folded_tag(entry.word), kNoEntry);
    for (const auto* list : {&hashtags.retired, &hashtags.forbidden}) {
      for (const auto& entry : *list) add(entry);
    }
    if (hashtags.official.size() == 1) {
      const auto& word = hashtags.official.front().word;
      suggestion_ = word.starts_with('#') ? word : "#" + word;
    }
  }

  std::vector<const policy::Entry*> entries() const override { return entries_; }

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    for (const auto& entity : text.entities()) {
      if (entity.kind != text::Entity::Kind::hashtag) continue;
      const auto tag = text::folded_word(text::name_of(text.original(), entity));
      if (const auto entry = entry_of(tag); entry != kNoEntry) hits.push_back({entity.span, entry});
      if (hits.size() >= kMaxPerRule) return;
    }
  }

  // What replaces a retired tag is plain if there is but one; a forbidden one is not replaced.
  std::string_view suggestion(std::uint32_t entry) const override {
    return entry < retired_ ? std::string_view(suggestion_) : std::string_view();
  }

 private:
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

  std::uint32_t entry_of(const std::string& tag) const {
    if (official_.contains(tag)) return kNoEntry;
    if (const auto found = exact_.find(tag); found != exact_.end()) return found->second;
    for (const auto& [pattern, id] : wildcards_) {
      if (matches_wildcard(pattern, tag)) return id;
    }
    return kNoEntry;
  }

  std::vector<const policy::Entry*> entries_;
  std::unordered_map<std::string, std::uint32_t> official_, exact_;
  std::vector<std::pair<std::string, std::uint32_t>> wildcards_;
  std::size_t retired_;
  std::string suggestion_;
};

}  // namespace

Made make(const policy::Rule&, const policy::Hashtags& hashtags) {
  return {std::make_unique<HashtagsMatcher>(hashtags), {}};
}

}  // namespace vorab::rules
