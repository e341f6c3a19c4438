// SPDX-License-Identifier: Apache-2.0
#include "rules/suggestion.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/detect.h"
#include "language/guess.h"
#include "rules/fit.h"
#include "rules/messages.h"
#include "text/entity_chars.h"
#include "text/letters.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

using text::Span;

// An `instead` in the language of the sentence, as far as the policy has it.
struct Chosen {
  std::string text;
  bool german = false;
  bool is_name = false;  ///< written the same in both languages
};

// What the words around the hit look like: a name's own letters say nothing of the sentence.
std::optional<language::Language> guess_around(const Setting& setting) {
  std::vector<std::string_view> words;
  for (const auto* side : {&setting.before, &setting.after}) {
    for (const auto& word : *side) words.emplace_back(word.folded);
  }
  return language::guess(words);
}

// The sentence's own language, where its words tell; else the post's.
std::string language_of(const Setting& setting, std::string_view of_post) {
  const auto detected = [](std::string_view slice) {
    const auto folded = text::fold_words(slice);
    return language::detect(text::find_pieces(folded.text()));
  };
  const std::size_t begin =
      setting.before.empty() ? setting.hit.begin : setting.before.back().span.begin;
  const std::size_t end = setting.after.empty() ? setting.hit.end : setting.after.back().span.end;
  auto found = detected(setting.slice({begin, end}));
  if (!found) found = detected(setting.slice(setting.line));
  if (!found) found = guess_around(setting);
  return std::string(found ? language::code(*found) : of_post);
}

bool is_name(const policy::Localized& texts, std::string_view text) {
  const bool everywhere =
      texts.size() > 1 && std::all_of(texts.begin(), texts.end(),
                                      [&](const auto& pair) { return pair.second == text; });
  return everywhere && text::begins_with_capital(text);
}

// Nothing can be told of words in the other language.
Chosen chosen_from(const policy::Localized& texts, const std::string& language) {
  Chosen out;
  out.text = pick(texts, language);
  out.is_name = is_name(texts, out.text);
  out.german = language == "de";
  return out;
}

// "MusterWerk" for "Musterwerk": the same letters, written otherwise.
bool is_same_name(std::string_view a, std::string_view b) {
  const auto letters = [](std::string_view utf8) {
    std::string out;
    const auto folded = text::folded_word(utf8);
    for (const auto& word : text::find_words(folded)) out += folded.substr(word.begin, word.size());
    return out;
  };
  return letters(a) == letters(b);
}

bool begins_with_sign(std::string_view text) {
  return text.starts_with('#') || text.starts_with('@') || text.starts_with("＃") ||
         text.starts_with("＠");
}

// An address, a number, a tag: it is put as it is, and stands like any other.
bool is_value(std::string_view text) {
  if (text.find(' ') == text.npos && text.find_first_of("@/") != text.npos) return true;
  if (text.starts_with("http") || begins_with_sign(text)) return true;
  return text.find_first_not_of("0123456789+-./() ") == text.npos;
}

bool is_apart(std::string_view utf8, Span span) {
  const char32_t before = text::code_point_before(utf8, span.begin);
  const char32_t after = text::code_point_at(utf8, span.end);
  return !text::is_word_character(before) && !text::is_word_character(after) &&
         !text::is_one_of(before, U"-@#_/") && !text::is_one_of(after, U"-_@/");
}

// The right spelling in the place of a wrong one: whatever stands around it stays right. A name for
// another one may need another article.
std::optional<Fit> fit_spelling(const Setting& setting, const TypedForm& typed,
                                const Chosen& chosen, std::string_view word) {
  if (typed.shape == TypedForm::Shape::other) return std::nullopt;
  std::string text = chosen.text;
  if (typed.shape == TypedForm::Shape::ending) text += typed.ending;
  const bool same = is_same_name(word, chosen.text);
  if (!same && typed.shape != TypedForm::Shape::plain) return std::nullopt;
  const bool first =
      setting.left == Setting::Edge::none && text::begins_with_capital(setting.slice(setting.hit));
  if (!same && first) text = text::capitalised(text);
  return Fit{std::move(text), setting.hit};
}

std::optional<Fit> fit(const text::Text& text, const Hit& hit, const Wish& wish,
                       const Setting& around, const Chosen& chosen) {
  const std::string& utf8 = text.original();
  const auto slice = text.slice(hit.span);
  if (slice.find_first_of("\r\n") != slice.npos) return std::nullopt;
  const text::Entity* entity = text.entity_at(hit.span);
  if (entity != nullptr && entity->span != hit.span) return std::nullopt;
  if (is_value(chosen.text)) {
    if (!is_apart(utf8, hit.span)) return std::nullopt;
    return Fit{chosen.text, hit.span};
  }
  const bool tag = entity != nullptr && (entity->kind == text::Entity::Kind::hashtag ||
                                         entity->kind == text::Entity::Kind::mention);
  if (tag) return std::nullopt;
  const std::string_view word = wish.entry != nullptr ? std::string_view(wish.entry->word) : "";
  const auto typed = typed_form(utf8, hit.span, word);
  if (std::holds_alternative<policy::Wording>(wish.rule.kind) &&
      (is_same_name(word, chosen.text) || chosen.is_name)) {
    const auto only_hit = typed_form(utf8.substr(0, hit.span.end), hit.span, word);
    return fit_spelling(around, only_hit, chosen, word);
  }
  const Setting setting = typed.whole == hit.span ? around : setting_of(utf8, typed.whole);
  if (chosen.is_name) return fit_name(setting, typed, chosen.text, chosen.german);
  return chosen.german ? fit_german(setting, typed, chosen.text)
                       : fit_english(setting, typed, chosen.text);
}

// "den Seeadler" as "den Neuzugang": the article stays as it is.
void keep_same_beginning(Suggestion& suggestion, const Setting& setting) {
  const auto before = setting.slice({suggestion.span.begin, setting.hit.begin});
  if (before.empty() || !suggestion.text.starts_with(before)) return;
  suggestion.text.erase(0, before.size());
  suggestion.span.begin = setting.hit.begin;
}

}  // namespace

Suggestion suggestion_for(const text::Text& text, const Hit& hit, const Wish& wish,
                          std::string_view language) {
  const policy::Localized* texts = &wish.rule.instead;
  if (wish.entry != nullptr && !wish.entry->instead.empty()) texts = &wish.entry->instead;
  Suggestion out;
  out.span = hit.span;
  if (texts->empty()) {
    out.text = wish.fallback;
    out.in_place = !out.text.empty();
    return out;
  }
  const std::string& utf8 = text.original();
  const Setting setting = setting_of(utf8, hit.span);
  const std::string spoken = language_of(setting, language);
  const Chosen chosen = chosen_from(*texts, spoken);
  out.text = chosen.text;
  // Words of another language are never put into a sentence, names and addresses are.
  const bool foreign = !texts->contains(spoken) && !is_value(chosen.text);
  if (out.text.empty() || foreign) return out;
  if (auto found = fit(text, hit, wish, setting, chosen)) {
    const auto replaced = setting.slice(found->span);
    const bool shouted = found->span.begin < hit.span.begin && text::is_in_capitals(replaced);
    out.text = shouted ? text::in_capitals(found->text) : std::move(found->text);
    out.span = found->span;
    out.in_place = true;
    keep_same_beginning(out, setting);
  }
  return out;
}

}  // namespace vorab::rules
