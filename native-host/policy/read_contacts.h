// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// `contacts`: whom to ask or to call, each with a role and a way to reach them.
[[nodiscard]] std::vector<Contact> read_contacts(const Spot& spot, Report& report);

}  // namespace vorab::policy
