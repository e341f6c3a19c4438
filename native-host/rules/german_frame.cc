// SPDX-License-Identifier: Apache-2.0
#include "rules/german_frame.h"

#include <algorithm>
#include <array>

#include "language/german_words.h"
#include "text/letters.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

using language::Case;
using language::Gender;
using language::Readings;
using Edge = Setting::Edge;

constexpr Readings kPlural = Readings::of(Gender::plural);
constexpr Readings kSingular = Readings::all().without(kPlural);
constexpr Readings kNominative = Readings::of(Case::nominative);
constexpr Readings kGenitive = Readings::of(Case::genitive);
constexpr Readings kDative = Readings::of(Case::dative);
constexpr Readings kAccusative = Readings::of(Case::accusative);

constexpr std::size_t kMostAdjectives = 2;

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// What stands behind them has the case of what stands before them.
constexpr std::array<std::string_view, 9> kJoining{
    "und", "oder", "sowie", "bzw", "sondern", "weder", "noch", "plus", "beziehungsweise"};
constexpr std::array<std::string_view, 10> kSubordinating{
    "wenn", "dass", "ob", "weil", "sobald", "damit", "obwohl", "falls", "nachdem", "bevor"};

constexpr std::array<std::string_view, 12> kCounting{"erst",   "zweit",  "dritt", "viert",
                                                     "funft",  "letzt",  "ander", "einzig",
                                                     "weiter", "nachst", "ganz",  "halb"};
// "so ein Seeadler" is one of a kind.
constexpr std::array<std::string_view, 5> kExclaiming{"so", "solch", "welch", "manch", "noch"};

// Verbs and the like that decide what "an", "auf", "in" ask for where no article shows it.
struct Valence {
  std::string_view preposition, stem;
  Readings readings;
};
constexpr std::array<Valence, 17> kValences{{{"an", "arbeit", kDative},
                                             {"an", "gearbeit", kDative},
                                             {"an", "mitarbeit", kDative},
                                             {"an", "tuftel", kDative},
                                             {"an", "schraub", kDative},
                                             {"an", "feil", kDative},
                                             {"an", "beteilig", kDative},
                                             {"an", "glaub", kAccusative},
                                             {"an", "denk", kAccusative},
                                             {"an", "erinner", kAccusative},
                                             {"auf", "freu", kAccusative},
                                             {"auf", "stolz", kAccusative},
                                             {"auf", "wart", kAccusative},
                                             {"auf", "gespannt", kAccusative},
                                             {"auf", "setz", kAccusative},
                                             {"uber", "sprech", kAccusative},
                                             {"uber", "bericht", kAccusative}}};

class Reader {
 public:
  Reader(const Setting& setting, const TypedForm& typed) : setting_(setting), typed_(typed) {
    frame_.begin = setting.hit.begin;
  }

  std::optional<GermanFrame> read() {
    if (!fits_behind() || setting_.left == Edge::hyphen || setting_.left == Edge::other) return {};
    const bool read = find_article() ? read_with_article() : read_bare();
    if (!read || frame_.readings.empty() || !settle_number()) return std::nullopt;
    return frame_;
  }

 private:
  [[nodiscard]] const Setting::Word* before(std::size_t index) const {
    return index < setting_.before.size() ? &setting_.before[index] : nullptr;
  }
  [[nodiscard]] bool is_capital(const Setting::Word& word) const {
    return text::begins_with_capital(setting_.slice(word.span));
  }
  // A word that begins the sentence is a noun unless it is known not to be.
  [[nodiscard]] bool is_noun(std::size_t index) const {
    const auto& word = setting_.before[index];
    const bool first = index + 1 == setting_.before.size();
    return is_capital(word) && !(first && language::may_start_german(word.folded)) &&
           word.folded != "sie" && word.folded != "ihnen";
  }

