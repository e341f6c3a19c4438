// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "rules/rule_set.h"

namespace vorab::rules {

/// Why a rule says something about a text or not, step by step, for people.
///
/// It asks the engine itself: the same check with one narrowing after the other taken away, so
/// that it cannot tell another story than `check`. Slow; checks do not become slower by it.
struct Explanation {
  enum class Mark { title, fact, yes, no };
  struct Line {
    Mark mark;
    std::string text;                                 ///< in the context's locale
    std::optional<std::size_t> start = {}, end = {};  ///< a place in the text, UTF-16 code units
  };
  std::vector<Line> lines;
  bool hits = false;  ///< the rule finds something here and now
};

/// Nothing if there is no such rule. Entries of hidden lists are never named.
[[nodiscard]] std::optional<Explanation> explain(const policy::Policy& policy,
                                                 std::string_view rule_id, std::string_view utf8,
                                                 const Context& context);

}  // namespace vorab::rules
