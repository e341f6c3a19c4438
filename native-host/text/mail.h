// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/fold.h"

namespace vorab::text {

/// Finds mail addresses around their `@`. Calls go from left to right.
class MailReader {
 public:
  explicit MailReader(std::string_view utf8) : utf8_(utf8) {}

  [[nodiscard]] std::optional<Span> read(std::size_t at_sign);

 private:
  [[nodiscard]] std::size_t local_begin(std::size_t at_sign) const;
  [[nodiscard]] std::size_t host_end(std::size_t host) const;

  std::string_view utf8_;
  std::size_t floor_ = 0;  // the last address's end
};

}  // namespace vorab::text
