// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "language/detect.h"
#include "policy/policy.h"
#include "rules/rule_set.h"

namespace vorab::rules {

/// True if the rule speaks here and now: its sites, surfaces, posting_as and window.
[[nodiscard]] bool applies(const policy::Rule& rule, const Context& context);

/// True if the rule speaks about posts in this language; an unsure one counts as any.
[[nodiscard]] bool applies(const policy::Rule& rule, std::optional<language::Language> language);

}  // namespace vorab::rules
