// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vorab::text {

/// The end of the host that begins at `at`, whatever its name: an IP address, a machine of the
/// house
/// ("http://wiki/"). `at` if there is none.
[[nodiscard]] std::size_t any_host_end(std::string_view utf8, std::size_t at);

/// The same where user and password may stand before the host.
[[nodiscard]] std::size_t any_authority_end(std::string_view utf8, std::size_t at);

}  // namespace vorab::text
