// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vorab::text {

/// What follows a link's host.
struct LinkTail {
  std::size_t end;   ///< of port, path and query, without the sentence's punctuation
  std::size_t path;  ///< where the path's `/` stands, or `end` if there is none
};

[[nodiscard]] LinkTail link_tail(std::string_view utf8, std::size_t host_end);

/// The end of the query whose `?` stands at `at`, or `at`.
[[nodiscard]] std::size_t query_end(std::string_view utf8, std::size_t at);

}  // namespace vorab::text
