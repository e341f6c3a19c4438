// SPDX-License-Identifier: Apache-2.0
#include "language/guesses.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::language {

namespace {

// Decimal logarithms of how many there are.
constexpr double kWords = 5.5;           // in the dictionaries of two languages
constexpr double kUsualCompounds = 6.5;  // in large collections of text
constexpr double kSlips = 2.3;           // ways to change a letter of a word
constexpr double kLetter = 1.1;          // those that may follow in what can be pronounced
constexpr double kDigit = 1.0;
constexpr double kYears = 2.0;
constexpr std::size_t kShortestPart = 3;
constexpr std::size_t kLongest = 48;  // letters

std::vector<std::size_t> letter_borders(std::string_view word) {
  std::vector<std::size_t> out;
  for (std::size_t at = 0; at < word.size(); at += text::decode(word, at).length) {
    out.push_back(at);
  }
  out.push_back(word.size());
  return out;
}

std::string capitalised(std::string_view folded) {
  std::string out(folded);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

class Guesser {
 public:
  explicit Guesser(const Speller& speller) : speller_(speller) {}

  // `written` is as somebody wrote it, `folded` the same without case and accents.
  Guesses piece(std::string_view written, std::string_view folded) const {
    if (folded.find_first_not_of("0123456789") == std::string_view::npos) return number(folded);
    const auto borders = letter_borders(folded);
    const double letters = kLetter * static_cast<double>(borders.size() - 1);
    if (borders.size() > kLongest) return {letters, Found::letters};
    Guesses best{letters, Found::letters};
    const auto take = [&](Guesses other) {
      if (other.log10 <= best.log10) best = other;
    };
    const Guesses parts = compound(folded, borders);
    take(parts);
    if (speller_.is_word(written) || knows(folded)) {
      take({parts.found == Found::compound ? kUsualCompounds : kWords, Found::word});
    }
    if (is_near(written)) take({kWords + kSlips, Found::near});
    return best;
  }

 private:
  static Guesses number(std::string_view digits) {
    const bool year = digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    return {year ? kYears : kDigit * static_cast<double>(digits.size()), Found::word};
  }

  [[nodiscard]] bool knows(std::string_view folded) const {
    return speller_.is_word(folded) || speller_.is_word(capitalised(folded));
  }

  // Both dictionaries, for they know what is a typical slip in their language.
  [[nodiscard]] bool is_near(std::string_view written) const {
    for (const auto language : {Language::german, Language::english}) {
      if (speller_.has(language) && !speller_.suggest(written, language, 1).empty()) return true;
    }
    return false;
  }

  // The cheapest way to put it together of words and single letters.
  [[nodiscard]] Guesses compound(std::string_view folded,
                                 const std::vector<std::size_t>& borders) const {
    struct Best {
      double log10 = 0;
      Found found = Found::compound;
    };
    std::vector<Best> best(borders.size());
    for (std::size_t end = 1; end < borders.size(); ++end) {
      const bool letters = end == 1 || best[end - 1].found == Found::letters;
      best[end] = {best[end - 1].log10 + kLetter, letters ? Found::letters : Found::near};
      for (std::size_t begin = 0; begin + kShortestPart <= end; ++begin) {
        if (begin == 0 && end + 1 == borders.size()) continue;  // that would be the word itself
        const double log10 = best[begin].log10 + kWords;
        if (log10 >= best[end].log10) continue;
        const auto part = folded.substr(borders[begin], borders[end] - borders[begin]);
        const bool spelt = begin > 0 && best[begin].found != Found::compound;
        if (knows(part)) best[end] = {log10, spelt ? Found::near : Found::compound};
      }
    }
    return {best.back().log10, best.back().found};
  }

  const Speller& speller_;
};

}  // namespace

Guesses guesses_for(std::string_view name, const Speller& speller) {
  const Guesser guesser(speller);
  Guesses all;
  std::size_t count = 0;
  for (const auto& piece : text::find_pieces(name)) {
    const auto written = name.substr(piece.span.begin, piece.span.size());
    const Guesses one = guesser.piece(written, text::folded_word(written));
    all.log10 += one.log10;
    all.found = std::max(all.found, one.found);
    ++count;
  }
  if (count > 1) all.found = std::max(all.found, Found::compound);
  return all;
}

}  // namespace vorab::language
