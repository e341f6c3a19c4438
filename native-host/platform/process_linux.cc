// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <thread>
#include <utility>

#include "platform/confine_linux.h"
#include "platform/process.h"

namespace vorab::platform {
namespace {

constexpr std::size_t kMostErrors = 4096;
constexpr std::size_t kMostInput = 4096;

// Both ends of a pipe, closed whatever happens.
class Pipe {
 public:
  Pipe() {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) ends_ = {-1, -1};
  }
  ~Pipe() {
    close(0);
    close(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  [[nodiscard]] bool is_open() const { return ends_[0] >= 0; }
  [[nodiscard]] int end(std::size_t which) const { return ends_.at(which); }
  void close(std::size_t which) {
    if (ends_.at(which) >= 0) ::close(std::exchange(ends_.at(which), -1));
  }

 private:
  std::array<int, 2> ends_{};
};

std::optional<pid_t> spawn(const std::vector<std::string>& command, bool confined, const Pipe& in,
                           const Pipe& out, const Pipe& err) {
  std::vector<std::string> words = command;
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  std::array<char*, 1> environment{nullptr};
  posix_spawn_file_actions_t actions;
  if (posix_spawn_file_actions_init(&actions) != 0) return std::nullopt;
  posix_spawn_file_actions_adddup2(&actions, in.end(0), 0);
  posix_spawn_file_actions_adddup2(&actions, out.end(1), 1);
  posix_spawn_file_actions_adddup2(&actions, err.end(1), 2);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  pid_t process = -1;
  int error = EAGAIN;
  // A thread of its own is confined, and what it starts with it; this one stays as it is.
  std::thread([&] {
    if (confined && !confine_this_thread()) return;
    error = posix_spawn(&process, arguments[0], &actions, nullptr, arguments.data(),
                        environment.data());
  }).join();
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) return std::nullopt;
  if (confined) bound_process(process);
  return process;
}

// Puts all of it into the pipe before anybody reads, which holds some kilobytes.
bool fill(Pipe& pipe, const std::string& bytes) {
  if (bytes.size() > kMostInput) return false;
  const bool whole =
      ::write(pipe.end(1), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
  pipe.close(1);
  return whole;
}

// Reads what is there; false at the end.
bool take(int from, std::string& to) {
  std::array<char, 65536> bytes{};
  const ssize_t got = ::read(from, bytes.data(), bytes.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  to.append(bytes.data(), static_cast<std::size_t>(got));
  return got > 0;
}

void listen(int out, int err, const ProcessLimits& limits, ProcessResult& result) {
  using Clock = std::chrono::steady_clock;
  const auto deadline = Clock::now() + limits.time;
  std::array<pollfd, 2> open{{{out, POLLIN, 0}, {err, POLLIN, 0}}};
  while (open[0].fd >= 0 || open[1].fd >= 0) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    result.timed_out = left.count() <= 0;
    if (result.timed_out) return;
    if (::poll(open.data(), open.size(), static_cast<int>(left.count())) < 0 && errno != EINTR) {
      return;
    }
    if (open[0].revents != 0 && !take(out, result.out)) open[0].fd = -1;
    if (open[1].revents != 0 && !take(err, result.err)) open[1].fd = -1;
    result.err.resize(std::min(result.err.size(), kMostErrors));
    result.too_much = result.out.size() > limits.output;
    if (result.too_much) return;
  }
}

}  // namespace

std::optional<ProcessResult> run_process(const std::vector<std::string>& command,
                                         const ProcessLimits& limits) {
  Pipe in;
  Pipe out;
  Pipe err;
  if (command.empty() || !in.is_open() || !out.is_open() || !err.is_open()) return std::nullopt;
  if (!fill(in, limits.input)) return std::nullopt;
  const auto process = spawn(command, limits.confined, in, out, err);
  if (!process) return std::nullopt;
  out.close(1);
  err.close(1);
  ProcessResult result;
  listen(out.end(0), err.end(0), limits, result);
  if (result.timed_out || result.too_much) ::kill(*process, SIGKILL);
  int status = 0;
  while (::waitpid(*process, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status)) result.exit_code = WEXITSTATUS(status);
  return result;
}

}  // namespace vorab::platform
