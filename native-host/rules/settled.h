// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "rules/rule_set.h"

namespace vorab::rules {

/// What `check()` gives once nothing is pending: for those who may wait, and for tests.
template <typename Check>
[[nodiscard]] Result settled(const Context& context, Check check) {
  Result result = check();
  while (!result.pending.empty() && context.speller != nullptr && context.speller->has_work()) {
    while (context.speller->has_work()) (void)context.speller->work(std::chrono::seconds{1});
    result = check();
  }
  return result;
}

}  // namespace vorab::rules
