// SPDX-License-Identifier: Apache-2.0
#include <sys/prctl.h>
#include <sys/resource.h>

#include "platform/landlock_linux.h"
#include "platform/sandbox.h"
#include "platform/seccomp_linux.h"

namespace vorab::platform {

SandboxLevel enter_sandbox(const Reach& reach) {
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // also keeps other programs of this user from looking in
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  SandboxLevel level;
  level.landlock = restrict_files(reach);
  level.seccomp = restrict_system_calls();
  return level;
}

}  // namespace vorab::platform
