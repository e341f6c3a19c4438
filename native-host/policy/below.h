// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

#include "policy/files.h"
#include "policy/problem.h"

/// The files that a policy names: they stand below its folder.
namespace vorab::policy {

using Endings = std::initializer_list<std::string_view>;

/// True for a path below a folder, with / between its parts, that has one of these endings.
[[nodiscard]] bool is_path_below(std::string_view path, Endings endings);

struct Named {
  const std::string& path;  ///< as written
  const Place& place;       ///< where it is written
  std::string_view what;    ///< "list file"
  Endings endings;
};

/// The bytes of a named file, or why there are none. What a path or a symbolic link names outside
/// the folder is not read.
[[nodiscard]] std::variant<std::string, Problem> read_below(const Named& named,
                                                            const std::filesystem::path& folder,
                                                            const Files& files);

}  // namespace vorab::policy
