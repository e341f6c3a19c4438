// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>
#include <string>

#include "cli/exit_code.h"

namespace vorab::cli {

/// Tells people what is wrong and what would be right; gives `code` back.
inline int refuse(std::ostream& err, ExitCode code, const std::string& what,
                  const std::string& hint) {
  err << "vorab: " << what << "\nhint: " << hint << '\n';
  return code;
}

}  // namespace vorab::cli
