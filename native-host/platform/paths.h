// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

/// Where things are on this machine. The environment is never read: whoever starts a browser could
/// otherwise choose the policy.
namespace vorab::platform {

/// The machine's policy folder (places.h); the package makes it, only an administrator writes it.
/// Empty if the system cannot say.
[[nodiscard]] std::filesystem::path machine_policies();

/// This user's home folder as the system says (on Linux /etc/passwd), empty if it does not.
[[nodiscard]] std::filesystem::path user_home();

/// This user's state folder, empty if there is no place for one.
[[nodiscard]] std::filesystem::path user_state();

/// `path` from the root on, without dots and without a slash at its end. Never throws.
[[nodiscard]] std::filesystem::path whole(const std::filesystem::path& path);

}  // namespace vorab::platform
