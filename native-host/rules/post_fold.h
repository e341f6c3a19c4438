// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "text/text.h"

namespace vorab::rules {

/// How many bytes of a post a network shows before "… more": what stands behind is read by few. The
/// whole post if it is short enough; without a known site the strictest of those we watch.
[[nodiscard]] std::size_t shown_before_fold(const text::Text& text, std::string_view site);

/// The byte before which so many UTF-16 code units stand, at most the text's end.
[[nodiscard]] std::size_t byte_at_unit(const text::Text& text, std::size_t units);

}  // namespace vorab::rules
