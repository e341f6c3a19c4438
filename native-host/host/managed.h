// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "host/in_force.h"
#include "store/sources.h"

namespace vorab::host {

/// What IT set by browser policy, as the extension hands it on in `hello`.
struct Managed {
  store::Sources files;         ///< as they would lie in the policy folder; empty: none
  std::vector<Report> reports;  ///< what is wrong with it
};

/// Reads `hello.managed`: `policies`, a list of `{name, bundle, signatures}`, and `audience`, a
/// list of groups. A policy that cannot be used becomes an empty file, so that it gives way to its
/// last good version as any broken one does.
[[nodiscard]] Managed read_managed(const nlohmann::json& managed);

}  // namespace vorab::host
