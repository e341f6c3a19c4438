// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "policy/policy.h"

namespace vorab::bench {

/// Five hundred patterns of the shapes that rule packs have: 40 for personal data, 24 for internal
/// hosts, 200 for secrets, 236 for phrases; mixed, so that the first n are of all sorts.
[[nodiscard]] std::vector<policy::Pattern> patterns();

/// A policy with the first `pattern_count` patterns (one rule each) and the first `term_count`
/// terms (one rule).
[[nodiscard]] policy::Policy policy_with(std::size_t pattern_count, std::size_t term_count);

/// The same as a policy file: as somebody writes it, or with what `vorab build` computes ahead.
enum class As { source, bundle };
/// With `others`, further rules as the file has them.
[[nodiscard]] std::string policy_json(const policy::Policy& policy, As as,
                                      const nlohmann::json& others = nlohmann::json::array());

}  // namespace vorab::bench
