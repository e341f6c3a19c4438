// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "policy/policy.h"
#include "rules/matcher.h"
#include "text/text.h"

/// What to say instead of a hit, so that the sentence stays right.
///
/// An admin writes the nominative: "unser neues Projekt". In "mit dem Seeadler" the whole "dem
/// Seeadler" becomes "unserem neuen Projekt". All readings that the words around allow are tried;
/// only if they agree is the suggestion put in place. Else it is offered to be copied: a wrong
/// sentence is worse than a copied one.
namespace vorab::rules {

struct Suggestion {
  std::string text;       ///< empty: nothing to suggest
  text::Span span;        ///< bytes of the original that `text` may replace; holds the hit
  bool in_place = false;  ///< false: only to be copied
};

/// What the policy would say instead of a hit.
struct Wish {
  const policy::Rule& rule;
  const policy::Entry* entry = nullptr;  ///< the word that was found, if it has one
  std::string_view fallback = {};        ///< where neither has an `instead` (Matcher::suggestion)
};

/// Looks at the hit's line only. `language` is the post's; the sentence's own goes first.
[[nodiscard]] Suggestion suggestion_for(const text::Text& text, const Hit& hit, const Wish& wish,
                                        std::string_view language);

}  // namespace vorab::rules
