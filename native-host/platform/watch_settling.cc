// SPDX-License-Identifier: Apache-2.0
#include "platform/watch_settling.h"

#include <algorithm>

#include "platform/paths.h"

namespace vorab::platform {
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds kQuiet{75};  // so long nothing may happen before a change is told
// What was renamed into its place is whole. More may come: somebody puts several.
constexpr Milliseconds kQuietAfterMove{10};
constexpr Milliseconds kAtMost{1000};  // but so long at most, if somebody keeps writing
constexpr Milliseconds kLook{5000};    // between two looks where the system does not tell

Milliseconds since(Clock::time_point begin) {
  return std::chrono::duration_cast<Milliseconds>(Clock::now() - begin);
}

}  // namespace

SettlingWatch::SettlingWatch(const std::filesystem::path& folder) : folder_(whole(folder)) {}

void SettlingWatch::begin() {
  blind_ = !arm();
  looks_ = look();
}

bool SettlingWatch::wait(Milliseconds longest) {
  const auto start = Clock::now();
  while (!stopped_) {
    Milliseconds left = longest == kForEver ? longest : longest - since(start);
    if (blind_) left = std::min(left, kLook);
    const Answer first = wait_for_change(std::max(left, Milliseconds(0)));
    if (first == Answer::told) return !stopped_;
    if (first != Answer::quiet || looks_different()) {
      // Who only looks hears nothing of what goes on: it waits no longer than for a move.
      if (!settle(first == Answer::quiet ? Answer::moved : first)) return false;
      begin();
      return true;
    }
    if (longest != kForEver && since(start) >= longest) return true;
  }
  return false;
}

void SettlingWatch::stop() {
  stopped_ = true;
  wake();
}

/// Waits until nothing happens any more; false after `stop`.
bool SettlingWatch::settle(Answer first) {
  const auto quiet_after = [](Answer answer) {
    return answer == Answer::moved ? kQuietAfterMove : kQuiet;
  };
  const auto start = Clock::now();
  Milliseconds quiet = quiet_after(first);
  auto last = start;
  while (since(last) < quiet && since(start) < kAtMost) {
    const Answer answer = wait_for_change(quiet - since(last));
    if (answer == Answer::told) return !stopped_;
    if (answer == Answer::quiet) continue;  // or a neighbour's event: the rest still counts
    quiet = quiet_after(answer);
    last = Clock::now();
  }
  return true;
}

/// Names, sizes and times, for where the system does not tell.
std::vector<SettlingWatch::Seen> SettlingWatch::look() const {
  std::vector<Seen> seen;
  if (!blind_) return seen;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator i(folder_, error), end; !error && i != end;
       i.increment(error)) {
    if (i.depth() >= kLevels - 1) i.disable_recursion_pending();
    std::error_code ignored;
    seen.push_back({i->path(), i->file_size(ignored), i->last_write_time(ignored)});
  }
  return seen;
}

}  // namespace vorab::platform
