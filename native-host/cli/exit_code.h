// SPDX-License-Identifier: Apache-2.0
#pragma once

/// How every command of `vorab` ends. Scripts rely on the numbers: only ever append.
namespace vorab::cli {

enum ExitCode : int {
  fine = 0,
  findings = 1,    ///< the text has findings, or two policies differ
  usage = 2,       ///< the command line or an input line is not understood
  bad_policy = 3,  ///< the policy is broken, or breaks its own examples
  bad_signature = 4,
  system_error = 5,  ///< a file cannot be read, the output cannot be written
};

}  // namespace vorab::cli
