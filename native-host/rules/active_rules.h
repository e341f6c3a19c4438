// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "language/detect.h"
#include "policy/policy.h"
#include "rules/rule_set.h"
#include "text/text.h"

namespace vorab::rules {

/// For each rule whether it is meant. Shared, so that whoever remembers it sees at a glance whether
/// it is still the same.
using RuleFlags = std::shared_ptr<const std::vector<bool>>;

/// Which rules speak about a text, remembered from one check to the next: while somebody types,
/// neither the site nor the surface changes, and the hour rarely matters. For one thread at a time.
class ActiveRules {
 public:
  /// The rules must outlive this. They count from 0 in the order of these calls.
  void add(const policy::Rule& rule);
  void seal();

  struct Answer {
    RuleFlags now;       ///< those that speak
    RuleFlags whatever;  ///< those that would speak if the text were another
  };

  /// Which of the rules `asked` about speak.
  [[nodiscard]] const Answer& in(const Context& context, std::optional<language::Language> language,
                                 const text::Text& text, const RuleFlags& asked) const;

 private:
  // All that the answer depends on.
  struct Situation {
    Context context;         // without its time and locale
    std::size_t period = 0;  // between two moments at which some rule begins or ends; 0: no time
    bool has_link = false;
    std::optional<language::Language> language;
    RuleFlags asked;
  };
  struct Remembered {
    Situation situation;
    Answer answer;
  };
  // Posts in two languages with and without a link, here and there.
  static constexpr std::size_t kMost = 12;

  [[nodiscard]] static bool is_same(const Situation& known, const Context& context,
                                    const Situation& now);
  [[nodiscard]] Answer answer(const Context& context, std::optional<language::Language> language,
                              const text::Text& text, const std::vector<bool>& asked) const;

  std::vector<const policy::Rule*> rules_;
  std::vector<policy::TimePoint> moments_;  // in order
  mutable std::vector<Remembered> remembered_;
  mutable std::size_t oldest_ = 0;
};

}  // namespace vorab::rules
