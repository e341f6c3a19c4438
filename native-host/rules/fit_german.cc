// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "language/german_noun.h"
#include "language/german_phrase.h"
#include "language/german_words.h"
#include "rules/fit.h"
#include "rules/german_frame.h"
#include "text/letters.h"

namespace vorab::rules {

namespace {

using language::Case;
using language::Gender;
using language::GermanPhrase;
using language::Inflection;
using Edge = Setting::Edge;

constexpr std::array kCases{Case::nominative, Case::genitive, Case::dative, Case::accusative};
constexpr std::array kGenders{Gender::masculine, Gender::feminine, Gender::neuter, Gender::plural};

// What all readings agree on: nothing once two differ or one is not known.
class Agreed {
 public:
  void add(std::optional<std::string> text) {
    if (!text || (text_ && *text_ != *text)) failed_ = true;
    text_ = std::move(text);
  }
  [[nodiscard]] std::optional<std::string> get() const { return failed_ ? std::nullopt : text_; }

 private:
  std::optional<std::string> text_;
  bool failed_ = false;
};

bool speaks_of_names(const Setting& setting) {
  const auto speaks = [](const Setting::Word& word) {
    return language::speaks_of_names_de(word.folded);
  };
  return std::any_of(setting.before.begin(), setting.before.end(), speaks) ||
         std::any_of(setting.after.begin(), setting.after.end(), speaks);
}

// "der neue Seeadler" as "unser neues Projekt" needs no second "neu".
std::vector<std::string> added_adjectives(const GermanFrame& frame, const GermanPhrase& phrase) {
  std::vector<std::string> out;
  for (const auto& stem : frame.adjectives) {
    const auto same = [&](const GermanPhrase::Adjective& own) {
      return text::folded_word(own.word) == text::folded_word(stem);
    };
    if (std::none_of(phrase.adjectives.begin(), phrase.adjectives.end(), same)) out.push_back(stem);
  }
  return out;
}

std::optional<std::string> article_for(const GermanFrame& frame, const GermanPhrase& phrase,
                                       const Inflection& inflection) {
  auto article = language::inflected_article(phrase, inflection);
  if (!article || !frame.contraction) return article;
  const std::string preposition(frame.contraction->preposition);
  if (!phrase.article || phrase.article == language::Article::der) {
    if (auto joined = language::contraction(preposition, inflection.c, inflection.gender)) {
      return *joined + " ";
    }
  }
  return preposition + " " + *article;
}

std::optional<std::string> phrase_for(const GermanFrame& frame, const GermanPhrase& phrase) {
  const auto extra = added_adjectives(frame, phrase);
  const auto article = phrase.article ? phrase.article : frame.article;
  if (phrase.one_of && !extra.empty()) return std::nullopt;
  Agreed agreed;
  for (const auto c : kCases) {
    if (!frame.readings.has(c)) continue;
    for (const auto g : kGenders) {
      if (!phrase.genders.has(g)) continue;
      // The verb has shown whether its subject is one or several.
      const bool several = frame.readings.has(c, Gender::plural);
      if (c == Case::nominative && several != (g == Gender::plural)) return std::nullopt;
      // A thing needs an article, several do not.
      if (!article && g != Gender::plural) return std::nullopt;
      const Inflection inflection{c, g, article, extra};
      auto before = article_for(frame, phrase, inflection);
      const auto rest = language::inflected(phrase, inflection);
      agreed.add(before && rest ? std::optional(*before + *rest) : std::nullopt);
    }
  }
  return agreed.get();
}

std::optional<Fit> fit_phrase(const Setting& setting, const TypedForm& typed,
                              const GermanPhrase& phrase) {
  const auto frame = german_frame(setting, typed);
  if (!frame || misses_pronoun(setting, *frame, phrase.genders)) return std::nullopt;
  auto text = phrase_for(*frame, phrase);
  if (!text) return std::nullopt;
  const text::Span span{frame->begin, typed.whole.end};
  const bool first = frame->article || setting.left == Edge::none;
  if (first && text::begins_with_capital(setting.slice(span))) *text = text::capitalised(*text);
  return Fit{std::move(*text), span};
}

bool may_precede_compound(const Setting& setting) {
  if (setting.left == Edge::hyphen || setting.left == Edge::other) return false;
  if (setting.left != Edge::word) return true;
  const auto& word = setting.before.front();
  const auto slice = setting.slice(word.span);
  // "unser Team unseres neuen Projekts"
  const auto article = language::read_determiner(word.folded);
  if (article && (article->article == language::Article::unser ||
                  article->article == language::Article::mein)) {
    return false;
  }
  // "Test- und Seeadler-Team"
  if (setting.before.size() > 1 && setting.text[setting.before[1].span.end] == '-') return false;
  const bool first = setting.before.size() == 1;
  if (!text::begins_with_capital(slice)) return !text::begins_with_digit(slice);
  return (first && (language::may_start_german(word.folded) ||
                    language::is_weighty_determiner(word.folded))) ||
         slice.ends_with("er");
}

bool may_follow_compound(const Setting& setting) {
  if (setting.right == Edge::hyphen || setting.right == Edge::other ||
      setting.right == Edge::apostrophe) {
    return false;
  }
  if (setting.right != Edge::word) return true;
  const auto& next = setting.after.front();
  const auto slice = setting.slice(next.span);
  if (text::begins_with_capital(slice) || text::begins_with_digit(slice)) return false;
  const auto determiner = language::read_determiner(next.folded);
  return !determiner || !determiner->readings.has(Case::genitive);
}

// "das Seeadler-Team": "das Team unseres neuen Projekts". The article before it stays right.
std::optional<Fit> fit_compound(const Setting& setting, const TypedForm& typed,
                                const GermanPhrase& phrase) {
  const bool noun =
      typed.hyphen ? text::begins_with_capital(typed.rest) : language::is_known_noun(typed.rest);
  if (!noun || !may_precede_compound(setting) || !may_follow_compound(setting)) return std::nullopt;
  if (text::folded_word(typed.rest) == text::folded_word(phrase.noun)) {
    TypedForm plain = typed;
    plain.shape = TypedForm::Shape::plain;
    return fit_phrase(setting, plain, phrase);
  }
  Agreed agreed;
  for (const auto g : kGenders) {
    if (!phrase.genders.has(g)) continue;
    const Inflection inflection{Case::genitive, g, phrase.article};
    // Without an article a genitive needs an adjective to show it.
    if (!phrase.article && (g != Gender::plural || phrase.adjectives.empty())) return std::nullopt;
    const auto article = language::inflected_article(phrase, inflection);
    const auto rest = language::inflected(phrase, inflection);
    agreed.add(article && rest ? std::optional(*article + *rest) : std::nullopt);
  }
  const auto genitive = agreed.get();
  if (!genitive) return std::nullopt;
  return Fit{text::capitalised(typed.rest) + " " + *genitive, typed.whole};
}

}  // namespace

std::optional<Fit> fit_german(const Setting& setting, const TypedForm& typed,
                              std::string_view words) {
  const auto phrase = language::parse_german(words);
  if (!phrase || speaks_of_names(setting)) return std::nullopt;
  if (typed.shape == TypedForm::Shape::compound) return fit_compound(setting, typed, *phrase);
  if (typed.shape == TypedForm::Shape::other) return std::nullopt;
  return fit_phrase(setting, typed, *phrase);
}

}  // namespace vorab::rules
