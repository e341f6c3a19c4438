// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "policy/policy.h"
#include "rules/finding.h"
#include "rules/known_suggestions.h"
#include "rules/matcher.h"
#include "text/text.h"

namespace vorab::rules {

/// A hit that stands, with whose it is.
struct Standing {
  const policy::Rule& rule;
  const Matcher& matcher;
  const policy::Entry* entry;  ///< null if it is no list's
  const Hit& hit;              ///< its severity is known
};

/// What people are told about a hit: texts in the interface's language, suggestions in the post's,
/// those that are `known` (may be null) from there.
[[nodiscard]] Finding make_finding(const Standing& standing, const text::Text& text,
                                   std::string_view locale, std::string_view post_language,
                                   KnownSuggestions* known);

/// The opaque id of a list's word, as findings carry it.
[[nodiscard]] std::string entry_id(std::string_view word);

/// What a rule's findings say, whatever words they name and whichever rule it is (same_saying.h).
[[nodiscard]] std::string gist_of(const policy::Rule& rule);

}  // namespace vorab::rules
