// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "cli/command.h"

namespace vorab::cli {

/// A password: the first line of `file` (`-`: of standard input), or if that is empty, what is
/// typed at the terminal, `twice` if a slip would lock a new key. Never from the command line,
/// which other users see. Nothing, and said, if there is none.
[[nodiscard]] std::optional<std::string> read_password(const std::string& file, bool twice,
                                                       Streams streams);

}  // namespace vorab::cli
