// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/problem.h"

namespace vorab::policy {

/// Warnings about rules that look for what people may always speak about: pay, unions, strikes
/// (policy/protected_speech.h). One for each rule and subject.
[[nodiscard]] Problems lint_protected_speech(const Policy& policy);

}  // namespace vorab::policy
