// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Bytes as text: RFC 4648, section 4, with padding.
namespace vorab::policy {

[[nodiscard]] std::string to_base64(std::string_view bytes);

struct FromBase64 {
  std::string bytes;
  /// Where the text stops being base64; npos if it is all right.
  std::size_t wrong = std::string_view::npos;
};

/// Strict: no white space, no missing padding, no bits left over.
[[nodiscard]] FromBase64 from_base64(std::string_view text);

}  // namespace vorab::policy
