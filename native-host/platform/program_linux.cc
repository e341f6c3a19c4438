// SPDX-License-Identifier: Apache-2.0
#include "platform/program.h"

#include <system_error>

namespace vorab::platform {

std::filesystem::path program() {
  std::error_code error;
  std::filesystem::path file = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::filesystem::path() : file;
}

}  // namespace vorab::platform
