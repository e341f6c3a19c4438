// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "policy/problem.h"

namespace vorab::policy {

/// Word lists as people keep them. `lists/x.txt`: a word a line, `#` begins a comment.
/// `lists/x.csv`: a table with the columns `word`, `instead` (or `instead_de`, `instead_en`),
/// `until`, `note`; what else it has is ignored with a warning.
struct ListFile {
  std::vector<Entry> entries;
  Problems problems;
};

/// Reads the bytes of the list file that problems call `name`, which ends with .txt or .csv.
[[nodiscard]] ListFile read_list_file(std::string_view bytes, const std::string& name);

}  // namespace vorab::policy
