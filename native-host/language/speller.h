// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/dictionary.h"
#include "language/near_words.h"

/// Which words are known, and what may have been meant by those that are not.
///
///   Speller speller;
///   speller.add(Language::german, open_dictionary(…).dictionary);   // as they come
///   speller.settle();                                               // no more will come
///   answer = speller.look("nciht");      // quick: pending at first
///   while (speller.has_work()) speller.work(1ms);
///
/// Looking is quick; whether a new word is known, and what was meant by one that is not, takes up
/// to some milliseconds and is found out in `work`, piece by piece. All answers are remembered in
/// memory, up to a bound, known words as hashes only. For one thread at a time.
namespace vorab::language {

class Speller {
 public:
  /// Words that are looked up in the background; with more than these nothing is said.
  static constexpr std::size_t kMostWaiting = 2000;
  /// Unknown words that are remembered.
  static constexpr std::size_t kMostUnknown = 4000;
  /// So many new words are looked up at once in a check; the others wait for `work`.
  static constexpr int kAtOnce = 8;
  /// Longer words (bytes) are taken for right.
  static constexpr std::size_t kLongest = 60;

  void add(Language language, std::unique_ptr<const Dictionary> dictionary);
  void settle() { settled_ = true; }
  [[nodiscard]] bool ready() const { return settled_; }
  [[nodiscard]] bool has(Language language) const;

  /// What may have been meant, by language.
  struct Meant {
    std::optional<NearWord> german, english;
  };

  struct Answer {
    bool known = true;
    bool pending = false;          ///< it will be known what was meant
    const Meant* meant = nullptr;  ///< of an unknown word; valid until the next call
  };
  [[nodiscard]] Answer look(std::string_view word);

  /// A text is about to be looked at: some more words may be looked up at once.
  void begin() { at_once_ = kAtOnce; }

  /// Whether a dictionary has this word, without remembering it.
  [[nodiscard]] bool is_word(std::string_view word) const;

  [[nodiscard]] bool has_work() const { return !waiting_.empty(); }

  /// Works for about so long, on one word at least in part. True if a word is done.
  bool work(std::chrono::microseconds allowance);

  /// The words that may have been meant by `word`, the likeliest first; at most `most`, in the case
  /// of `word`. Takes some milliseconds.
  [[nodiscard]] std::vector<std::string> suggest(std::string_view word, Language first,
                                                 std::size_t most) const;

  /// Lines in which nothing is to be said, by a hash of them and of all that it depends on.
  [[nodiscard]] bool is_clean(std::uint64_t line) const;
  void note_clean(std::uint64_t line);

 private:
  struct Judgement {
    std::string word;
    std::optional<std::vector<NearWord>> near = {};  // empty: maybe it is known
    std::size_t next = 0;
    Meant meant = {};
  };
  void note_known(std::string_view word);
  [[nodiscard]] Known knows(Language language, std::string_view word) const;
  [[nodiscard]] std::optional<Meant> common_slip(std::string_view word) const;
  [[nodiscard]] bool is_known(std::string_view word) const;
  [[nodiscard]] bool is_form(std::string_view word) const;
  [[nodiscard]] bool is_first_part(std::string_view head, bool capital) const;
  [[nodiscard]] bool is_compound(std::string_view word) const;
  [[nodiscard]] bool is_noun(std::string_view word) const;
  [[nodiscard]] bool is_meant(Language language, std::string_view word, const NearWord& near) const;
  void step(Judgement& judgement) const;
  void finish(Judgement& judgement);

  std::array<std::unique_ptr<const Dictionary>, 2> dictionaries_;
  bool settled_ = false;
  int at_once_ = kAtOnce;
  static constexpr std::size_t kSlots = 1U << 15U;
  std::vector<std::uint64_t> known_ = std::vector<std::uint64_t>(kSlots);  // hashes of known words
  std::vector<std::uint64_t> clean_ = std::vector<std::uint64_t>(1U << 13U);  // of clean lines
  std::unordered_map<std::string, std::optional<Meant>> unknown_;             // empty: waiting
  std::deque<Judgement> waiting_;
};

}  // namespace vorab::language
