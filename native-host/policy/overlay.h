// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "policy/policy.h"
#include "policy/read_settings.h"

namespace vorab::policy {

/// Lays one file's settings and site data after the other on a policy: the later word counts,
/// unless an earlier file has locked its own.
class Overlay {
 public:
  void add(const std::optional<SettingsDraft>& given, Policy& policy, Problems& problems);
  void add(const std::optional<SiteDataDraft>& given, Policy& policy, Problems& problems);

 private:
  std::optional<Place> locked_settings_, locked_site_data_;
};

}  // namespace vorab::policy
