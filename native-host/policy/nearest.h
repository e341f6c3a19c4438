// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vorab::policy {

/// The candidate that was probably meant by `written`: nothing if none is close. Letters left out,
/// added, changed or swapped count as one step each; case and `-`/`_` do not count.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view written,
                                                      std::span<const std::string_view> candidates);

/// "a, b, c".
[[nodiscard]] std::string joined(std::span<const std::string_view> names);

/// `write "x"`, the nearest candidate, or `write one of a, b, c`.
[[nodiscard]] std::string suggestion(std::string_view written,
                                     std::span<const std::string_view> candidates);

}  // namespace vorab::policy
