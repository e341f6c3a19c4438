// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace vorab::policy {

/// Why bytes are no text.
struct TextFault {
  std::size_t line = 1, column = 1;  ///< the column counts bytes
  std::string message, remedy;
};

/// The text of a word list as UTF-8 without BOM. Bytes that are no UTF-8 are taken for
/// Windows-1252, as spreadsheets on Windows save it.
[[nodiscard]] std::variant<std::string, TextFault> read_list_text(std::string_view bytes);

}  // namespace vorab::policy