  [[nodiscard]] bool fits_behind() const {
    if (setting_.right == Edge::hyphen || setting_.right == Edge::other ||
        setting_.right == Edge::apostrophe) {
      return false;
    }
    if (setting_.right != Edge::word) return true;
    const auto& next = setting_.after.front();
    const auto slice = setting_.slice(next.span);
    return !text::begins_with_capital(slice) && !text::begins_with_digit(slice) &&
           !language::is_postposition(next.folded);
  }

  [[nodiscard]] bool sentence_has_dative_verb() const {
    const auto asks = [&](const Setting::Word& word) {
      return !is_noun_like(word) && language::asks_for_dative(word.folded);
    };
    const bool goes_on = setting_.left == Edge::word || setting_.left == Edge::comma;
    return (goes_on && std::any_of(setting_.before.begin(), setting_.before.end(), asks)) ||
           std::any_of(setting_.after.begin(), setting_.after.end(), asks);
  }
  [[nodiscard]] bool is_noun_like(const Setting::Word& word) const {
    const bool first = !setting_.before.empty() && word.span == setting_.before.back().span;
    return is_capital(word) && !first;
  }

  // The article before the hit, past its adjectives. `at_` is the first word before all of them.
  bool find_article() {
    if (setting_.left != Edge::word) return false;
    for (std::size_t i = 0; i <= kMostAdjectives && before(i) && setting_.joins_before(i); ++i) {
      const auto& word = setting_.before[i];
      const auto found = language::read_determiner(word.folded);
      const auto* contraction = language::read_contraction(word.folded);
      if (found || contraction) {
        frame_.article = found ? found->article : language::Article::der;
        frame_.contraction = contraction;
        frame_.readings = found ? found->readings : contraction->readings;
        frame_.begin = word.span.begin;
        at_ = i + 1;
        return true;
      }
      const auto slice = setting_.slice(word.span);
      const auto ending = language::adjective_ending_of(slice);
      if (is_capital(word) || ending.empty() || language::is_no_adjective(word.folded)) break;
      // "der zweite Seeadler" counts them.
      const auto stem = word.folded.substr(0, word.folded.size() - ending.size());
      if (is_in(kCounting, stem)) break;
      endings_.emplace_back(ending);
      frame_.adjectives.insert(frame_.adjectives.begin(),
                               std::string(slice.substr(0, slice.size() - ending.size())));
    }
    frame_.adjectives.clear();
    return false;
  }

  bool read_with_article() {
    for (const auto& ending : endings_) {
      frame_.readings = frame_.readings & language::adjective_readings(frame_.article, ending);
    }
    if (!fits_ending(true)) return false;
    if (frame_.contraction) return true;
    if (!before(at_)) {
      prefer_direct(false);
      return true;
    }
    if (!gap_is_blank(at_)) {
      // ", der Seeadler fliegt" may be a relative clause.
      if (gap_has(at_, ',')) return false;
      prefer_direct(false);
      return true;
    }
    const auto& word = setting_.before[at_];
    if (is_in(kExclaiming, word.folded)) return false;
    if (const auto asked = language::readings_after(word.folded); !asked.empty()) {
      if (before(at_ + 1) && setting_.before[at_ + 1].folded == "was") return false;
      frame_.readings = frame_.readings & asked;
      return true;
    }
    if (is_in(kJoining, word.folded)) return true;
    prefer_direct(is_noun(at_));
    return true;
  }

  // Without a preposition: a genitive only behind a noun, a dative only beside certain verbs.
  void prefer_direct(bool behind_noun) {
    const auto drop = [&](Readings unlikely) {
      const auto rest = frame_.readings.without(unlikely);
      if (!rest.empty()) frame_.readings = rest;
    };
    if (!behind_noun) drop(kGenitive);
    if (!behind_noun && !sentence_has_dative_verb()) drop(kDative);
    if (begins_clause(at_) && verb_behind(/*singular=*/true)) drop(kAccusative);
  }

