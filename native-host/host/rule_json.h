// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "policy/policy.h"

namespace vorab::host {

/// A rule for the list of what is in force, for people to read: its texts, where it applies, how
/// much it looks for, and what to practise with. No words of any list are in it, and of what is
/// under embargo not even when that ends. `locale` is "de" or "en".
[[nodiscard]] nlohmann::ordered_json rule_json(const policy::Rule& rule, std::string_view locale);

}  // namespace vorab::host
