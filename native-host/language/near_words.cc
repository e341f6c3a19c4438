// SPDX-License-Identifier: Apache-2.0
#include "language/near_words.h"

#include <array>
#include <cstddef>
#include <utility>

#include "text/utf.h"

namespace vorab::language {

namespace {

using Letters = std::u32string;

constexpr std::u32string_view kAlphabet = U"etnrsaihdulcgmobwfkzpvyjxqäöüß";

// For each letter those that are hit or heard in its place: neighbours on QWERTZ and QWERTY
// keyboards, vowels for each other, and consonants that sound alike in German or English.
struct Confused {
  char32_t letter;
  std::u32string_view with;
};
constexpr std::array<Confused, 30> kConfused{{
    {U'a', U"qwsyzeiouä"}, {U'b', U"vghnp"},    {U'c', U"xdfvksz"},   {U'd', U"serfcxt"},
    {U'e', U"wsdraiouä"},  {U'f', U"drtgvcp"},  {U'g', U"ftzyhbvkj"}, {U'h', U"gzyujnb"},
    {U'i', U"uokjlaeyo"},  {U'j', U"huikmngy"}, {U'k', U"jilomcgq"},  {U'l', U"kopö"},
    {U'm', U"njk"},        {U'n', U"bhjm"},     {U'o', U"iklpaeuö"},  {U'p', U"olöübf"},
    {U'q', U"wak"},        {U'r', U"edft"},     {U's', U"awedxyzcß"}, {U't', U"rfgzyd"},
    {U'u', U"zyhjiaeoü"},  {U'v', U"cfgbw"},    {U'w', U"qaesv"},     {U'x', U"zsdcy"},
    {U'y', U"tghuasxi"},   {U'z', U"tghuasxc"}, {U'ä', U"aeöü"},      {U'ö', U"oäüp"},
    {U'ü', U"uöäpi"},      {U'ß', U"s"},
}};

std::u32string_view confused_with(char32_t letter) {
  for (const auto& entry : kConfused) {
    if (entry.letter == letter) return entry.with;
  }
  return {};
}

Letters letters_of(std::string_view utf8) {
  Letters out;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto decoded = text::decode(utf8, at);
    out.push_back(decoded.code_point);
    at += decoded.length;
  }
  return out;
}

class Collector {
 public:
  explicit Collector(std::string_view word) : word_(letters_of(word)) {}

  std::vector<NearWord> take() {
    swap_letters();
    double_letters();
    undouble_letters();
    write_sharp_s_anew();
    add_apostrophe();
    add_letters();
    drop_letters();
    change_letters();
    change_doubles();
    return std::move(out_);
  }

 private:
  void add(const Letters& letters, Slip slip) {
    std::string utf8;
    for (const char32_t letter : letters) text::append_utf8(utf8, letter);
    out_.push_back({std::move(utf8), slip});
  }

  void swap_letters() {
    for (std::size_t i = 0; i + 1 < word_.size(); ++i) {
      if (word_[i] == word_[i + 1]) continue;
      Letters other = word_;
      std::swap(other[i], other[i + 1]);
      add(other, Slip::swapped);
    }
  }

  void double_letters() {
    for (std::size_t i = 1; i < word_.size(); ++i) {
      if (word_[i] != word_[i - 1]) add(with_doubled(word_, i), Slip::undoubled);
    }
  }

  void undouble_letters() {
    for (std::size_t i = 1; i < word_.size(); ++i) {
      if (word_[i] == word_[i - 1]) add(without(word_, i), Slip::doubled);
    }
  }

  // "daß", as it was written until 1996.
  void write_sharp_s_anew() {
    const auto at = word_.find(U'ß');
    if (at == Letters::npos) return;
    Letters other = word_;
    other.replace(at, 1, U"ss");
    add(other, Slip::wrong);
  }

  // "dont", "youre"
  void add_apostrophe() {
    for (const std::u32string_view ending : {U"t", U"re", U"ve", U"ll"}) {
      if (word_.size() < ending.size() + 2 || !word_.ends_with(ending)) continue;
      Letters other = word_;
      other.insert(word_.size() - ending.size(), 1, U'\'');
      add(other, Slip::missing);
    }
  }

  void add_letters() {
    for (std::size_t i = 1; i <= word_.size(); ++i) {
      for (const char32_t letter : kAlphabet) {
        if (letter == word_[i - 1]) continue;  // that is doubling
        Letters other = word_;
        other.insert(i, 1, letter);
        add(other, Slip::missing);
      }
    }
  }

  void drop_letters() {
    for (std::size_t i = 1; i < word_.size(); ++i) {
      if (word_[i] != word_[i - 1]) add(without(word_, i), Slip::extra);
    }
  }

  void change_letters() {
    for (std::size_t i = 1; i < word_.size(); ++i) {
      for (const char32_t letter : confused_with(word_[i])) {
        Letters other = word_;
        other[i] = letter;
        add(other, Slip::wrong);
      }
    }
  }

  void change_doubles() {
    for (std::size_t i = 1; i < word_.size(); ++i) {
      if (word_[i] != word_[i - 1]) continue;
      const Letters fewer = without(word_, i);
      for (std::size_t j = 1; j < fewer.size(); ++j) {
        if (j != i - 1 && fewer[j] != fewer[j - 1]) add(with_doubled(fewer, j), Slip::twice);
      }
    }
  }

  static Letters with_doubled(const Letters& word, std::size_t at) {
    Letters other = word;
    other.insert(at, 1, word[at]);
    return other;
  }

  static Letters without(const Letters& word, std::size_t at) {
    Letters other = word;
    other.erase(at, 1);
    return other;
  }

  Letters word_;
  std::vector<NearWord> out_;
};

}  // namespace

std::vector<NearWord> near_words(std::string_view word) { return Collector(word).take(); }

}  // namespace vorab::language
