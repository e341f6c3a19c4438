// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vorab::language {

/// What is meant by a word that is often written wrong in a way that looks like a word, or is more
/// than one slip away: "Standart", "seperate". Small letters; empty if it is none of these.
[[nodiscard]] std::string_view meant_by_common_slip_de(std::string_view word);
[[nodiscard]] std::string_view meant_by_common_slip_en(std::string_view word);

}  // namespace vorab::language
