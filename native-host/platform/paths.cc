// SPDX-License-Identifier: Apache-2.0
#include "platform/paths.h"

namespace vorab::platform {

std::filesystem::path whole(const std::filesystem::path& path) {
  std::error_code error;  // the current folder may be gone
  const std::filesystem::path all = std::filesystem::absolute(path, error).lexically_normal();
  return all.has_filename() ? all : all.parent_path();
}

}  // namespace vorab::platform
