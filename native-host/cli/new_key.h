// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.h"

namespace vorab::cli {

/// Makes `NAME.key` (for its owner only, sealed under `password` unless that is empty) and
/// `NAME.pub`; never in the place of a file that is there. Gives an ExitCode.
[[nodiscard]] int make_new_key(const std::string& name, const std::string& password,
                               Streams streams);

/// Whether these two may be made; false, and said, if one of them is there.
[[nodiscard]] bool may_make_key(const std::string& name, Streams streams);

}  // namespace vorab::cli
