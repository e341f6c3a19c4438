// SPDX-License-Identifier: Apache-2.0
// Written after Apple's documentation of FSEvents; never compiled on a Mac so far, nor run there.
#include <CoreServices/CoreServices.h>
#include <dispatch/dispatch.h>
#include <sys/mount.h>

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <utility>

#include "platform/watch_settling.h"

namespace vorab::platform {
namespace {

/// Whether the folder is there and on a disk of this machine: of shares the system tells nothing.
bool is_near(const std::filesystem::path& folder) {
  struct statfs about {};
  return ::statfs(folder.c_str(), &about) == 0 && (about.f_flags & MNT_LOCAL) != 0;
}

class FsEvents final : public SettlingWatch {
 public:
  explicit FsEvents(const std::filesystem::path& folder)
      : SettlingWatch(folder), queue_(::dispatch_queue_create("vorab.watch", nullptr)) {
    begin();
  }
  ~FsEvents() override {
    disarm();
    ::dispatch_release(queue_);
  }
  FsEvents(const FsEvents&) = delete;
  FsEvents& operator=(const FsEvents&) = delete;

  void wake() override {
    const std::lock_guard lock(mutex_);
    rung_ = true;
    something_.notify_one();
  }

 private:
  /// A folder that is missing is looked for, too: only what happens to one that is there is
  /// promised to be told.
  bool arm() override {
    disarm();
    const std::string name = folder().native();
    const CFStringRef path =
        ::CFStringCreateWithFileSystemRepresentation(kCFAllocatorDefault, name.c_str());
    if (path == nullptr) return false;
    const void* only = path;
    const CFArrayRef paths = ::CFArrayCreate(kCFAllocatorDefault, &only, 1, &kCFTypeArrayCallBacks);
    ::CFRelease(path);
    FSEventStreamContext context{0, this, nullptr, nullptr, nullptr};
    stream_ = ::FSEventStreamCreate(
        kCFAllocatorDefault, &FsEvents::hear, &context, paths, kFSEventStreamEventIdSinceNow, 0.0,
        kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagWatchRoot |
            kFSEventStreamCreateFlagNoDefer);
    ::CFRelease(paths);
    if (stream_ == nullptr) return false;
    ::FSEventStreamSetDispatchQueue(stream_, queue_);
    started_ = ::FSEventStreamStart(stream_);
    return started_ && is_near(folder());
  }

  void disarm() {
    if (stream_ == nullptr) return;
    if (started_) ::FSEventStreamStop(stream_);
    ::FSEventStreamInvalidate(stream_);
    ::FSEventStreamRelease(stream_);
    stream_ = nullptr;
    started_ = false;
    // What is being heard at this moment still needs this object.
    ::dispatch_sync_f(queue_, nullptr, [](void*) {});
    const std::lock_guard lock(mutex_);
    heard_ = Answer::quiet;
  }

  static void hear(ConstFSEventStreamRef, void* self, std::size_t count, void*,
                   const FSEventStreamEventFlags* flags, const FSEventStreamEventId*) {
    // Flags add up over a file's last moments: what was written and moved may be half written.
    constexpr FSEventStreamEventFlags kWritten =
        kFSEventStreamEventFlagItemCreated | kFSEventStreamEventFlagItemModified;
    Answer last = Answer::quiet;
    for (std::size_t i = 0; i < count; ++i) {
      const bool moved = (flags[i] & kFSEventStreamEventFlagItemRenamed) != 0;
      last = moved && (flags[i] & kWritten) == 0 ? Answer::moved : Answer::changed;
    }
    static_cast<FsEvents*>(self)->tell(last);
  }

  void tell(Answer answer) {
    const std::lock_guard lock(mutex_);
    heard_ = answer;
    something_.notify_one();
  }

  Answer wait_for_change(Milliseconds longest) override {
    std::unique_lock lock(mutex_);
    const auto is_something = [&] { return rung_ || heard_ != Answer::quiet; };
    if (longest == kForEver) {
      something_.wait(lock, is_something);
    } else {
      something_.wait_for(lock, longest, is_something);
    }
    if (std::exchange(rung_, false)) return Answer::told;
    return std::exchange(heard_, Answer::quiet);
  }

  dispatch_queue_t queue_;  // one event after the other
  FSEventStreamRef stream_ = nullptr;
  bool started_ = false;
  std::mutex mutex_;
  std::condition_variable something_;
  bool rung_ = false;
  Answer heard_ = Answer::quiet;
};

}  // namespace

std::unique_ptr<Watch> watch_folder(const std::filesystem::path& folder) {
  return std::make_unique<FsEvents>(folder);
}

}  // namespace vorab::platform
