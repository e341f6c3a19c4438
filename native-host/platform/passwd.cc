// SPDX-License-Identifier: Apache-2.0
#include "platform/passwd.h"

#include <string>

namespace vorab::platform {
namespace {

/// Takes the front of `text` up to `end`, and `end` itself.
std::string_view take_until(std::string_view& text, char end) {
  const std::size_t size = text.find(end);
  const std::string_view front = text.substr(0, size);
  text.remove_prefix(size == std::string_view::npos ? text.size() : size + 1);
  return front;
}

}  // namespace

std::string_view home_in_passwd(std::string_view table, unsigned uid) {
  const std::string wanted = std::to_string(uid);
  while (!table.empty()) {
    std::string_view line = take_until(table, '\n');  // name:password:uid:gid:about:home:shell
    take_until(line, ':');
    take_until(line, ':');
    if (take_until(line, ':') != wanted) continue;
    take_until(line, ':');
    take_until(line, ':');
    const std::string_view home = take_until(line, ':');
    return home.starts_with('/') && home != "/" ? home : std::string_view();
  }
  return {};
}

}  // namespace vorab::platform
