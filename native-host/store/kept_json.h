// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "store/counts.h"
#include "store/log.h"

namespace vorab::store {

/// `entries` and `counts` of PROTOCOL.md's `log`, which `vorab log --json` writes too; added to
/// `json`.
inline void add_kept(const std::vector<Decision>& decisions, const std::vector<Count>& counts,
                     nlohmann::ordered_json& json) {
  auto& entries = json["entries"] = nlohmann::ordered_json::array();
  for (const Decision& one : decisions) {
    entries.push_back({{"day", one.day},
                       {"site", one.site},
                       {"rule", one.rule},
                       {"action", one.action},
                       {"version", one.version}});
  }
  auto& counted = json["counts"] = nlohmann::ordered_json::array();
  for (const Count& one : counts) {
    counted.push_back({{"day", one.day}, {"rule", one.rule}, {"drafts", one.drafts}});
  }
}

}  // namespace vorab::store
