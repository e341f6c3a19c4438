// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "language/detect.h"
#include "policy/policy.h"
#include "rules/rule_set.h"
#include "text/text.h"

namespace vorab::rules {

/// True if the rule speaks here and now: its sites, surfaces, posting_as, audience and window.
[[nodiscard]] bool applies(const policy::Rule& rule, const Context& context);

/// True if the rule speaks about posts in this language; an unsure one counts as any.
[[nodiscard]] bool applies(const policy::Rule& rule, std::optional<language::Language> language);

/// True if something is attached that the rule asks for in `only_with`.
[[nodiscard]] bool has_attachment(const policy::Rule& rule, const Context& context,
                                  const text::Text& text);

/// How grave the rule says a hit is of which one is this sure (0..1); empty: not worth a word.
[[nodiscard]] std::optional<policy::Severity> severity_at(const policy::Rule& rule,
                                                          double confidence);

}  // namespace vorab::rules
