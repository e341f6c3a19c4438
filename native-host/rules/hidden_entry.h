// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "policy/policy.h"

namespace vorab::rules {

/// An entry as it is sealed: its word and whatever belongs to it.
[[nodiscard]] std::string to_sealed_text(const policy::Entry& entry);

/// Nothing if the text is none.
[[nodiscard]] std::optional<policy::Entry> from_sealed_text(std::string_view text);

}  // namespace vorab::rules
