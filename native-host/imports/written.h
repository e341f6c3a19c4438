// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "imports/imported.h"

/// What was imported, as files of a policy that people go on writing in.
namespace vorab::imports {

/// A `rules/*.json`.
[[nodiscard]] std::string rules_file(const Imported& imported);

/// The `policy.json` for rules of a format alone.
[[nodiscard]] std::string policy_file(std::string_view format);

}  // namespace vorab::imports
