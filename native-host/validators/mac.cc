// SPDX-License-Identifier: Apache-2.0
// Hardware addresses of network devices (IEEE 802, EUI-48): six bytes as 01:23:…, 01-23-… or
// 0123.4567.89ab. Those for groups of devices, for nobody and for documentation (RFC 7042, section
// 2.1.2) are no device's.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

// The bytes' digits in capitals; empty if they are grouped in another way.
std::string bytes_of(std::string_view text) {
  const bool by_two = text.size() == 17;
  if (!by_two && text.size() != 14) return {};
  const std::size_t step = by_two ? 3 : 5;
  const char separator = text[step - 1];
  if (separator != '.' ? !by_two || (separator != ':' && separator != '-') : by_two) return {};
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % step == step - 1) {
      if (text[i] != separator) return {};
    } else if (value_of(text[i]) < 0 || value_of(text[i]) > 15) {
      return {};
    } else {
      out += capital(text[i]);
    }
  }
  return out;
}

}  // namespace

Verdict mac(std::string_view text) {
  const std::string bytes = bytes_of(text);
  if (bytes.empty()) return {Flaw::form};
  constexpr std::string_view kExamples[] = {"001122334455", "AABBCCDDEEFF", "0123456789AB",
                                            "DEADBEEFCAFE", "112233445566", "123456789ABC"};
  const bool example =
      std::find(std::begin(kExamples), std::end(kExamples), bytes) != std::end(kExamples) ||
      bytes.starts_with("00005E0053");
  const bool nobody = bytes == std::string(12, '0') || value_of(bytes[1]) % 2 == 1;
  if (example || nobody) return {Flaw::nobodys};
  // Digits alone may be times of day.
  return {Flaw::none, all_digits(bytes) ? kFormOnly : 1.0};
}

}  // namespace vorab::validators
