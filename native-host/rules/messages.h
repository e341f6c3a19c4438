// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "policy/policy.h"

namespace vorab::rules {

/// The text in `language`, else in English, German or whatever there is; empty if there is none.
[[nodiscard]] const std::string& pick(const policy::Localized& texts, std::string_view language);

/// What a rule without a message of its own says about a found text.
[[nodiscard]] std::string default_message(const policy::RuleKind& kind, std::string_view language,
                                          std::string_view found);

}  // namespace vorab::rules
