// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"

namespace vorab::host {

/// Where, when and for whom a rule applies, in sentences for people ("de", else English); none if
/// it applies always and everywhere. Words that it asks for are not told, nor when an embargo ends.
[[nodiscard]] std::vector<std::string> narrowing_words(const policy::Rule& rule,
                                                       std::string_view locale);

}  // namespace vorab::host
