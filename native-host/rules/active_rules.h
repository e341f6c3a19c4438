// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "language/detect.h"
#include "policy/policy.h"
#include "rules/rule_set.h"
#include "text/text.h"

namespace vorab::rules {

/// Which rules speak about a text, remembered from one check to the next: while somebody types,
/// neither the site nor the surface changes, and the hour rarely matters. For one thread at a time.
class ActiveRules {
 public:
  /// The rules must outlive this. They count from 0 in the order of these calls.
  void add(const policy::Rule& rule);
  void seal();

  /// For each rule whether it speaks. Valid until the next call.
  [[nodiscard]] const std::vector<bool>& in(const Context& context,
                                            std::optional<language::Language> language,
                                            const text::Text& text) const;

 private:
  // All that the answer depends on.
  struct Situation {
    Context context;         // without its time and locale
    std::size_t period = 0;  // between two moments at which some rule begins or ends; 0: no time
    bool has_link = false;
    std::optional<language::Language> language;
  };
  [[nodiscard]] bool is_remembered(const Context& context, std::size_t period, bool has_link,
                                   std::optional<language::Language> language) const;

  std::vector<const policy::Rule*> rules_;
  std::vector<policy::TimePoint> moments_;  // in order
  mutable std::optional<Situation> situation_;
  mutable std::vector<bool> active_;
};

}  // namespace vorab::rules
