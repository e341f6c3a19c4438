// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "policy/policy.h"

namespace vorab::cli {

/// Where a machine's policies are, and the state of the one who asks; both whole.
struct Places {
  std::filesystem::path policies, state;
};

/// The places that options name; empty ones mean the machine's policies and the user's own state.
[[nodiscard]] Places places_of(const std::string& policies, const std::string& state);

struct Standing {
  nlohmann::ordered_json json;  ///< as status.md describes it
  int code = 0;                 ///< an ExitCode: a signature's trouble before any other
};

/// What is in force there, judged as the host does; nothing is written.
[[nodiscard]] Standing stand(const Places& places, const std::filesystem::path& packs,
                             policy::TimePoint now);

}  // namespace vorab::cli
