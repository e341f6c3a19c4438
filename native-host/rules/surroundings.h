// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "policy/policy.h"
#include "rules/matcher.h"
#include "rules/term_index.h"
#include "text/text.h"

/// `near`, `unless` and `context`: what stands around a finding decides whether it is one, and how
/// sure it is.
namespace vorab::rules {

/// The words that rules ask about, of all rules; immutable once sealed.
class Surroundings {
 public:
  /// The rule must outlive this.
  void add(const policy::Rule& rule, std::uint32_t id);
  void seal() { words_.seal(); }

  class Seen;

 private:
  enum Role : std::uint32_t { near_words, unless_words, unless_near, raising, lowering };
  void add_words(const std::vector<policy::Entry>& words, std::uint32_t id, Role role);

  TermIndex words_;
  bool empty_ = true;
};

/// What one text has of those words.
class Surroundings::Seen {
 public:
  Seen(const Surroundings& surroundings, const text::Text& text)
      : surroundings_(surroundings), text_(text) {}

  /// Takes back the hits that the rule's `near` and `unless` (its rules apart) do not let stand,
  /// notes `else_severity` where it applies, and lets `context` change how sure they are.
  void narrow(const policy::Rule& rule, std::uint32_t id, std::vector<Hit>& hits) const;

 private:
  [[nodiscard]] bool has(std::uint32_t id, Role role) const;
  [[nodiscard]] bool is_near(std::uint32_t id, Role role, int within, text::Span span) const;
  [[nodiscard]] bool has_hashtag(const std::vector<std::string>& tags) const;
  [[nodiscard]] std::size_t word_at(std::size_t byte) const;

  void look() const;  // at the first rule that asks

  const Surroundings& surroundings_;
  const text::Text& text_;
  mutable bool looked_ = false;
  mutable std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<text::Span>> found_;
  mutable std::vector<std::size_t> word_starts_;  // in the original; only if something was found
};

}  // namespace vorab::rules
