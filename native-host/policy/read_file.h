// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "policy/files.h"
#include "policy/problem.h"

namespace vorab::policy {

/// A problem of a file as a whole.
[[nodiscard]] Problem problem_of(const std::filesystem::path& path, std::string message,
                                 std::string remedy);

/// The bytes of a regular file of at most kMaxPolicyBytes, or why it is none.
[[nodiscard]] std::variant<std::string, Problem> read_file(const std::filesystem::path& path,
                                                           const Files& files);

}  // namespace vorab::policy
