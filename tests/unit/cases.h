// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>

namespace vorab::test {

/// Says how much a property was tried: `cases: 84,000 terms in every position`.
inline void ran(std::size_t cases, std::string_view what) {
  std::string digits = std::to_string(cases);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  std::cout << "cases: " << digits << ' ' << what << '\n';
}

}  // namespace vorab::test
