// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <string>

#include "platform/files.h"
#include "platform/passwd.h"
#include "platform/paths.h"
#include "platform/places.h"

namespace vorab::platform {

std::filesystem::path machine_policies() { return kLinux.policies.name; }

std::filesystem::path user_home() {
  // getpwuid would load directory-service modules and open sockets, and cannot be linked
  // statically.
  constexpr std::size_t kMaxTable = 16 * 1024 * 1024;
  std::string table;
  if (Disk().read("/etc/passwd", kMaxTable, table)) return {};
  return home_in_passwd(table, ::getuid());
}

std::filesystem::path user_state() {
  const std::filesystem::path home = user_home();
  if (!home.empty()) return home / kLinux.state.name;
  // A user of a directory service: the session's own folder, which lasts until the machine
  // restarts.
  const std::filesystem::path session = "/run/user/" + std::to_string(::getuid());
  std::error_code error;
  return std::filesystem::is_directory(session, error) ? session / "vorab"
                                                       : std::filesystem::path();
}

}  // namespace vorab::platform
