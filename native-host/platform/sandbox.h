// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

/// The host promises to open no socket, start no program and write nothing outside its state
/// folder. Here the operating system is asked to hold it to that.
namespace vorab::platform {

/// What stays reachable. Folders that do not exist are left out.
struct Reach {
  std::vector<std::filesystem::path> read;
  std::vector<std::filesystem::path> write;  ///< and read
};

/// What the system granted; reported in `welcome.sandbox`.
struct SandboxLevel {
  bool seccomp = false;  ///< no sockets, no programs, no looking into others
  int landlock = 0;      ///< Landlock's ABI in use, 0 if this kernel has none
};

/// Shuts the door behind the calling process, for good: no core dumps, no new privileges, no
/// sockets, no other programs, no files but `reach`. What the kernel does not offer is left out
/// and shows in the answer. Call it before the first thread starts and the first byte is read.
SandboxLevel enter_sandbox(const Reach& reach);

}  // namespace vorab::platform
