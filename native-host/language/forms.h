// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The forms in which a word of a list is met in running text. They are generated when a policy is
/// compiled: stemming at run time fails for a fifth of German words.
///
/// German: genitive, plural and dative endings and the linking letters of compounds; umlauts as
/// letters, without their dots, and written out (ae, oe, ue). English: plural, possessive (its
/// apostrophe already ends the word) and verb endings.
namespace vorab::language {

/// The folded spellings of a word as a list writes it: "Müller" is muller and mueller, "Mueller"
/// too.
[[nodiscard]] std::vector<std::string> spellings(std::string_view word);

/// All folded forms of one folded spelling, itself first, without repetitions. A word of fewer than
/// five letters only takes an s: with other endings it would too often be another word.
[[nodiscard]] std::vector<std::string> forms(std::string_view spelling);

/// True if `written` is one of `forms(spelling)`; makes no strings.
[[nodiscard]] bool is_form(std::string_view spelling, std::string_view written);

/// A spelling that a written word may be a form of: its first `letters` bytes and, unless `added`
/// is 0, that letter behind them.
struct Stem {
  std::size_t letters = 0;
  char added = 0;
};

/// The stems of one word, itself first.
class Stems {
 public:
  void add(Stem stem) { all_[size_++] = stem; }
  [[nodiscard]] const Stem* begin() const { return all_.data(); }
  [[nodiscard]] const Stem* end() const { return all_.data() + size_; }

 private:
  std::array<Stem, 12> all_;  // at most so many endings fit one word
  std::size_t size_ = 0;
};

/// Every spelling of which `written` is a form is one of these; not each of these has that form.
[[nodiscard]] Stems stems_of(std::string_view written);

/// True if a closed compound may begin (`front`) or end with a word: "Seeadlerprototyp" and
/// "Testseeadler", from this many letters on.
inline constexpr std::size_t kCompoundLetters = 6;

/// True if `rest`, what a closed compound has besides the word, may be a word of its own. In front
/// position it may begin with linking letters.
[[nodiscard]] bool is_compound_rest(std::string_view rest);

}  // namespace vorab::language
