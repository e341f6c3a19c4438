// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The small words of German that show a noun's case, gender and number, read and written. Words
/// come in folded ("für" is "fur") and go out as written, in lower case.
namespace vorab::language {

enum class Case : std::uint8_t { nominative, genitive, dative, accusative };
enum class Gender : std::uint8_t { masculine, feminine, neuter, plural };

/// A set of pairs of case and gender: what a word may be.
class Readings {
 public:
  constexpr Readings() = default;
  static constexpr Readings of(Case c, Gender g) { return Readings(bit(c, g)); }
  static constexpr Readings of(Case c) {
    return Readings(static_cast<std::uint16_t>(0xF << (static_cast<int>(c) * 4)));
  }
  static constexpr Readings of(Gender g) {
    return Readings(static_cast<std::uint16_t>(0x1111 << static_cast<int>(g)));
  }
  static constexpr Readings all() { return Readings(0xFFFF); }

  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  [[nodiscard]] constexpr bool has(Case c, Gender g) const { return (bits_ & bit(c, g)) != 0; }
  [[nodiscard]] constexpr bool has(Case c) const { return !(*this & of(c)).empty(); }
  [[nodiscard]] constexpr bool has(Gender g) const { return !(*this & of(g)).empty(); }
  [[nodiscard]] constexpr bool only(Gender g) const { return !empty() && without(of(g)).empty(); }
  [[nodiscard]] constexpr Readings without(Readings other) const {
    return Readings(static_cast<std::uint16_t>(bits_ & ~other.bits_));
  }

  friend constexpr Readings operator&(Readings a, Readings b) {
    return Readings(static_cast<std::uint16_t>(a.bits_ & b.bits_));
  }
  friend constexpr Readings operator|(Readings a, Readings b) {
    return Readings(static_cast<std::uint16_t>(a.bits_ | b.bits_));
  }
  friend constexpr bool operator==(Readings, Readings) = default;

 private:
  constexpr explicit Readings(std::uint16_t bits) : bits_(bits) {}
  static constexpr std::uint16_t bit(Case c, Gender g) {
    return static_cast<std::uint16_t>(1U
                                      << (static_cast<unsigned>(c) * 4 + static_cast<unsigned>(g)));
  }
  std::uint16_t bits_ = 0;
};

/// Words before a noun that a suggestion may take the place of, or stand behind.
enum class Article : std::uint8_t { der, dieser, ein, unser, mein };

struct Determiner {
  Article article;
  Readings readings;
};

/// What a form of an article may be: "dem" is a dative, masculine or neuter.
[[nodiscard]] std::optional<Determiner> read_determiner(std::string_view folded);

/// The article's form; nothing for a plural of "ein".
[[nodiscard]] std::optional<std::string> determiner(Article article, Case c, Gender g);

/// True for words before a noun that say something a suggestion would lose: "kein", "jeder",
/// "zwei", "euer".
[[nodiscard]] bool is_weighty_determiner(std::string_view folded);

/// An adjective's ending after the article, or without one.
[[nodiscard]] std::string_view adjective_ending(std::optional<Article> article, Case c, Gender g);

/// What an adjective's ending ("e", "er", "es", "en", "em") allows after the article, or without.
[[nodiscard]] Readings adjective_readings(std::optional<Article> article, std::string_view ending);

/// The ending of an inflected adjective; empty if the word has none.
[[nodiscard]] std::string_view adjective_ending_of(std::string_view word);

/// The cases that a preposition asks for; empty if the word is none. Words that are also
/// conjunctions ("während") allow what may follow them as such.
[[nodiscard]] Readings readings_after(std::string_view folded);

/// A preposition and an article in one: "im", "zur".
struct Contraction {
  std::string_view folded, preposition;
  Readings readings;
};
[[nodiscard]] const Contraction* read_contraction(std::string_view folded);

/// The contraction of a preposition with "der" ("zu", dative, feminine: "zur"), if there is one.
[[nodiscard]] std::optional<std::string> contraction(std::string_view preposition, Case c,
                                                     Gender g);

}  // namespace vorab::language
