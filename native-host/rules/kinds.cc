// SPDX-License-Identifier: Apache-2.0
#include <variant>

#include "rules/matcher.h"

namespace vorab::rules {

Made make_matcher(const policy::Rule& rule) {
  return std::visit([&](const auto& kind) { return make(rule, kind); }, rule.kind);
}

}  // namespace vorab::rules
