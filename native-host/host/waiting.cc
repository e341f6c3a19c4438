// SPDX-License-Identifier: Apache-2.0
#include "host/waiting.h"

#include <algorithm>
#include <utility>

namespace vorab::host {

bool Waiting::add(Check check) {
  const auto same = std::find_if(checks_.begin(), checks_.end(), [&](const Check& other) {
    return other.doc == check.doc && other.part == check.part;
  });
  if (same != checks_.end() && same->rev > check.rev) return true;
  const std::size_t freed = same == checks_.end() ? 0 : same->text.size();
  const bool fits = same != checks_.end() || checks_.size() < kMaxChecks;
  if (!fits || bytes_ - freed + check.text.size() > kMaxBytes) return false;
  bytes_ += check.text.size() - freed;
  if (same == checks_.end()) {
    checks_.push_back(std::move(check));
  } else {
    *same = std::move(check);
  }
  return true;
}

std::optional<Check> Waiting::next() {
  if (checks_.empty()) return std::nullopt;
  Check first = std::move(checks_.front());
  checks_.pop_front();
  bytes_ -= first.text.size();
  return first;
}

void Waiting::forget(const Token& doc) {
  checks_.remove_if([&](const Check& check) {
    if (check.doc != doc) return false;
    bytes_ -= check.text.size();
    return true;
  });
}

}  // namespace vorab::host
