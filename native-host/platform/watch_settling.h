// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "platform/watch.h"

namespace vorab::platform {

/// What watching has in common on all systems: waiting until nothing happens any more, and looking
/// now and then where the system does not tell. A system's own class says how to hear:
///
///   constructor   ends with `begin()`
///   arm           watches what is there now
///   wait_for_change, wake
class SettlingWatch : public Watch {
 public:
  bool wait(std::chrono::milliseconds longest) final;
  void stop() final;

 protected:
  using Milliseconds = std::chrono::milliseconds;

  static constexpr int kLevels = 3;

  /// What a wait came to: something moved into its place whole, something else was done, nothing
  /// of ours (perhaps before the time was over), or somebody rang the bell.
  enum class Answer { moved, changed, quiet, told };

  explicit SettlingWatch(const std::filesystem::path& folder);

  /// The folder, from the root on.
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  /// To be called once `arm` can be.
  void begin();

  /// Watches what is there now, from scratch: folders come and go. False if the system will not
  /// tell all that happens there.
  virtual bool arm() = 0;

  /// The next that happens, within `longest` (`kForEver` is for ever).
  virtual Answer wait_for_change(Milliseconds longest) = 0;

 private:
  /// Something in the folder, as one sees it from outside.
  struct Seen {
    std::filesystem::path path;
    std::uintmax_t size = 0;
    std::filesystem::file_time_type time;
    bool operator==(const Seen&) const = default;
  };

  bool settle(Answer first);
  [[nodiscard]] bool looks_different() const { return blind_ && look() != looks_; }
  [[nodiscard]] std::vector<Seen> look() const;

  std::filesystem::path folder_;
  std::atomic<bool> stopped_{false};
  bool blind_ = false;  // the system does not tell all: look now and then
  std::vector<Seen> looks_;
};

}  // namespace vorab::platform
