// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "cli/load_rules.h"
#include "rules/rule_set.h"

namespace CLI {
class App;
}

/// What every command that looks at a text is told about the post it would be.
namespace vorab::cli {

inline constexpr const char* kStandardInput = "-";

struct PostOptions {
  std::string policy, at;
  Folders folders;
  std::string file = kStandardInput;
  std::vector<std::string> with, audience;
  rules::Context context;
};

/// `--policy`, `--site` …; `options` must live until they are parsed.
void add_post_options(CLI::App& command, PostOptions& options);

/// Fills in the context. False, and said, if the time is none.
[[nodiscard]] bool settle(PostOptions& options, std::ostream& err);

/// All bytes of a file, or of `in` for "-". Nothing if it cannot be read.
[[nodiscard]] std::optional<std::string> read_all(const std::string& file, std::istream& in);

/// Says that a file cannot be read; the exit code for it.
[[nodiscard]] int cannot_read(const std::string& file, std::ostream& err);

}  // namespace vorab::cli
