// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

namespace vorab::platform {

/// Tells when a folder, or anything in it, has changed. It may be missing, vanish and return.
///
///   auto watch = watch_folder(folder);   // changes count from here on
///   read(folder);
///   while (watch->wait()) read(folder);
///
/// `wait` belongs to one thread; `stop` may be called from any.
class Watch {
 public:
  virtual ~Watch() = default;

  /// Blocks until something has changed and then was quiet for a moment (a folder that is being
  /// copied is read once, not halfway). False after `stop`.
  [[nodiscard]] virtual bool wait() = 0;

  /// Makes `wait` return false, now and for ever.
  virtual void stop() = 0;
};

/// Watches `folder`, three levels deep. Where the system cannot tell, looks every few seconds.
[[nodiscard]] std::unique_ptr<Watch> watch_folder(const std::filesystem::path& folder);

}  // namespace vorab::platform
