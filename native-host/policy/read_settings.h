// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// The settings that a file gives.
struct SettingsDraft {
  std::optional<int> hold_ms;
  std::optional<std::string> without_host;
  std::map<std::string, std::string> shortcuts;
  std::vector<Localized> reflect;
  std::optional<bool> pause, messages, log, reasons, counts;
  bool locked = false;  ///< no later layer may give others
  Place place;
};

[[nodiscard]] SettingsDraft read_settings(const Spot& spot, Report& report);

}  // namespace vorab::policy
