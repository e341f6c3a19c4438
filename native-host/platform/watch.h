// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

namespace vorab::platform {

/// Tells when a folder, or anything in it, has changed. It may be missing, vanish and return.
///
///   auto watch = watch_folder(folder);   // changes count from here on
///   read(folder);
///   while (watch->wait(Watch::kForEver)) read(folder);
///
/// `wait` belongs to one thread; `wake` and `stop` may be called from any.
class Watch {
 public:
  static constexpr auto kForEver = std::chrono::milliseconds::max();

  virtual ~Watch() = default;

  /// Blocks until something has changed and then was quiet for a moment (a folder that is being
  /// copied is read once, not halfway), until `longest` is over, or until `wake`. False after
  /// `stop`.
  [[nodiscard]] virtual bool wait(std::chrono::milliseconds longest) = 0;

  /// Ends the wait under way, or else the next one.
  virtual void wake() = 0;

  /// Makes `wait` return false, now and for ever.
  virtual void stop() = 0;
};

/// Watches `folder`, at least three levels deep. Where the system cannot tell, looks every few
/// seconds.
[[nodiscard]] std::unique_ptr<Watch> watch_folder(const std::filesystem::path& folder);

}  // namespace vorab::platform
