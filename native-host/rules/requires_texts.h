// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "policy/policy.h"

namespace vorab::rules {

/// What is wrong with a disclosure, the least first.
enum class Flaw : std::uint8_t { none, late, language, denied, quoted, missing };

/// One sentence about it in the interface's language. `place` is what was found of a disclosure.
[[nodiscard]] std::string sentence_about(Flaw flaw, std::string_view place,
                                         const policy::Requires& needed,
                                         std::string_view post_language, std::string_view locale);

/// A disclosure to add to a post of this language: a hashtag, else a phrase without gaps. Empty if
/// there is none that fits.
[[nodiscard]] std::string disclosure_to_add(const policy::Requires& needed,
                                            std::string_view post_language);

}  // namespace vorab::rules
