// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "imports/imported.h"

namespace vorab::imports {

/// A file of a style: Microsoft/Adverbs.yml.
struct StyleFile {
  std::filesystem::path path;
  std::string style, name;
  bool is_vocabulary = false;  ///< accept.txt or reject.txt
};

/// The rules of all styles in a folder, of one style, or the one rule, in name order.
[[nodiscard]] std::variant<std::vector<StyleFile>, Fault> style_files(
    const std::filesystem::path& path);

}  // namespace vorab::imports
