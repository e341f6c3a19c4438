// SPDX-License-Identifier: Apache-2.0
#include "host/drafts.h"

#include <algorithm>
#include <numeric>

namespace vorab::host {

rules::Draft& Drafts::of(const Token& doc, const Token& part) {
  const auto known = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
    return entry.doc == doc && entry.part == part;
  });
  if (known != entries_.end()) {
    entries_.splice(entries_.begin(), entries_, known);
  } else {
    entries_.push_front({doc, part, {}});
  }
  while (entries_.size() > 1 && (entries_.size() > kMaxDrafts || size() > kMaxBytes)) {
    entries_.pop_back();
  }
  return entries_.front().draft;
}

void Drafts::forget(const Token& doc) {
  entries_.remove_if([&](const Entry& entry) { return entry.doc == doc; });
}

std::size_t Drafts::size() const {
  return std::accumulate(
      entries_.begin(), entries_.end(), std::size_t{0},
      [](std::size_t sum, const Entry& entry) { return sum + entry.draft.size(); });
}

}  // namespace vorab::host
