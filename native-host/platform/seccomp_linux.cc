// SPDX-License-Identifier: Apache-2.0
#include "platform/seccomp_linux.h"

#include <sched.h>
#include <seccomp.h>

#include <cerrno>
#include <memory>

// Default allow: a list of what is allowed breaks with every new glibc. What is taken away fails
// with an error instead of a signal, so that a library which only tries goes on.
namespace vorab::platform {
namespace {

constexpr int kForbidden[] = {
    // the network, and every other socket
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
    SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(sendmmsg),
    SCMP_SYS(recvfrom), SCMP_SYS(recvmsg), SCMP_SYS(recvmmsg),
    // other programs and processes
    SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_getfd),
    // ways around the above
    SCMP_SYS(io_uring_setup), SCMP_SYS(io_uring_enter), SCMP_SYS(io_uring_register), SCMP_SYS(bpf),
    SCMP_SYS(userfaultfd)};

}  // namespace

bool restrict_system_calls() {
  const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                                seccomp_release);
  if (!filter) return false;
  seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
  bool complete = true;
  for (const int call : kForbidden) {
    complete &= seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), call, 0) == 0;
  }
  // Threads must still start, processes not. clone3 hides its flags from filters; told that there
  // is none, glibc uses clone.
  const scmp_arg_cmp no_thread{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0};
  complete &= seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                                     &no_thread) == 0;
  complete &= seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
  return complete && seccomp_load(filter.get()) == 0;
}

}  // namespace vorab::platform
