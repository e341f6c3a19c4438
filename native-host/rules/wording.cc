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

// "jobs.musterwerk.example", "musterwerk.pdf", "team/musterwerk": a sign of addresses and paths
// between the name and a word.
bool joins_address(const text::Text& text, text::Span span) {
  constexpr std::u32string_view kSigns = U"./\\_@";
  const std::string_view utf8 = text.original();
  const auto is_word = [&](std::size_t at) {
    return at < utf8.size() && text::is_word_character(text::decode(utf8, at).code_point);
  };
  if (span.end < utf8.size() &&
      kSigns.find(text::decode(utf8, span.end).code_point) != kSigns.npos &&
      is_word(span.end + 1)) {
    return true;
  }
  if (span.begin < 2 || kSigns.find(text::decode(utf8, span.begin - 1).code_point) == kSigns.npos) {
    return false;
  }
  return text::is_word_character(text::decode_before(utf8, span.begin - 1).code_point);
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

  std::optional<policy::Match> term_match() const override { return policy::Match::word; }
  bool searches() const override { return false; }

  bool accepts(const text::Text& text, const Hit& hit) const override {
    // A name inside a link, an address, a handle, a tag or a path follows that one's rules.
    if (text.entity_at(hit.span) != nullptr || joins_address(text, hit.span)) return false;
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
