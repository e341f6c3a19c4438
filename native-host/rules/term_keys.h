// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "policy/policy.h"
#include "rules/term.h"
#include "rules/word_key.h"

namespace vorab::rules {

/// Up to four bytes that a word begins with.
using Head = std::uint32_t;

[[nodiscard]] inline Head head_of(std::string_view word) {
  Head head = 0;
  if (word.size() >= sizeof head) {
    std::memcpy(&head, word.data(), sizeof head);
  } else {
    for (std::size_t i = word.size(); i-- > 0;) {
      head = head << 8 | static_cast<unsigned char>(word[i]);
    }
  }
  return head;
}

/// The hashes under which a term is found, without its forms: whoever looks up takes the endings
/// off what is written (language::stems_of). A list of a hundred thousand names is read through
/// this, so that names of plain letters take a short way; both ways give what finds the term.
///
///   TermKeys keys;                       // one for many terms: it keeps its memory
///   keys.read("Seeadler", policy::Match::inflected);
class TermKeys {
 public:
  /// The first piece of a phrase (WordKey's value), how many pieces the phrase has, and with what
  /// its second piece goes on (`next_heads`).
  struct Start {
    std::uint64_t key;
    std::uint32_t pieces;
    Head next;
  };

  /// Hashes of how a phrase goes on behind its first piece, by one letter, two and three: one of
  /// them is in `starts` if a term goes on with any of `piece`'s stems.
  [[nodiscard]] static std::array<Head, 3> next_heads(WordKey first, std::string_view piece);

  /// Forgets the term before. All stay empty for a word without letter or digit.
  void read(std::string_view word, policy::Match match);

  /// Keys of all pieces with a space between them, one for each variant of the term.
  [[nodiscard]] const std::vector<std::uint64_t>& all() const { return all_; }
  [[nodiscard]] const std::vector<Start>& starts() const { return starts_; }
  /// Whatever the first piece of any form begins with.
  [[nodiscard]] const std::vector<Head>& heads() const { return heads_; }
  /// Bytes of the longest piece, its ending apart.
  [[nodiscard]] std::size_t longest() const { return longest_; }

 private:
  [[nodiscard]] bool fold_plain(std::string_view word);
  void read_plain(bool forms);
  void read_term(const Term& term);
  [[nodiscard]] const std::vector<Term>& spellings(std::string_view word, policy::Match match);
  void add_phrase(std::string_view first, std::string_view rest, std::uint32_t pieces, bool forms);
  [[nodiscard]] static Head next_head(WordKey first, std::string_view rest);
  void add_heads(std::string_view spelling);
  void add_heads_of_all_spellings(std::string_view letters);

  std::vector<std::uint64_t> all_;
  std::vector<Start> starts_;
  std::vector<Head> heads_;
  std::size_t longest_ = 0;

  std::string folded_;  // of a plain word: its pieces with single spaces
  std::string joined_;
  bool umlauts_ = false;  // it may have other spellings

  // What is not plain is slow to spell out, and rules share most of such words: by word and match.
  std::unordered_map<std::string, std::vector<Term>> spellings_;
};

}  // namespace vorab::rules
