// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vorab::platform {

/// The home folder of user number `uid` in the text of /etc/passwd: absolute, or empty if the user
/// is not listed or has none. Points into `table`.
[[nodiscard]] std::string_view home_in_passwd(std::string_view table, unsigned uid);

}  // namespace vorab::platform
