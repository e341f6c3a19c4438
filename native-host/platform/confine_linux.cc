// SPDX-License-Identifier: Apache-2.0
#include "platform/confine_linux.h"

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cerrno>
#include <memory>

namespace vorab::platform {
namespace {

constexpr rlim_t kMemory = rlim_t{2} << 30;
constexpr rlim_t kSeconds = 120;

}  // namespace

bool confine_this_thread() {
  const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                                seccomp_release);
  if (!filter) return false;
  bool complete = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect),
                         SCMP_SYS(io_uring_setup), SCMP_SYS(ptrace)}) {
    complete &= seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), call, 0) == 0;
  }
  return complete && seccomp_load(filter.get()) == 0;
}

void bound_process(pid_t process) {
  const auto bound = [&](auto resource, rlim_t value) {
    const rlimit limit{value, value};
    prlimit(process, resource, &limit, nullptr);
  };
  bound(RLIMIT_AS, kMemory);
  bound(RLIMIT_CPU, kSeconds);
  bound(RLIMIT_CORE, 0);
}

}  // namespace vorab::platform
