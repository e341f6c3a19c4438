// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

#include "platform/terminal.h"

namespace vorab::platform {
namespace {

constexpr char kBreak = 3;  // Ctrl-C
constexpr std::size_t kMostTyped = 1024;

/// A terminal that shows nothing while this lives, and is as it was afterwards: keys that would
/// end the program come as characters.
class Silence {
 public:
  explicit Silence(int terminal) : terminal_(terminal) {
    if (::tcgetattr(terminal_, &before_) != 0) return;
    termios now = before_;
    now.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
    now.c_lflag |= ICANON | ECHONL;
    now.c_cc[VEOL] = kBreak;
    changed_ = ::tcsetattr(terminal_, TCSAFLUSH, &now) == 0;
  }
  ~Silence() {
    if (changed_) ::tcsetattr(terminal_, TCSAFLUSH, &before_);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

  [[nodiscard]] bool holds() const { return changed_; }

 private:
  int terminal_;
  termios before_{};
  bool changed_ = false;
};

bool write_all(int terminal, const std::string& text) {
  return ::write(terminal, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

std::optional<std::string> read_line(int terminal) {
  std::string line;
  for (;;) {
    char one = 0;
    const ssize_t got = ::read(terminal, &one, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0 || one == kBreak || line.size() == kMostTyped) return std::nullopt;
    if (one == '\n' || one == '\r') return line;
    line += one;
  }
}

}  // namespace

std::optional<std::string> ask_secret(const std::string& question) {
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal < 0) return std::nullopt;
  std::optional<std::string> answer;
  {
    const Silence silence(terminal);
    if (silence.holds() && write_all(terminal, question)) answer = read_line(terminal);
  }
  ::close(terminal);
  return answer;
}

}  // namespace vorab::platform
