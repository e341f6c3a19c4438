// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "documents/document.h"

/// Which format a document has: what its name says, and whether its bytes agree.
namespace vorab::documents {

struct Format {
  std::string_view name;  ///< as in "this is no PDF document"
  Text (*read)(std::string_view bytes, const std::filesystem::path& path);
  std::string_view without_words;  ///< the remedy where a document has none
};

/// By the ending of its name; nothing if it is none that can be read.
[[nodiscard]] const Format* named_format(const std::filesystem::path& path);
[[nodiscard]] Fault unknown_format(const std::filesystem::path& path);

/// The fault of bytes that are clearly something else.
[[nodiscard]] std::optional<Fault> contradiction(const Format& format, std::string_view bytes);

}  // namespace vorab::documents
