// SPDX-License-Identifier: Apache-2.0
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>

#include "platform/watch_settling.h"

namespace vorab::platform {
namespace {

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

class Inotify final : public SettlingWatch {
 public:
  explicit Inotify(const std::filesystem::path& folder)
      : SettlingWatch(folder), bell_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    begin();
  }
  ~Inotify() override {
    ::close(events_);
    ::close(bell_);
  }
  Inotify(const Inotify&) = delete;
  Inotify& operator=(const Inotify&) = delete;

  void wake() override {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(bell_, &one, sizeof one);
  }

 private:
  bool arm() override {
    if (events_ >= 0) ::close(events_);
    events_ = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (events_ < 0) return false;
    around_ = ::inotify_add_watch(events_, folder().parent_path().c_str(), kAround);
    told_all_ = around_ >= 0 && !is_far(folder());
    int folders = 0;
    watch_tree(folder(), kLevels, folders);
    return told_all_;
  }

  void watch_tree(const std::filesystem::path& folder, int levels, int& folders) {
    if (levels == 0 || ++folders > kMaxFolders) return;
    if (::inotify_add_watch(events_, folder.c_str(), kInside) < 0) {
      if (errno != ENOENT && errno != ENOTDIR) told_all_ = false;
      return;
    }
    std::error_code error;
    for (std::filesystem::directory_iterator i(folder, error), end; !error && i != end;
         i.increment(error)) {
      std::error_code ignored;
      if (i->is_directory(ignored)) watch_tree(i->path(), levels - 1, folders);
    }
  }

  Answer wait_for_change(Milliseconds longest) override {
    std::array<pollfd, 2> files{pollfd{bell_, POLLIN, 0}, pollfd{events_, POLLIN, 0}};
    const int ready = ::poll(files.data(), files.size(),
                             longest == kForEver ? -1 : static_cast<int>(longest.count()));
    if (ready < 0) return Answer::quiet;
    if ((files[0].revents & POLLIN) != 0) {
      std::uint64_t rings = 0;
      [[maybe_unused]] const ssize_t got = ::read(bell_, &rings, sizeof rings);
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
        if (event.wd != around_ || folder().filename() == name) {
          last = (event.mask & IN_MOVED_TO) != 0 ? Answer::moved : Answer::changed;
        }
        at += sizeof event + event.len;
      }
    }
  }

  int bell_;
  int events_ = -1;
  int around_ = -1;        // the watch on the folder's parent
  bool told_all_ = false;  // nothing is there that cannot be watched
};

}  // namespace

std::unique_ptr<Watch> watch_folder(const std::filesystem::path& folder) {
  return std::make_unique<Inotify>(folder);
}

}  // namespace vorab::platform
