// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Starting another program, for the command line alone: the host never does.
namespace vorab::platform {

struct ProcessLimits {
  std::chrono::milliseconds time;
  std::size_t output;      ///< bytes of standard output
  bool confined = true;    ///< no network, bounded memory
  std::string input = {};  ///< what stands on its standard input: some kilobytes at most
};

struct ProcessResult {
  int exit_code = -1;  ///< -1 if a signal ended it
  std::string out;
  std::string err;  ///< its beginning
  bool timed_out = false;
  bool too_much = false;  ///< it wrote more than it was allowed to
};

/// Runs a program and waits for it. `command` is its whole path and its arguments; no shell looks
/// at them. It gets an empty environment, no other open file, and, if it is to be confined, no
/// network where the system can take it away, and bounded memory. Nothing if it cannot be started.
[[nodiscard]] std::optional<ProcessResult> run_process(const std::vector<std::string>& command,
                                                       const ProcessLimits& limits);

}  // namespace vorab::platform
