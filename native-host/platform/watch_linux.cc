// SPDX-License-Identifier: Apache-2.0
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
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

constexpr Milliseconds kQuiet{75};     // so long nothing may happen before a change is told
constexpr Milliseconds kAtMost{1000};  // but so long at most, if somebody keeps writing
constexpr Milliseconds kLook{5000};    // between two looks where the system does not tell
constexpr int kLevels = 3;
constexpr int kMaxFolders = 64;
constexpr std::uint32_t kInside = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                  IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr std::uint32_t kAround = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB;

class Inotify final : public Watch {
 public:
  explicit Inotify(const std::filesystem::path& folder)
      : folder_(whole(folder)), stopper_(::eventfd(0, EFD_CLOEXEC)) {
    arm();
  }
  ~Inotify() override {
    ::close(events_);
    ::close(stopper_);
  }
  Inotify(const Inotify&) = delete;
  Inotify& operator=(const Inotify&) = delete;

  bool wait() override {
    for (;;) {
      const Answer first = wait_for_change(blind_ ? kLook : Milliseconds(-1));
      if (first == Answer::stopped) return false;
      if (first == Answer::quiet && !looks_different()) continue;
      if (!settle()) return false;
      arm();
      return true;
    }
  }

  void stop() override {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(stopper_, &one, sizeof one);
  }

 private:
  enum class Answer { changed, quiet, stopped };

  /// Watches what is there now, from scratch: folders come and go.
  void arm() {
    if (events_ >= 0) ::close(events_);
    events_ = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    around_ =
        events_ < 0 ? -1 : ::inotify_add_watch(events_, folder_.parent_path().c_str(), kAround);
    blind_ = around_ < 0;
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
    std::array<pollfd, 2> files{pollfd{stopper_, POLLIN, 0}, pollfd{events_, POLLIN, 0}};
    const int ready = ::poll(files.data(), files.size(), static_cast<int>(longest.count()));
    if (ready < 0) return Answer::quiet;
    if ((files[0].revents & POLLIN) != 0) return Answer::stopped;
    return (files[1].revents & POLLIN) != 0 && read_events() ? Answer::changed : Answer::quiet;
  }

  /// Empties the queue; true if anything in it was about our folder.
  bool read_events() {
    alignas(inotify_event) std::array<char, 4096> buffer;
    bool ours = false;
    for (;;) {
      const ssize_t size = ::read(events_, buffer.data(), buffer.size());
      if (size <= 0) return ours;
      for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
        inotify_event event;
        std::memcpy(&event, buffer.data() + at, sizeof event);
        const char* name = event.len > 0 ? buffer.data() + at + sizeof event : "";
        // The parent may be a busy place, such as /tmp in a test.
        ours |= event.wd != around_ || folder_.filename() == name;
        at += sizeof event + event.len;
      }
    }
  }

  bool settle() {
    const auto end = std::chrono::steady_clock::now() + kAtMost;
    Milliseconds quiet = kQuiet;
    while (quiet.count() > 0) {
      const auto before = std::chrono::steady_clock::now();
      const Answer answer = wait_for_change(quiet);
      if (answer == Answer::stopped) return false;
      const auto now = std::chrono::steady_clock::now();
      if (now >= end) return true;
      // A neighbour's event wakes us without being a change: the rest of the quiet still counts.
      quiet =
          answer == Answer::changed
              ? kQuiet
              : quiet - std::chrono::duration_cast<Milliseconds>(now - before) - Milliseconds(1);
    }
    return true;
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
  int stopper_;
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
