// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "policy/policy.h"

namespace vorab::cli {

struct NewPolicy {
  std::string company;
  std::string mail;                    ///< whom to ask
  std::vector<std::string> languages;  ///< of texts for people; comments are in the first one
  policy::TimePoint today;
};

/// Lower-case letters and digits of a name, with `-` between its words: for ids and hosts.
[[nodiscard]] std::string slug_of(const std::string& name);

/// The files of a policy to begin with: path in its folder, and text.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> new_policy_files(
    const NewPolicy& wanted);

}  // namespace vorab::cli
