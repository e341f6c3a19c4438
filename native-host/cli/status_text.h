// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <nlohmann/json_fwd.hpp>

namespace vorab::cli {

/// What `vorab status --json` says, in lines for people.
void write_status(const nlohmann::ordered_json& status, std::ostream& out);

}  // namespace vorab::cli
