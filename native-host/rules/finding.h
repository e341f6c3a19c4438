// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "policy/policy.h"
#include "rules/manner.h"

namespace vorab::rules {

/// One thing that a rule has to say about a text (design 4.1).
struct Finding {
  std::string rule, category;
  policy::Severity severity = policy::Severity::warn;
  double confidence = 1.0;                ///< 0..1
  Manner manner = Manner::itself;         ///< not sent
  std::optional<std::size_t> start, end;  ///< UTF-16 code units of the text as sent, end exclusive
  std::string scope;                      ///< empty, or "thread"
  std::string entry;                      ///< opaque id of the list entry
  std::string message, why;               ///< in the interface's language
  std::vector<std::string> instead;       ///< in the post's language
  std::string replace;                    ///< "whole" or "copy", empty without `instead`
  /// What `instead` replaces where that is more than the span: with the article before it, the end
  /// of its compound. UTF-16 code units, end exclusive.
  std::optional<std::pair<std::size_t, std::size_t>> replace_span;
  std::string section, link, contact;
  policy::Show show = policy::Show::always;
};

}  // namespace vorab::rules
