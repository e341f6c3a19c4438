// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "policy/difference.h"

namespace vorab::cli {

/// One difference as a person reads it.
struct DiffSentence {
  policy::Effect effect = policy::Effect::different;
  std::string about;                 ///< the rules, with the message of a single one; empty: none
  std::string text;                  ///< one sentence
  std::string concerns;              ///< "only on LinkedIn, for finance"; empty: everybody
  std::vector<std::string> details;  ///< what does not fit into it: long lists, old and new texts
};

/// In `locale`, "de" or "en"; messages of rules come from `before` and `after`.
[[nodiscard]] DiffSentence sentence_of(const policy::Difference& difference,
                                       const policy::Policy& before, const policy::Policy& after,
                                       std::string_view locale);

/// True if there are words for it, so that no key of a policy is told by its bare name.
[[nodiscard]] bool has_words(const policy::Difference& difference);

}  // namespace vorab::cli
