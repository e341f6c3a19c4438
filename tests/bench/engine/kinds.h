// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>

#include "policy/policy.h"

namespace vorab::bench {

/// A rule or two of each kind besides patterns and terms, as a policy file has them: wording,
/// hashtags, mentions, links, dates (also from today on), requires, sum, passages of a document of
/// 12,000 words, and terms that are disguised, have a typo, or stand near other words.
[[nodiscard]] nlohmann::json other_kinds();

/// A built policy with so many patterns and terms, all these and a hidden list; with a rule about
/// spelling if that is wanted.
[[nodiscard]] std::string bundle_of_all_kinds(std::size_t pattern_count, std::size_t term_count,
                                              bool spelling);
[[nodiscard]] policy::Policy policy_of_all_kinds(std::size_t pattern_count, std::size_t term_count,
                                                 bool spelling);

}  // namespace vorab::bench
