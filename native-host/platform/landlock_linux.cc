// SPDX-License-Identifier: Apache-2.0
#include "platform/landlock_linux.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

// Raw system calls and constants of our own: glibc has no wrappers, and Debian 12's kernel headers
// stop at ABI 2 while its users' kernels do not.
namespace vorab::platform {
namespace {

struct RulesetAttributes {
  std::uint64_t handled_fs = 0;
  std::uint64_t handled_net = 0;  // ABI 4
  std::uint64_t scoped = 0;       // ABI 6
};

struct __attribute__((packed)) PathAttributes {
  std::uint64_t allowed = 0;
  std::int32_t folder = -1;
};

constexpr long kVersionFlag = 1;
constexpr int kPathBeneath = 1;

constexpr std::uint64_t bit(int number) { return std::uint64_t{1} << number; }
constexpr std::uint64_t kWriteFile = bit(1), kReadFile = bit(2), kReadFolder = bit(3);
constexpr std::uint64_t kRemoveFile = bit(5), kMakeFile = bit(8), kTruncate = bit(14);
constexpr std::uint64_t kMakeFolder = bit(7);
constexpr std::uint64_t kReading = kReadFile | kReadFolder;
constexpr std::uint64_t kWriting =
    kReading | kWriteFile | kRemoveFile | kMakeFile | kMakeFolder | kTruncate;

std::uint64_t file_rights(int abi) {
  int known = 13;            // ABI 1: execute … make symbolic link
  if (abi >= 2) known = 14;  // refer
  if (abi >= 3) known = 15;  // truncate
  if (abi >= 5) known = 16;  // ioctl on devices
  return bit(known) - 1;
}

RulesetAttributes everything(int abi) {
  RulesetAttributes all;
  all.handled_fs = file_rights(abi);
  if (abi >= 4) all.handled_net = bit(0) | bit(1);  // TCP bind, connect
  if (abi >= 6) all.scoped = bit(0) | bit(1);       // abstract sockets, signals to others
  return all;
}

std::size_t size_for(int abi) {
  return sizeof(std::uint64_t) * (abi >= 6 ? 3U : abi >= 4 ? 2U : 1U);
}

void allow(int ruleset, const std::filesystem::path& path, std::uint64_t rights) {
  PathAttributes rule;
  rule.folder = ::open(path.c_str(), O_PATH | O_CLOEXEC | O_DIRECTORY);
  if (rule.folder < 0) return;
  rule.allowed = rights;
  ::syscall(SYS_landlock_add_rule, ruleset, kPathBeneath, &rule, 0);
  ::close(rule.folder);
}

}  // namespace

int restrict_files(const Reach& reach) {
  const long abi_found = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, kVersionFlag);
  if (abi_found < 1) return 0;
  const int abi = static_cast<int>(abi_found);
  const RulesetAttributes all = everything(abi);
  const int ruleset =
      static_cast<int>(::syscall(SYS_landlock_create_ruleset, &all, size_for(abi), 0));
  if (ruleset < 0) return 0;
  for (const auto& path : reach.read) allow(ruleset, path, kReading);
  for (const auto& path : reach.write) allow(ruleset, path, kWriting & all.handled_fs);
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  const bool restricted = ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  ::close(ruleset);
  return restricted ? abi : 0;
}

}  // namespace vorab::platform
