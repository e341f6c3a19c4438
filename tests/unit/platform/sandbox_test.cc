// SPDX-License-Identifier: Apache-2.0
#include "platform/sandbox.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <functional>
#include <thread>

#include "platform/temporary_folder.h"

using namespace vorab::platform;

namespace {

constexpr int kNotOffered = 77;

/// Runs `test` in a process of its own that has entered the sandbox; its answer is the exit code.
int inside(const Reach& reach, const std::function<int(const SandboxLevel&)>& test) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(test(enter_sandbox(reach)));
  int status = -1;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool opens(const std::filesystem::path& path, int flags) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
  if (file >= 0) ::close(file);
  return file >= 0;
}

}  // namespace

TEST_CASE("no socket, no program, no process; but threads") {
  const int result = inside({}, [](const SandboxLevel& level) {
    if (!level.seccomp) return kNotOffered;
    if (::socket(AF_INET, SOCK_STREAM, 0) >= 0 || ::socket(AF_UNIX, SOCK_DGRAM, 0) >= 0) return 1;
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0) return 2;
    if (::fork() >= 0) return 3;
    char* const none[] = {nullptr};
    if (::execve("/bin/true", none, none) == 0) return 4;
    int from_thread = -1;
    std::thread([&] { from_thread = ::socket(AF_INET, SOCK_DGRAM, 0); }).join();
    return from_thread < 0 ? 0 : 5;
  });
  CHECK((result == 0 || result == kNotOffered));
}

TEST_CASE("no core") {
  CHECK(inside({}, [](const SandboxLevel&) {
          rlimit limit{};
          return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == 0 ? 0 : 1;
        }) == 0);
}

TEST_CASE("no files but those in reach") {
  const TemporaryFolder folder;
  const auto read = folder.path() / "read", write = folder.path() / "write";
  for (const auto& path : {read, write}) {
    std::filesystem::create_directory(path);
    put(path / "file", "x");
  }
  put(folder.path() / "secret", "x");
  const int result = inside({{read, "/none"}, {write}}, [&](const SandboxLevel& level) {
    if (level.landlock == 0) return kNotOffered;
    if (!opens(read / "file", O_RDONLY)) return 1;
    if (opens(read / "file", O_WRONLY) || opens(read / "new", O_WRONLY | O_CREAT)) return 2;
    if (!opens(write / "new", O_WRONLY | O_CREAT | O_TRUNC)) return 3;
    if (::rename((write / "new").c_str(), (write / "file").c_str()) != 0) return 4;
    if (opens(folder.path() / "secret", O_RDONLY) || opens("/etc/passwd", O_RDONLY)) return 5;
    return 0;
  });
  CHECK((result == 0 || result == kNotOffered));
}
