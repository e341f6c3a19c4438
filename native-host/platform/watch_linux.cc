// SPDX-License-Identifier: Apache-2.0
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

#include "platform/paths.h"
#include "platform/watch.h"

namespace vorab::platform {
namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds kQuiet{75};  // so long nothing may happen before a change is told
// What was renamed into its place is whole. More may come: somebody puts several.
constexpr Milliseconds kQuietAfterMove{10};
constexpr Milliseconds kAtMost{1000};  // but so long at most, if somebody keeps writing
constexpr Milliseconds kLook{5000};    // between two looks where the system does not tell
constexpr int kLevels = 3;
constexpr int kMaxFolders = 64;
constexpr std::uint32_t kInside = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                  IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr std::uint32_t kAround = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB;

/// Whether others write the folder from elsewhere, of which this system tells nothing: a share in
/// the network, or what a program of its own serves.
bool is_far(const std::filesystem::path& folder) {
  constexpr std::array<std::uint32_t, 9> kFar{
      0x6969,      // NFS
      0x517B,      // SMB
      0xFF534D42,  // CIFS
      0xFE534D42,  // SMB 2
      0x01021997,  // 9P
      0x65735546,  // FUSE
      0x00C36400,  // Ceph
      0x5346414F,  // AFS
      0x73757245,  // Coda
  };
  struct statfs about {};
  if (::statfs(folder.c_str(), &about) != 0 &&
      ::statfs(folder.parent_path().c_str(), &about) != 0) {
    return false;
  }
  return std::find(kFar.begin(), kFar.end(), static_cast<std::uint32_t>(about.f_type)) !=
         kFar.end();
}

class Inotify final : public Watch {
 public:
  explicit Inotify(const std::filesystem::path& folder)
      : folder_(whole(folder)), bell_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    arm();
  }
  ~Inotify() override {
    ::close(events_);
    ::close(bell_);
  }
  Inotify(const Inotify&) = delete;
  Inotify& operator=(const Inotify&) = delete;

  bool wait(Milliseconds longest) override {
    const auto begin = Clock::now();
    for (;;) {
      Milliseconds left = longest == kForEver ? longest : longest - since(begin);
      if (blind_) left = std::min(left, kLook);
      const Answer first = wait_for_change(std::max(left, Milliseconds(0)));
      if (first == Answer::told) return !stopped_;
      if (first != Answer::quiet || looks_different()) {
        // Who only looks hears nothing of what goes on: it waits no longer than for a move.
        if (!settle(first == Answer::quiet ? Answer::moved : first)) return false;
        arm();
        return true;
      }
      if (longest != kForEver && since(begin) >= longest) return true;
    }
  }

  void wake() override {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(bell_, &one, sizeof one);
  }

  void stop() override {
    stopped_ = true;
    wake();
  }

 private:
  using Clock = std::chrono::steady_clock;
  /// What a wait came to: something moved into its place whole, something else was done, nothing,
  /// or somebody rang the bell.
  enum class Answer { moved, changed, quiet, told };

  static Milliseconds since(Clock::time_point begin) {
    return std::chrono::duration_cast<Milliseconds>(Clock::now() - begin);
  }

  /// Watches what is there now, from scratch: folders come and go.
  void arm() {
    if (events_ >= 0) ::close(events_);
    events_ = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    around_ =
        events_ < 0 ? -1 : ::inotify_add_watch(events_, folder_.parent_path().c_str(), kAround);
    blind_ = around_ < 0 || is_far(folder_);
    if (events_ >= 0) {
      int folders = 0;
      watch_tree(folder_, kLevels, folders);
    }
    looks_ = look();
  }

  void watch_tree(const std::filesystem::path& folder, int levels, int& folders) {
    if (levels == 0 || ++folders > kMaxFolders) return;
    if (::inotify_add_watch(events_, folder.c_str(), kInside) < 0) {
      if (errno != ENOENT && errno != ENOTDIR) blind_ = true;
      return;
    }
    std::error_code error;
    for (std::filesystem::directory_iterator i(folder, error), end; !error && i != end;
         i.increment(error)) {
      std::error_code ignored;
      if (i->is_directory(ignored)) watch_tree(i->path(), levels - 1, folders);
    }
  }

  Answer wait_for_change(Milliseconds longest) {
    std::array<pollfd, 2> files{pollfd{bell_, POLLIN, 0}, pollfd{events_, POLLIN, 0}};
    const int ready = ::poll(files.data(), files.size(),
                             longest == kForEver ? -1 : static_cast<int>(longest.count()));
    if (ready < 0) return Answer::quiet;
    if ((files[0].revents & POLLIN) != 0) {
      std::uint64_t rings = 0;
      if (!stopped_) [[maybe_unused]]
        const ssize_t got = ::read(bell_, &rings, sizeof rings);
      return Answer::told;
    }
    return (files[1].revents & POLLIN) != 0 ? read_events() : Answer::quiet;
  }

  /// Empties the queue; what the last event in it was that was about our folder.
  Answer read_events() {
    alignas(inotify_event) std::array<char, 4096> buffer;
    Answer last = Answer::quiet;
    for (;;) {
      const ssize_t size = ::read(events_, buffer.data(), buffer.size());
      if (size <= 0) return last;
      for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
        inotify_event event;
        std::memcpy(&event, buffer.data() + at, sizeof event);
        const char* name = event.len > 0 ? buffer.data() + at + sizeof event : "";
        // The parent may be a busy place, such as /tmp in a test.
        if (event.wd != around_ || folder_.filename() == name) {
          last = (event.mask & IN_MOVED_TO) != 0 ? Answer::moved : Answer::changed;
        }
        at += sizeof event + event.len;
      }
    }
  }

  /// Waits until nothing happens any more; false after `stop`.
  bool settle(Answer first) {
    const auto begin = Clock::now();
    Milliseconds quiet = quiet_after(first);
    auto last = begin;
    while (since(last) < quiet && since(begin) < kAtMost) {
      const Answer answer = wait_for_change(quiet - since(last));
      if (answer == Answer::told) return !stopped_;
      if (answer == Answer::quiet) continue;  // or a neighbour's event: the rest still counts
      quiet = quiet_after(answer);
      last = Clock::now();
    }
    return true;
  }

  static Milliseconds quiet_after(Answer answer) {
    return answer == Answer::moved ? kQuietAfterMove : kQuiet;
  }

  [[nodiscard]] bool looks_different() const { return blind_ && look() != looks_; }

  /// Names, sizes and times, for where the system does not tell.
  [[nodiscard]] std::string look() const {
    if (!blind_) return {};
    std::string seen;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator i(folder_, error), end; !error && i != end;
         i.increment(error)) {
      if (i.depth() >= kLevels - 1) i.disable_recursion_pending();
      std::error_code ignored;
      seen += i->path().native() + '\0' + std::to_string(i->file_size(ignored)) + '\0' +
              std::to_string(i->last_write_time(ignored).time_since_epoch().count()) + '\n';
    }
    return seen;
  }

  std::filesystem::path folder_;
  int bell_;
  std::atomic<bool> stopped_{false};
  int events_ = -1;
  int around_ = -1;     // the watch on the folder's parent
  bool blind_ = false;  // something cannot be watched: look now and then
  std::string looks_;
};

}  // namespace

std::unique_ptr<Watch> watch_folder(const std::filesystem::path& folder) {
  return std::make_unique<Inotify>(folder);
}

}  // namespace vorab::platform
