// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "policy/policy.h"
#include "rules/compiled_rule.h"
#include "rules/matcher.h"
#include "rules/surroundings.h"
#include "text/text.h"

namespace vorab::rules {

/// Takes back what one rule found and what does not stand by itself: entries past their day, the
/// shorter of two at a place, what `near` and `unless` (its rules apart) say; and how sure the rest
/// is. `id` is the rule's number; without `now` no day is past.
void judge_hits(const CompiledRule& compiled, std::uint32_t id, const text::Text& text,
                std::optional<policy::TimePoint> now, const Surroundings::Seen& around,
                std::vector<Hit>& hits);

}  // namespace vorab::rules