  bool read_bare() {
    at_ = 0;
    if (setting_.left == Edge::comma) return false;
    frame_.readings = (kNominative | kAccusative) & kSingular;
    if (setting_.left == Edge::word) {
      const auto& word = setting_.before.front();
      if (is_noun(0) || text::begins_with_digit(setting_.slice(word.span)) ||
          language::is_weighty_determiner(word.folded) || is_in(kJoining, word.folded) ||
          language::is_usual_adjective(word.folded) || word.folded.ends_with("em") ||
          ends_noun_phrase()) {
        return false;
      }
      if (const auto asked = language::readings_after(word.folded); !asked.empty()) {
        frame_.readings = after_preposition(word.folded, asked) & kSingular;
        return fits_ending(false);
      }
      // "Heute starten Seeadler und …": its subject are several.
      if (word.folded.ends_with("en") && !speaks_of_us()) return false;
    }
    if (!fits_ending(false)) return false;
    const bool alone = setting_.before.empty() && setting_.after.empty();
    if (alone || (begins_clause(0) && verb_behind(true))) {
      frame_.readings = kNominative & kSingular;
    } else if (sentence_has_dative_verb()) {
      frame_.readings = frame_.readings | (kDative & kSingular);
    }
    return true;
  }

  // "der dritte", "das alle": an article, and words that may be adjectives.
  [[nodiscard]] bool ends_noun_phrase() const {
    for (std::size_t i = 0; before(i) && (gap_is_blank(i) || gap(i) == ", "); ++i) {
      const auto& word = setting_.before[i];
      if (language::read_determiner(word.folded) || language::read_contraction(word.folded)) {
        return true;
      }
      if (is_capital(word) || language::adjective_ending_of(word.folded).empty()) return false;
    }
    return false;
  }

  [[nodiscard]] Readings after_preposition(std::string_view preposition, Readings asked) const {
    if (asked == (kDative | kAccusative)) {
      const auto matches = [&](const Valence& valence) {
        const auto begins = [&](const Setting::Word& word) {
          return word.folded.starts_with(valence.stem);
        };
        return valence.preposition == preposition &&
               (std::any_of(setting_.before.begin(), setting_.before.end(), begins) ||
                std::any_of(setting_.after.begin(), setting_.after.end(), begins));
      };
      const auto* const found = std::find_if(kValences.begin(), kValences.end(), matches);
      if (found != kValences.end()) return found->readings;
    }
    return asked;
  }

  // Whether the typed ending goes with the article or preposition.
  [[nodiscard]] bool fits_ending(bool with_article) {
    using Shape = TypedForm::Shape;
    if (typed_.shape == Shape::plain) {
      // "den Seeadler" is no dative plural: that would be "den Seeadlern".
      const auto slice = setting_.slice(setting_.hit);
      if (!slice.ends_with('n') && !slice.ends_with('s')) {
        frame_.readings = frame_.readings.without(Readings::of(Case::dative, Gender::plural));
      }
      return true;
    }
    if (typed_.shape != Shape::ending) return false;
    const Readings allowed =
        typed_.ending == "s" || typed_.ending == "es"
            ? kGenitive
            : (typed_.ending == "n" || typed_.ending == "en" ? kDative | kAccusative | kGenitive
                                                             : Readings());
    frame_.readings = frame_.readings & allowed;
    if (!with_article) frame_.readings = frame_.readings & kGenitive;
    return !frame_.readings.empty();
  }

  // A verb must go on agreeing with its subject.
  bool settle_number() {
    if (!frame_.readings.has(Case::nominative)) return true;
    const bool one = verb_behind(true) || verb_before(true);
    const bool several = verb_behind(false) || (!speaks_of_us() && verb_before(false));
    if (one && several) return false;
    if (several) frame_.readings = frame_.readings & kPlural;
    if (one) frame_.readings = frame_.readings & kSingular;
    const bool open = frame_.readings.has(Case::nominative, Gender::plural) &&
                      !(frame_.readings & kNominative & kSingular).empty();
    return !frame_.readings.empty() && !open;
  }

