// SPDX-License-Identifier: Apache-2.0
// passages: what stands, nearly word for word, in a document that stays in the house.
#include <unordered_set>

#include "rules/excerpts.h"
#include "rules/grams.h"
#include "rules/matcher.h"

namespace vorab::rules {

namespace {

class PassagesMatcher : public Matcher {
 public:
  explicit PassagesMatcher(const policy::Passages& passages) : passages_(passages) {
    for (const auto& fingerprint : passages.fingerprints) {
      documents_.push_back({fingerprint->title, {}, {}});
      for (const auto& allowed : passages.allowed) allow(allowed, fingerprint->gram);
    }
  }

  std::vector<const policy::Entry*> entries() const override {
    std::vector<const policy::Entry*> out;
    for (const auto& document : documents_) out.push_back(&document);
    return out;
  }

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    const auto words = word_numbers(text.folded().text(), text.folded_words());
    std::vector<Run> runs;
    for (std::uint32_t i = 0; i < passages_.fingerprints.size(); ++i) {
      const policy::Fingerprint& fingerprint = *passages_.fingerprints[i];
      const auto grams = grams_of(words, fingerprint.gram);
      runs.clear();
      for (const auto gram : grams) {
        runs.push_back({gram, fingerprint.has(mark_of(gram, fingerprint)) && !is_allowed(gram)});
      }
      for (const Excerpt& excerpt : find_excerpts(runs, fingerprint.gram)) {
        if (hits.size() >= kMaxPerRule) return;
        Hit hit{span_of(excerpt, runs, fingerprint.gram, text), i};
        hit.confidence = excerpt.confidence;
        hits.push_back(hit);
      }
    }
  }

 private:
  void allow(std::string_view allowed, std::size_t gram) {
    const text::Text text(allowed);
    const auto words = word_numbers(text.folded().text(), text.folded_words());
    for (const auto one : grams_of(words, gram)) allowed_.insert(one);
  }

  [[nodiscard]] bool is_allowed(std::uint64_t gram) const {
    return !allowed_.empty() && allowed_.contains(gram);
  }

  static text::Span span_of(const Excerpt& found, const std::vector<Run>& runs, std::size_t gram,
                            const text::Text& text) {
    const auto& words = text.folded_words();
    const std::string_view folded = text.folded().text();
    const Excerpt excerpt = trim(found, runs, gram, [&](std::size_t word) {
      const auto between = folded.substr(words[word].end, words[word + 1].begin - words[word].end);
      return between.find_first_of(".!?:\n") != std::string_view::npos;
    });
    return text.folded().original({words[excerpt.first].begin, words[excerpt.last].end});
  }

  const policy::Passages& passages_;
  std::vector<policy::Entry> documents_;       // their titles
  std::unordered_set<std::uint64_t> allowed_;  // runs of words
};

}  // namespace

Made make(const policy::Rule&, const policy::Passages& passages) {
  return {std::make_unique<PassagesMatcher>(passages), {}};
}

}  // namespace vorab::rules
