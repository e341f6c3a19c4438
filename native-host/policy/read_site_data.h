// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/report.h"
#include "policy/site_data.h"
#include "policy/spot.h"

namespace vorab::policy {

/// `site_data`: where known composers are found on known networks.
[[nodiscard]] SiteDataDraft read_site_data(const Spot& spot, Report& report);

}  // namespace vorab::policy
