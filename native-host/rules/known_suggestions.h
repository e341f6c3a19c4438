// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "rules/suggestion.h"
#include "text/text.h"

namespace vorab::rules {

/// The suggestions for what one text has, remembered while it is edited: how they fit a sentence
/// takes longer to find out than the finding itself. They hold as long as the hit's line does.
class KnownSuggestions {
 public:
  /// The text has become another: forgets what stands where it differs, and moves the rest.
  void follow(const text::Text& text, const text::Change& change);

  /// `suggestion_for` (rules/suggestion.h), made at most once a place.
  [[nodiscard]] const Suggestion& get(const text::Text& text, const Hit& hit, const Wish& wish,
                                      std::string_view language);

  /// Forgets what was not asked for since the last call: so only findings that stand cost memory.
  void forget_unused();

 private:
  struct Known {
    text::Span hit;
    std::uint32_t entry;
    const policy::Rule* rule;
    std::string fallback;
    Suggestion suggestion;
    bool used = true;
  };

  std::vector<Known> all_;  // by where the hits are
  std::string language_;    // of the post
};

}  // namespace vorab::rules
