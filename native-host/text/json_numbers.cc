// SPDX-License-Identifier: Apache-2.0
#include "text/json_numbers.h"

#include <cmath>
#include <cstdlib>
#include <string_view>

namespace vorab::text {

bool mend_numbers(std::string& json) {
  constexpr std::string_view kNumber = "0123456789+-.eE";
  constexpr std::string_view kNull = "null";
  bool mended = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '"') {
      for (++i; i < json.size() && json[i] != '"'; ++i) {
        if (json[i] == '\\') ++i;
      }
    } else if (json[i] == '-' || (json[i] >= '0' && json[i] <= '9')) {
      const std::size_t end = std::min(json.find_first_not_of(kNumber, i), json.size());
      const std::string number = json.substr(i, end - i);
      if (number.size() >= kNull.size() && std::isinf(std::strtod(number.c_str(), nullptr))) {
        json.replace(i, kNull.size(), kNull);
        json.replace(i + kNull.size(), end - i - kNull.size(), end - i - kNull.size(), ' ');
        mended = true;
      }
      i = end - 1;
    }
  }
  return mended;
}

}  // namespace vorab::text
