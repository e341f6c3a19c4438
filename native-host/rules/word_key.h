// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace vorab::rules {

/// A hash of folded words that grows letter by letter and does not see the e of a written-out
/// umlaut: it passes over every e behind a, o or u. So all spellings of a word share one key
/// ("muller", "mueller"), and a few other words do too: whoever looks up verifies.
class WordKey {
 public:
  void add(char letter) { (void)grows_by(letter); }

  /// The same; false if the letter is passed over.
  bool grows_by(char letter) {
    if (letter == 'e' && behind_vowel_) return false;
    behind_vowel_ = letter == 'a' || letter == 'o' || letter == 'u';
    hash_ ^= static_cast<unsigned char>(letter);
    hash_ *= kPrime;
    return true;
  }

  void add(std::string_view letters) {
    for (const char letter : letters) add(letter);
  }

  [[nodiscard]] std::uint64_t value() const { return hash_; }

 private:
  // FNV-1a's numbers.
  static constexpr std::uint64_t kPrime = 0x100000001b3ULL;

  std::uint64_t hash_ = 0xcbf29ce484222325ULL;
  bool behind_vowel_ = false;
};

[[nodiscard]] inline WordKey key_of(std::string_view letters) {
  WordKey key;
  key.add(letters);
  return key;
}

}  // namespace vorab::rules
