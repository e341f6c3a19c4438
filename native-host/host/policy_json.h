// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "policy/policy.h"

/// What the extension is told of a policy besides its rules: `policy`, `settings` and `site_data`
/// of PROTOCOL.md. `locale` is "de" or "en".
namespace vorab::host {

[[nodiscard]] nlohmann::ordered_json policy_json(const policy::Policy& policy,
                                                 std::string_view locale);
[[nodiscard]] nlohmann::ordered_json contact_json(const policy::Contact& contact,
                                                  std::string_view locale);
/// `granted` is what takes effect of what the policy asks for.
[[nodiscard]] nlohmann::ordered_json settings_json(const policy::Policy& policy,
                                                   const policy::AskedFor& granted,
                                                   std::string_view locale);
/// `{count, until, counted}` of the rules that are on trial at `now`; null if none is.
[[nodiscard]] nlohmann::ordered_json trial_json(const policy::Policy& policy,
                                                const policy::AskedFor& granted,
                                                policy::TimePoint now);

[[nodiscard]] nlohmann::ordered_json site_data_json(const policy::SiteData& sites);

}  // namespace vorab::host
