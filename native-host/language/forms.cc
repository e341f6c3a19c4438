// SPDX-License-Identifier: Apache-2.0
#include "language/forms.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/utf.h"

namespace vorab::language {

namespace {

constexpr std::size_t kShort = 5;         // letters from which a word takes all endings
constexpr std::size_t kShortestRest = 3;  // letters of the other half of a compound

constexpr std::array<std::string_view, 10> kEndings{"s",  "es", "n",  "en",  "e",
                                                    "er", "ns", "em", "ern", "ens"};
constexpr std::array<std::string_view, 3> kVerbEndings{"ed", "ing", "ings"};
constexpr std::array<std::string_view, 2> kInsteadOfY{"ies", "ied"};   // "Fabries"
constexpr std::array<std::string_view, 2> kInsteadOfE{"ing", "ings"};  // "releasing"
constexpr std::string_view kBehindE = "d";                             // "released"

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

bool is_letters(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

void add(std::vector<std::string>& list, std::string word) {
  if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(std::move(word));
}

// "ä" as "ae": what a keyboard without umlauts writes.
std::string written_out(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const auto [c, length] = text::decode(word, i);
    switch (c) {
      case U'ä':
      case U'Ä':
        out += "ae";
        break;
      case U'ö':
      case U'Ö':
        out += "oe";
        break;
      case U'ü':
      case U'Ü':
        out += "ue";
        break;
      default:
        out += word.substr(i, length);
    }
    i += length;
  }
  return text::folded_word(out);
}

// "ae" as "a": the umlaut that a list without umlauts means. After a vowel or q the e is a sound of
// its own ("Frauen", "Quelle").
std::string drawn_together(std::string_view folded) {
  std::string out;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    out += folded[i];
    const bool umlaut = std::string_view("aou").find(folded[i]) != std::string_view::npos;
    const bool after_sound = i > 0 && (is_vowel(folded[i - 1]) || folded[i - 1] == 'q');
    if (umlaut && !after_sound && i + 1 < folded.size() && folded[i + 1] == 'e') ++i;
  }
  return out;
}

void add_english_stems(std::string_view spelling, std::vector<std::string>& out) {
  const char last = spelling.back();
  const std::string stem(spelling.substr(0, spelling.size() - 1));
  if (last == 'y') {
    for (const auto ending : kInsteadOfY) add(out, std::string(stem).append(ending));
  } else if (last == 'e') {
    for (const auto ending : kInsteadOfE) add(out, std::string(stem).append(ending));
    add(out, std::string(spelling).append(kBehindE));
  }
}

template <std::size_t Size>
bool is_among(std::string_view ending, const std::array<std::string_view, Size>& endings) {
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

}  // namespace

std::vector<std::string> spellings(std::string_view word) {
  const std::string composed = text::fold_shape(word).text();
  std::vector<std::string> out{text::folded_word(composed)};
  add(out, written_out(composed));
  add(out, drawn_together(out.front()));
  return out;
}

std::vector<std::string> forms(std::string_view spelling) {
  std::vector<std::string> out{std::string(spelling)};
  if (spelling.empty() || !is_letters(spelling)) return out;
  if (spelling.size() < kShort) {
    out.push_back(std::string(spelling) + "s");
    return out;
  }
  for (const auto ending : kEndings) add(out, std::string(spelling).append(ending));
  for (const auto ending : kVerbEndings) add(out, std::string(spelling).append(ending));
  add_english_stems(spelling, out);
  return out;
}

bool is_form(std::string_view spelling, std::string_view written) {
  if (written == spelling) return true;
  if (spelling.empty() || !is_letters(spelling)) return false;
  const bool continued = written.starts_with(spelling);
  if (continued) {
    const auto ending = written.substr(spelling.size());
    if (spelling.size() < kShort) return ending == kEndings.front();
    if (is_among(ending, kEndings) || is_among(ending, kVerbEndings)) return true;
    if (spelling.back() == 'e' && ending == kBehindE) return true;
  }
  const auto stem = spelling.substr(0, spelling.size() - 1);
  if (spelling.size() < kShort || !written.starts_with(stem)) return false;
  const auto ending = written.substr(stem.size());
  return (spelling.back() == 'y' && is_among(ending, kInsteadOfY)) ||
         (spelling.back() == 'e' && is_among(ending, kInsteadOfE));
}

Stems stems_of(std::string_view written) {
  Stems out;
  out.add({written.size(), 0});
  const auto add_if = [&](std::string_view ending, char added) {
    // Mostly the last letter tells.
    if (written.size() > ending.size() && written.back() == ending.back() &&
        written.ends_with(ending)) {
      out.add({written.size() - ending.size(), added});
    }
  };
  for (const auto ending : kEndings) add_if(ending, 0);
  for (const auto ending : kVerbEndings) add_if(ending, 0);
  add_if(kBehindE, 0);
  for (const auto ending : kInsteadOfY) add_if(ending, 'y');
  for (const auto ending : kInsteadOfE) add_if(ending, 'e');
  return out;
}

bool is_compound_rest(std::string_view rest) {
  return rest.size() >= kShortestRest && is_letters(rest) &&
         std::any_of(rest.begin(), rest.end(), is_vowel);
}

}  // namespace vorab::language
