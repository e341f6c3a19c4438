// SPDX-License-Identifier: Apache-2.0
// German number plates (Fahrzeug-Zulassungsverordnung, annexes 1 and 4): the sign of a district,
// one or two letters, one to four digits, eight characters in all; E or H at the end for electric
// and old cars.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

constexpr std::string_view kDistricts = " "
#include "validators/data/de_districts.inc"
    ;

bool is_district(std::string_view sign) {
  return kDistricts.find(" " + std::string(sign) + " ") != std::string_view::npos;
}

// What stands at the beginning, taken away.
std::string_view take(std::string_view& text, std::size_t most, auto belongs) {
  const auto end = std::find_if_not(text.begin(), text.end(), belongs);
  const auto size = std::min(most, static_cast<std::size_t>(end - text.begin()));
  const auto out = text.substr(0, size);
  text.remove_prefix(size);
  return out;
}

}  // namespace

Verdict de_kennzeichen(std::string_view text) {
  // Ä, Ö and Ü are two bytes each.
  const auto is_sign = [](char c) {
    return is_capital(c) || static_cast<unsigned char>(c) >= 0x80;
  };
  const auto is_gap = [](char c) { return c == ' ' || c == '-'; };
  const auto sign = take(text, 6, is_sign);
  const auto first_gap = take(text, 1, is_gap);
  const auto letters = take(text, 2, is_capital);
  const auto second_gap = take(text, 1, is_gap);
  const auto digits = take(text, 4, is_digit);
  if (text.starts_with(' ')) text.remove_prefix(1);
  const auto kind = take(text, 1, [](char c) { return c == 'E' || c == 'H'; });
  if (sign.empty() || first_gap.empty() || letters.empty() || digits.empty() || !text.empty() ||
      digits.front() == '0') {
    return {Flaw::form};
  }
  const auto characters = std::count_if(sign.begin(), sign.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  });
  const auto all =
      static_cast<std::size_t>(characters) + letters.size() + digits.size() + kind.size();
  if (all > 8) return {Flaw::form};
  // Dinslaken's sign stands in front of standards and paper sizes, too.
  const bool standard = sign == "DIN" && (letters == "EN" || letters == "A");
  if (!is_district(sign) || standard) return {Flaw::unknown};
  const bool as_on_paper = first_gap == "-" && second_gap == " ";
  return {Flaw::none, as_on_paper ? 0.8 : kFormOnly};
}

}  // namespace vorab::validators
