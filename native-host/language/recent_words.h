// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vorab::language {

/// Words that people write and that the dictionaries do not have (yet): "Webinar", "padel",
/// "yoghurt". `word` is in small letters.
[[nodiscard]] bool is_recent_word(std::string_view word);

}  // namespace vorab::language
