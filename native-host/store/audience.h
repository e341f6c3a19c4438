// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/files.h"
#include "store/in_force.h"

/// Which groups of people a machine, or its user, belongs to: what IT says. The one place that
/// knows, so that a further way of saying it is a further line here.
namespace vorab::store {

struct Audience {
  /// Empty: unknown, so that rules for any group apply. A list without a name: to no group.
  std::optional<std::vector<std::string>> groups;
  std::vector<Report> reports;
};

/// Reads `audience.txt` of the policy folder: a group's name in each line, `#` begins a comment.
/// What cannot be understood counts as unknown: protection has no gap because of a slip.
[[nodiscard]] Audience read_audience(const std::filesystem::path& policies,
                                     const policy::Files& files);

}  // namespace vorab::store
