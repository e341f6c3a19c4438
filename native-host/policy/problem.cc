// SPDX-License-Identifier: Apache-2.0
#include "policy/problem.h"

#include <algorithm>

namespace vorab::policy {

bool has_errors(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& p) { return p.level == Problem::Level::error; });
}

std::string to_text(const Problem& problem) {
  const Place& place = problem.place;
  std::string out =
      place.file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": " +
      (problem.level == Problem::Level::error ? "error: " : "warning: ") + problem.message;
  if (!place.pointer.empty()) out += " (" + place.pointer + ')';
  out += "\nhint: " + problem.remedy;
  return out;
}

}  // namespace vorab::policy
