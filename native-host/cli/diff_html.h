// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "cli/diff_report.h"

namespace vorab::cli {

/// One page that needs nothing else: no scripts, nothing loaded, light and dark, fit for paper.
void write_diff_html(std::ostream& out, const DiffReport& report);

}  // namespace vorab::cli
