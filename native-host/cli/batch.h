// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "rules/rule_set.h"

namespace vorab::cli {

/// `--format jsonl`: for each line `{"id","text","site"?,"surface"?,"locale"?,"posting_as"?}` of
/// `in` one line `{"id","findings":[…]}`, in order and at once. A line that is not understood is
/// answered with `{"id","error"}`, named on `err`, and the next one follows. Returns an ExitCode.
[[nodiscard]] int check_batch(const rules::RuleSet& rules, const rules::Context& defaults,
                              std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace vorab::cli
