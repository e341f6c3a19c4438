// SPDX-License-Identifier: Apache-2.0
#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <windows.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

#include "platform/watch_settling.h"

namespace vorab::platform {
namespace {

constexpr DWORD kNames = FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_DIR_NAME;
constexpr DWORD kInside = kNames | FILE_NOTIFY_CHANGE_ATTRIBUTES | FILE_NOTIFY_CHANGE_SIZE |
                          FILE_NOTIFY_CHANGE_LAST_WRITE | FILE_NOTIFY_CHANGE_CREATION |
                          FILE_NOTIFY_CHANGE_SECURITY;
constexpr DWORD kAround = kNames | FILE_NOTIFY_CHANGE_SECURITY;

struct Closer {
  void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, Closer>;

/// One folder, open, with one question to the system under way: what happens next?
class Listener {
 public:
  /// `below` says whether folders in it count, too.
  Listener(const std::filesystem::path& folder, bool below, DWORD what)
      : below_(below), what_(what), heard_(::CreateEventW(nullptr, TRUE, FALSE, nullptr)) {
    // Whoever wants to delete or rename it may.
    const HANDLE open = ::CreateFileW(
        folder.c_str(), FILE_LIST_DIRECTORY, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OVERLAPPED, nullptr);
    if (open == INVALID_HANDLE_VALUE) return;
    folder_.reset(open);
    if (!ask()) folder_.reset();
  }
  ~Listener() {
    if (!folder_) return;
    // The system writes into `answer_` until it has confirmed that it no longer does.
    DWORD size = 0;
    ::CancelIoEx(folder_.get(), &question_);
    ::GetOverlappedResult(folder_.get(), &question_, &size, TRUE);
  }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  /// Whether the folder is there and can be watched.
  [[nodiscard]] bool listens() const { return folder_ != nullptr; }

  /// Signalled when `each_change` has something to say.
  [[nodiscard]] HANDLE heard() const { return heard_.get(); }

  /// Calls `tell(action, name)` for what happened, and asks again; with action 0 if it was too
  /// much to name, or if the folder is gone.
  template <typename Tell>
  void each_change(const Tell& tell) {
    DWORD size = 0;
    if (!::GetOverlappedResult(folder_.get(), &question_, &size, FALSE)) {
      // A question ends with the thread that asked it; what happens until the next one is kept.
      if (::GetLastError() == ERROR_OPERATION_ABORTED && ask()) return;
      return give_up(tell);
    }
    if (size == 0) tell(DWORD{0}, std::wstring());
    for (std::size_t at = 0; at < size;) {
      FILE_NOTIFY_INFORMATION change;
      std::memcpy(&change, answer_.data() + at, sizeof change);
      std::wstring name(change.FileNameLength / sizeof(wchar_t), L'\0');
      std::memcpy(name.data(), answer_.data() + at + offsetof(FILE_NOTIFY_INFORMATION, FileName),
                  name.size() * sizeof(wchar_t));
      tell(change.Action, name);
      if (change.NextEntryOffset == 0) break;
      at += change.NextEntryOffset;
    }
    if (!ask()) give_up(tell);
  }

 private:
  bool ask() {
    question_ = {};
    question_.hEvent = heard_.get();
    return ::ReadDirectoryChangesW(folder_.get(), answer_.data(),
                                   static_cast<DWORD>(answer_.size()), below_ ? TRUE : FALSE, what_,
                                   nullptr, &question_, nullptr) != 0;
  }

  /// The folder is gone; as long as it is open, no new one of its name can be made.
  template <typename Tell>
  void give_up(const Tell& tell) {
    ::ResetEvent(heard_.get());
    folder_.reset();
    tell(DWORD{0}, std::wstring());
  }

  bool below_;
  DWORD what_;
  Handle heard_;
  Handle folder_;
  OVERLAPPED question_{};
  alignas(FILE_NOTIFY_INFORMATION) std::array<char, 32 * 1024> answer_;  // shares allow 64 KiB
};

/// Whether others write the folder from elsewhere; not every server tells of that.
bool is_far(const std::filesystem::path& folder) {
  return ::GetDriveTypeW((folder.root_path() / "").c_str()) == DRIVE_REMOTE;
}

bool same(const std::wstring& one, const std::wstring& other) {
  return ::CompareStringOrdinal(one.c_str(), -1, other.c_str(), -1, TRUE) == CSTR_EQUAL;
}

class DirectoryChanges final : public SettlingWatch {
 public:
  explicit DirectoryChanges(const std::filesystem::path& folder)
      : SettlingWatch(folder), bell_(::CreateEventW(nullptr, FALSE, FALSE, nullptr)) {
    begin();
  }

  void wake() override { ::SetEvent(bell_.get()); }

 private:
  bool arm() override {
    inside_.reset();
    // First the parent, so that a folder made meanwhile is not missed.
    around_.emplace(folder().parent_path(), false, kAround);
    inside_.emplace(folder(), true, kInside);
    std::error_code error;
    return around_->listens() && !is_far(folder()) &&
           (inside_->listens() || !std::filesystem::exists(folder(), error));
  }

  Answer wait_for_change(Milliseconds longest) override {
    const std::array<HANDLE, 3> events{bell_.get(), inside_->heard(), around_->heard()};
    const auto most =
        longest == kForEver
            ? INFINITE
            : static_cast<DWORD>(std::min<Milliseconds::rep>(longest.count(), INFINITE - 1));
    Answer last = Answer::quiet;
    switch (::WaitForMultipleObjects(events.size(), events.data(), FALSE, most)) {
      case WAIT_OBJECT_0:
        return Answer::told;
      case WAIT_OBJECT_0 + 1:
        inside_->each_change([&](DWORD action, const std::wstring&) {
          last = action == FILE_ACTION_RENAMED_NEW_NAME ? Answer::moved : Answer::changed;
        });
        break;
      case WAIT_OBJECT_0 + 2:
        // The parent is a busy place, such as Program Files.
        around_->each_change([&](DWORD action, const std::wstring& name) {
          if (action == 0 || same(name, folder().filename().native())) last = Answer::changed;
        });
        break;
      default:
        break;
    }
    return last;
  }

  Handle bell_;
  std::optional<Listener> around_;
  std::optional<Listener> inside_;
};

}  // namespace

std::unique_ptr<Watch> watch_folder(const std::filesystem::path& folder) {
  return std::make_unique<DirectoryChanges>(folder);
}

}  // namespace vorab::platform
