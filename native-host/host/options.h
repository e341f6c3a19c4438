// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace vorab::host {

/// How the host was started. Our own options come first (from a wrapper script that IT wrote); what
/// the browser appends begins with the first argument that is none of them.
struct Options {
  enum class Wish { serve, help, version, usage, turn_away };
  Wish wish = Wish::serve;
  std::filesystem::path policies;           ///< empty: the machine's folder
  std::filesystem::path state;              ///< empty: the user's folder
  std::filesystem::path dictionaries = {};  ///< empty: where the system has them
  std::filesystem::path packs = {};         ///< empty: those of this program
};

/// `arguments` without the program's name.
[[nodiscard]] Options parse_options(std::span<const char* const> arguments);

/// True for what browsers append when our extension called: `chrome-extension://ID/` and maybe
/// more, or a manifest's path and the add-on's id. Not a proof (any program of this user can start
/// us), so nothing secret hangs on it.
[[nodiscard]] bool is_our_extension(std::span<const char* const> appended);

}  // namespace vorab::host
