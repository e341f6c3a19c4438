// SPDX-License-Identifier: Apache-2.0
// wording: how a name is written here.
#include <algorithm>
#include <set>
#include <string>

#include "rules/matcher.h"

namespace vorab::rules {

namespace {

bool is_all_capitals(std::string_view slice, std::string_view right) {
  // Headlines in capitals are style, not a misspelling: the same letters, none of them small.
  return text::folded_word(slice) == text::folded_word(right) &&
         std::none_of(slice.begin(), slice.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class WordingMatcher : public Matcher {
 public:
  WordingMatcher(const policy::Rule& rule, const policy::Wording& wording) : wording_(wording) {
    for (const auto& [language, text] : rule.instead) right_.insert(text);
    for (const auto& entry : wording.entries) {
      for (const auto& [language, text] : entry.instead) right_.insert(text);
    }
  }

  std::vector<const policy::Entry*> entries() const override {
    std::vector<const policy::Entry*> out;
    for (const auto& entry : wording_.entries) out.push_back(&entry);
    return out;
  }

  bool uses_term_index() const override { return true; }

  bool accepts(const text::Text& text, const Hit& hit) const override {
    // A name inside a link, an address, a handle or a tag follows that one's rules.
    if (text.entity_at(hit.span) != nullptr) return false;
    const std::string slice = text::fold_shape(text.slice(hit.span)).text();
    return std::none_of(right_.begin(), right_.end(), [&](const std::string& right) {
      return slice == right || is_all_capitals(slice, right);
    });
  }

 private:
  const policy::Wording& wording_;
  std::set<std::string> right_;
};

}  // namespace

Made make(const policy::Rule& rule, const policy::Wording& wording) {
  return {std::make_unique<WordingMatcher>(rule, wording), {}};
}

}  // namespace vorab::rules
