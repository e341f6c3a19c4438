// SPDX-License-Identifier: Apache-2.0
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>

#include "host/stdio.h"

namespace vorab::host {

std::string_view read_stdin(std::span<char> buffer) {
  for (;;) {
    const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    return size <= 0 ? std::string_view()
                     : std::string_view(buffer.data(), static_cast<std::size_t>(size));
  }
}

bool write_stdout(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t size = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

bool stdin_is_closed() {
  pollfd file{STDIN_FILENO, 0, 0};  // POLLHUP comes unasked
  return ::poll(&file, 1, 0) == 1 && (file.revents & (POLLHUP | POLLERR)) != 0;
}

bool stdin_is_terminal() { return ::isatty(STDIN_FILENO) == 1; }

void prepare_signals() {
  // Every file is replaced as a whole, so that an end at any moment leaves nothing half done.
  ::signal(SIGTERM, SIG_DFL);
  ::signal(SIGPIPE, SIG_IGN);
  ::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error like a full disk
  sigset_t terminate;
  ::sigemptyset(&terminate);
  ::sigaddset(&terminate, SIGTERM);
  ::sigprocmask(SIG_UNBLOCK, &terminate, nullptr);
}

}  // namespace vorab::host
