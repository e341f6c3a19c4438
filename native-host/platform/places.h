// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Where Vorab keeps what, system by system: the one table. `paths.h` says what that is on this
/// machine. policies/README.md has the same table for people; a test holds both together.
namespace vorab::platform {

/// What the system itself knows the place of; an installation may have moved it.
enum class Below { root, home, program_files, local_app_data };

struct Place {
  Below below;
  std::string_view name;  ///< with the system's own separators
};

struct Places {
  std::string_view system;
  Place policies;  ///< with keys, emergency rules and audience.txt in it; an administrator's
  Place state;     ///< the user's own, the only one that is written
};

inline constexpr Places kLinux{
    "Linux", {Below::root, "/etc/vorab"}, {Below::home, ".local/state/vorab"}};
inline constexpr Places kMacos{"macOS",
                               {Below::root, "/Library/Application Support/Vorab"},
                               {Below::home, "Library/Application Support/Vorab"}};
inline constexpr Places kWindows{
    "Windows", {Below::program_files, R"(Vorab\policies)"}, {Below::local_app_data, "Vorab"}};

inline constexpr std::array<Places, 3> kEverySystem{kLinux, kMacos, kWindows};

}  // namespace vorab::platform
