// SPDX-License-Identifier: Apache-2.0
#include "language/german_phrase.h"

#include <algorithm>
#include <array>

#include "language/german_noun.h"
#include "text/fold.h"
#include "text/letters.h"

namespace vorab::language {

namespace {

constexpr std::array kGenders{Gender::masculine, Gender::feminine, Gender::neuter, Gender::plural};
constexpr Readings kNominative = Readings::of(Case::nominative);

// What may follow the noun as a part of the phrase.
constexpr std::array<std::string_view, 20> kTailWords{
    "am", "an", "auf", "aus",  "bei",     "beim",    "der", "des", "durch", "fur",
    "im", "in", "mit", "ohne", "unserer", "unseres", "vom", "von", "vor",   "zum"};

std::vector<std::string_view> split(std::string_view phrase) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < phrase.size();) {
    const auto end = std::min(phrase.find(' ', i), phrase.size());
    if (end > i) out.push_back(phrase.substr(i, end - i));
    i = end + 1;
  }
  return out;
}

bool is_word(std::string_view word) {
  return word.find_first_of(".:;!?()\"'/@#&") == std::string_view::npos;
}

// Any gender whose nominative fits, in all cases.
Readings any_case(Readings nominatives) {
  Readings out;
  for (const auto g : kGenders) {
    if (nominatives.has(Case::nominative, g)) out = out | Readings::of(g);
  }
  return out;
}

bool reads_as_tail(std::string_view rest) {
  if (rest.empty() || rest.front() == ',') return true;
  const auto words = split(rest);
  return !words.empty() && std::find(kTailWords.begin(), kTailWords.end(),
                                     text::folded_word(words.front())) != kTailWords.end();
}

// "einer unserer Rechner"
std::optional<GermanPhrase> parse_one_of(const std::vector<std::string_view>& words,
                                         std::string_view phrase) {
  if (words.size() < 3) return std::nullopt;
  const auto next = text::folded_word(words[1]);
  if (next != "unserer" && next != "der" && next != "von") return std::nullopt;
  const auto first = text::folded_word(words[0]);
  GermanPhrase out;
  out.article = Article::ein;
  out.one_of = true;
  out.tail = phrase.substr(words[0].size());
  out.genders = first == "einer"                      ? Readings::of(Gender::masculine)
                : first == "eine"                     ? Readings::of(Gender::feminine)
                : first == "eines" || first == "eins" ? Readings::of(Gender::neuter)
                                                      : Readings();
  return out.genders.empty() ? std::nullopt : std::optional(out);
}

// Reads "neues" or "noch"; false for what cannot stand before a noun.
bool read_adjective(std::string_view word, GermanPhrase& out, Readings& readings) {
  GermanPhrase::Adjective adjective;
  if (word.ends_with(',')) {
    adjective.sign = ",";
    word.remove_suffix(1);
  }
  const auto folded = text::folded_word(word);
  if (!is_word(word) || word.find(',') != word.npos) return false;
  if (!readings_after(folded).empty() || read_contraction(folded) || read_determiner(folded)) {
    return false;
  }
  const auto ending = adjective_ending_of(word);
  if (const auto fits = readings & adjective_readings(out.article, ending) & kNominative;
      !ending.empty() && !fits.empty()) {
    readings = readings & any_case(fits);
    adjective.ending = true;
    word.remove_suffix(ending.size());
  }
  adjective.word = word;
  out.adjectives.push_back(std::move(adjective));
  return true;
}

}  // namespace

std::optional<GermanPhrase> parse_german(std::string_view phrase) {
  const auto words = split(phrase);
  if (words.empty()) return std::nullopt;
  if (auto one_of = parse_one_of(words, phrase)) return one_of;
  GermanPhrase out;
  Readings readings = Readings::all();
  std::size_t at = 0;
  if (const auto article = read_determiner(text::folded_word(words[0]));
      article && words.size() > 1) {
    out.article = article->article;
    readings = any_case(article->readings & kNominative);
    ++at;
  }
  for (; at < words.size() && !text::begins_with_capital(words[at]); ++at) {
    if (!read_adjective(words[at], out, readings)) return std::nullopt;
  }
  if (at == words.size() || readings.empty()) return std::nullopt;
  // "unser lila Projekt" is fine, "unser sehr Projekt" is none: the last one is inflected.
  if (!out.adjectives.empty() && !out.adjectives.back().ending) return std::nullopt;
  std::string_view noun = words[at];
  const std::size_t comma = std::min(noun.find(','), noun.size());
  const auto rest = static_cast<std::size_t>(noun.data() - phrase.data()) + comma;
  out.tail = phrase.substr(rest);
  out.noun = noun.substr(0, comma);
  const auto tail = std::string_view(out.tail);
  if (!is_word(out.noun) || !reads_as_tail(tail)) return std::nullopt;
  const auto known = genders_of(out.noun);
  const auto both = readings & known;
  out.genders = both.empty() ? readings : both;
  return out;
}

std::optional<std::string> inflected(const GermanPhrase& phrase, const Inflection& inflection) {
  const auto& [c, gender, article, extra] = inflection;
  if (phrase.one_of) return phrase.tail.substr(1);
  const auto ending = adjective_ending(article, c, gender);
  std::string out;
  for (const auto& stem : extra) out.append(stem).append(ending).append(" ");
  for (const auto& adjective : phrase.adjectives) {
    out.append(adjective.word);
    if (adjective.ending) out.append(ending);
    out.append(adjective.sign).append(" ");
  }
  const auto noun = noun_in(phrase.noun, c, gender);
  if (!noun) return std::nullopt;
  return out.append(*noun).append(phrase.tail);
}

std::optional<std::string> inflected_article(const GermanPhrase& phrase,
                                             const Inflection& inflection) {
  const auto& [c, gender, article, extra] = inflection;
  if (phrase.one_of) {
    if (gender == Gender::neuter && (c == Case::nominative || c == Case::accusative)) {
      return "eines ";
    }
    return "ein" + std::string(adjective_ending(std::nullopt, c, gender)) + " ";
  }
  if (!article) return std::string();
  auto form = determiner(*article, c, gender);
  if (form) form->push_back(' ');
  return form;
}

}  // namespace vorab::language
