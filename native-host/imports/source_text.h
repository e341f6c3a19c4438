// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

#include "imports/imported.h"

namespace vorab::imports {

inline constexpr std::size_t kMostSourceBytes = std::size_t{4} << 20;

/// A source file's text in UTF-8, without a byte order mark; or what is wrong with it.
[[nodiscard]] std::variant<std::string, Fault> read_source(const std::filesystem::path& path);

/// The same of bytes that were read already; `name` is what faults call them.
[[nodiscard]] std::variant<std::string, Fault> source_text(std::string bytes,
                                                           const std::string& name);

}  // namespace vorab::imports
