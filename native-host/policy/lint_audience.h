// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/problem.h"

namespace vorab::policy {

/// Warnings about names of customers and projects that would stand readable on every machine:
/// neither on a hidden list nor for some groups only. One for each rule.
[[nodiscard]] Problems lint_readable_by_all(const Policy& policy);

}  // namespace vorab::policy