  [[nodiscard]] bool verb_behind(bool singular) const {
    return setting_.right == Edge::word && is_verb(setting_.after.front().folded, singular);
  }
  [[nodiscard]] bool verb_before(bool singular) const {
    const bool near = before(at_) && gap_is_blank(at_);
    return near && is_verb(setting_.before[at_].folded, singular);
  }
  static bool is_verb(std::string_view word, bool singular) {
    return singular ? language::is_singular_verb(word) : language::is_plural_verb(word);
  }
  [[nodiscard]] bool speaks_of_us() const {
    return std::any_of(setting_.before.begin(), setting_.before.end(), [](const auto& word) {
      return word.folded == "wir" || word.folded == "sie";
    });
  }
  [[nodiscard]] bool begins_clause(std::size_t at) const {
    if (!before(at)) return true;
    return gap_is_blank(at) && is_in(kSubordinating, setting_.before[at].folded);
  }

  [[nodiscard]] std::string_view gap(std::size_t index) const {
    const std::size_t to = index == 0 ? setting_.hit.begin : setting_.before[index - 1].span.begin;
    const std::size_t from = setting_.before[index].span.end;
    return setting_.slice({from, to});
  }
  [[nodiscard]] bool gap_is_blank(std::size_t index) const { return setting_.joins_before(index); }
  [[nodiscard]] bool gap_has(std::size_t index, char sign) const {
    return gap(index).find(sign) != std::string_view::npos;
  }

  const Setting& setting_;
  const TypedForm& typed_;
  GermanFrame frame_;
  std::size_t at_ = 0;
  std::vector<std::string> endings_;
};

// The genders that a relative pronoun may stand for; empty if the word is none.
Readings relative_genders(std::string_view folded) {
  constexpr Readings kMasculine = Readings::of(Gender::masculine);
  constexpr Readings kFeminine = Readings::of(Gender::feminine);
  constexpr Readings kNeuter = Readings::of(Gender::neuter);
  if (folded == "der" || folded == "den" || folded == "welcher" || folded == "welchen") {
    return kMasculine;
  }
  if (folded == "das" || folded == "welches") return kNeuter;
  if (folded == "die" || folded == "deren" || folded == "welche") return kFeminine | kPlural;
  if (folded == "dem" || folded == "dessen" || folded == "welchem") return kMasculine | kNeuter;
  if (folded == "denen") return kPlural;
  return {};
}

bool agrees(Readings genders, Readings allowed) { return genders.without(allowed).empty(); }

}  // namespace

std::optional<GermanFrame> german_frame(const Setting& setting, const TypedForm& typed) {
  return Reader(setting, typed).read();
}

bool misses_pronoun(const Setting& setting, const GermanFrame& frame, Readings genders) {
  if (setting.right == Edge::comma) {
    for (std::size_t i = 0; i < std::min<std::size_t>(2, setting.after.size()); ++i) {
      const auto& word = setting.after[i].folded;
      const auto allowed = relative_genders(word);
      if (!allowed.empty() && !agrees(genders, allowed)) return true;
      if (language::readings_after(word).empty()) break;
    }
  }
  const bool bare = !frame.article;
  const auto behind = setting.slice({setting.hit.end, setting.line.end});
  for (const auto& span : text::find_words(behind)) {
    const auto word = text::folded_word(behind.substr(span.begin, span.size()));
    const auto misses = [&](Gender meant, Gender other) {
      const bool may = bare || frame.readings.has(meant);
      return may && !agrees(genders, Readings::of(meant) | Readings::of(other));
    };
    if ((word == "er" || word == "ihn") && misses(Gender::masculine, Gender::masculine))
      return true;
    if (word == "ihm" && misses(Gender::masculine, Gender::neuter)) return true;
    if (word == "sie" && frame.readings.only(Gender::feminine) &&
        misses(Gender::feminine, Gender::plural)) {
      return true;
    }
    if (word == "es" && frame.readings.only(Gender::neuter) &&
        misses(Gender::neuter, Gender::neuter)) {
      return true;
    }
  }
  return false;
}

}  // namespace vorab::rules
