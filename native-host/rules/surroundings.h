// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "policy/policy.h"
#include "rules/matcher.h"
#include "rules/tag_names.h"
#include "rules/term_index.h"
#include "text/text.h"

/// `near`, `unless` and `context`: what stands around a finding decides whether it is one, and how
/// sure it is.
namespace vorab::rules {

/// The words that rules ask about, of all rules; immutable once sealed. Rules share most of their
/// lists, and lists their words: the shared term index looks for each word once, under the rule
/// `kRule`, and the word's number says which lists it is in.
class Surroundings {
 public:
  static constexpr std::uint32_t kRule = std::numeric_limits<std::uint32_t>::max();

  /// Notes the next rule, and the words it asks about in `index`. The rule must outlive this.
  void add(const policy::Rule& rule, TermIndex& index);
  void seal();

  /// One of the words in a text.
  struct Word {
    text::Span span;  ///< bytes of the original
    std::uint32_t number;
  };
  class Seen;

 private:
  enum Role : std::uint32_t { near_words, unless_words, unless_near, raising, lowering };
  static constexpr std::size_t kRoles = 5;
  static constexpr std::uint32_t kNoList = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::size_t kBits = 64;
  using Numbers = std::vector<std::uint32_t>;

  [[nodiscard]] std::uint32_t list_of(const policy::SharedWords& words, TermIndex& index);
  [[nodiscard]] Numbers numbers_of(const std::vector<policy::Entry>& words, TermIndex& index);
  [[nodiscard]] std::uint32_t shared(const policy::SharedWords::List& list, TermIndex& index);

  [[nodiscard]] std::uint64_t lists_with(std::uint32_t word, std::size_t part) const {
    return lists_with_[word * parts_ + part];
  }

  std::vector<std::array<std::uint32_t, kRoles>> lists_;  // of each rule
  std::vector<TagNames> tags_;                            // that take back what it finds
  std::vector<std::uint64_t> lists_with_;  // a word's lists, a bit each, in `parts_` numbers
  std::size_t parts_ = 0;

  // Until all are there: the words' numbers, those of each list and of each that rules share, and
  // the lists by their words.
  std::unordered_map<std::string_view, std::uint32_t> words_;
  std::vector<Numbers> words_of_;
  std::unordered_map<const void*, std::uint32_t> known_shared_;
  std::vector<Numbers> shared_;
  std::unordered_map<std::string, std::uint32_t> known_lists_;
};

/// What one text has of those words.
class Surroundings::Seen {
 public:
  /// `words` are in any order.
  Seen(const Surroundings& surroundings, const text::Text& text, std::vector<Word> words);

  /// False if `narrow` would take back whatever the rule finds by itself.
  [[nodiscard]] bool may_stand(const policy::Rule& rule, std::uint32_t id) const;

  /// Takes back the hits that the rule's `near` and `unless` (its rules apart) do not let stand,
  /// notes `else_severity` where it applies, and lets `context` change how sure they are.
  void narrow(const policy::Rule& rule, std::uint32_t id, std::vector<Hit>& hits) const;

 private:
  [[nodiscard]] bool has(std::uint32_t id, Role role) const;
  [[nodiscard]] bool is_near(std::uint32_t id, Role role, int within, text::Span span) const;
  [[nodiscard]] text::Span around(text::Span span, std::size_t reach) const;

  const Surroundings& surroundings_;
  const text::Text& text_;
  std::vector<Word> words_;         // by where they begin
  std::size_t longest_ = 0;         // of them, in bytes
  std::vector<std::uint64_t> has_;  // lists of which there is something
};

}  // namespace vorab::rules
