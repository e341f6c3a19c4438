// SPDX-License-Identifier: Apache-2.0
// Never compiled on a Mac so far.
#include <pwd.h>
#include <unistd.h>

#include <array>

#include "platform/paths.h"
#include "platform/places.h"

namespace vorab::platform {

std::filesystem::path machine_policies() { return kMacos.policies.name; }

std::filesystem::path user_home() {
  // People do not stand in /etc/passwd there.
  std::array<char, 4096> room;
  passwd entry{};
  passwd* found = nullptr;
  if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) != 0) return {};
  return found != nullptr ? found->pw_dir : std::filesystem::path();
}

std::filesystem::path user_state() {
  const std::filesystem::path home = user_home();
  return home.empty() ? home : home / kMacos.state.name;
}

}  // namespace vorab::platform
