// SPDX-License-Identifier: Apache-2.0
#include "rules/judge_hits.h"

#include "rules/keep_longest.h"

namespace vorab::rules {

void judge_hits(const CompiledRule& compiled, std::uint32_t id, const text::Text& text,
                std::optional<policy::TimePoint> now, const Surroundings::Seen& around,
                std::vector<Hit>& hits) {
  std::erase_if(hits, [&](const Hit& hit) {
    if (hit.entry == kNoEntry || !now) return false;
    const auto& until = compiled.entries[hit.entry]->until;
    return until && *until <= *now;
  });
  keep_longest(hits, compiled.entries, text);
  for (auto& hit : hits) hit.confidence *= compiled.rule->confidence;
  around.narrow(*compiled.rule, id, hits);
}

}  // namespace vorab::rules
