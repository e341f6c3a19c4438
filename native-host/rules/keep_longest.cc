// SPDX-License-Identifier: Apache-2.0
#include "rules/keep_longest.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "rules/closeness.h"

namespace vorab::rules {

void keep_longest(std::vector<Hit>& hits, const std::vector<const policy::Entry*>& entries,
                  const text::Text& text) {
  const auto is_nearer = [&](const Hit& a, const Hit& b) {
    if (a.entry == kNoEntry || b.entry == kNoEntry || a.entry == b.entry) return false;
    if (a.confidence < b.confidence) return false;
    const auto written = text.slice(a.span);
    return closeness(entries[a.entry]->word, written) < closeness(entries[b.entry]->word, written);
  };
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return std::tuple(a.span.begin, b.span.end, b.confidence, a.entry) <
           std::tuple(b.span.begin, a.span.end, a.confidence, b.entry);
  });
  std::vector<Hit> kept;
  for (const auto& hit : hits) {
    if (kept.empty() || !kept.back().span.contains(hit.span)) {
      kept.push_back(hit);
    } else if (kept.back().span == hit.span && is_nearer(hit, kept.back())) {
      kept.back() = hit;
    }
  }
  hits = std::move(kept);
}

}  // namespace vorab::rules
