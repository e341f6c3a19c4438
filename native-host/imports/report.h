// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "imports/imported.h"

/// What became of a source: for those who go on working with its rules.
namespace vorab::imports {

/// "3 rules imported, 1 left out; of others 4 parts were left out"
[[nodiscard]] std::string headline(const Imported& imported);

/// How many rules and parts were left out for which reason, the most frequent first; empty if none.
[[nodiscard]] std::string reasons(const Imported& imported);

/// All of it, with place and remedy of each.
[[nodiscard]] std::string full_report(const Imported& imported);

}  // namespace vorab::imports
