// SPDX-License-Identifier: Apache-2.0
// Ethereum addresses: 0x and forty hexadecimal digits. Where letters are in both cases, the
// capitals are a checksum (EIP-55: a letter is a capital where the digit of the Keccak-256 hash of
// the small letters in its place is 8 or more); otherwise only the form can be looked at.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/keccak256.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict ethereum(std::string_view text) {
  if (text.size() != 42 || !text.starts_with("0x")) return {Flaw::form};
  const auto address = text.substr(2);
  std::string small;
  for (const char c : address) {
    if (value_of(c) < 0 || value_of(c) > 15) return {Flaw::form};
    small += is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  const auto first = address[0];
  if (std::all_of(address.begin(), address.end(), [&](char c) { return c == first; })) {
    return {Flaw::nobodys};
  }
  const auto any = [&](char from, char to) {
    return std::any_of(address.begin(), address.end(),
                       [&](char c) { return c >= from && c <= to; });
  };
  if (!any('a', 'f') || !any('A', 'F')) return {Flaw::none, kFormOnly};
  const auto hash = keccak256(small);
  for (std::size_t i = 0; i < address.size(); ++i) {
    const int digit = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15;
    if (is_letter(address[i]) && is_capital(address[i]) != (digit >= 8)) return {Flaw::checksum};
  }
  return {};
}

}  // namespace vorab::validators
