// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "policy/policy.h"

namespace vorab::policy {

/// A text that is the same for two rules exactly if both find the same in every post, whatever they
/// say about it. Order, case and accents of words do not count where matching ignores them.
[[nodiscard]] std::string likeness(const Rule& rule);

}  // namespace vorab::policy
