// SPDX-License-Identifier: Apache-2.0
// Serial numbers of German identity cards and passports: nine characters out of the digits and the
// letters that cannot form a word (PAuswV, annex; a letter first), and in machines' lines a tenth,
// the check digit of ICAO Doc 9303 part 3: values times 7, 3, 1, modulo 10. What is printed on the
// front has no check digit.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

constexpr std::string_view kLetters = "CFGHJKLMNPRTVWXYZ";

// Of the specimens that the printer shows.
constexpr std::string_view kSpecimens[] = {"L01X00T47", "L01X00T44", "C01X00T47",
                                           "C01X0006H", "LZ6311T47", "T22000129"};

}  // namespace

Verdict de_ausweis(std::string_view text) {
  const std::string all = compact(text, " ");
  if (all.size() != 9 && all.size() != 10) return {Flaw::form};
  const std::string number = all.substr(0, 9);
  const auto fits = [](char c) {
    return is_digit(c) || kLetters.find(c) != std::string_view::npos;
  };
  const auto digits = std::count_if(number.begin(), number.end(), is_digit);
  // Ordinary words and what people shout in capitals have fewer digits.
  if (!std::all_of(number.begin(), number.end(), fits) || is_digit(number[0]) || digits < 2) {
    return {Flaw::form};
  }
  if (all.size() == 10) {
    if (!is_digit(all[9])) return {Flaw::form};
    if (weighted_sum(number, {7, 3, 1}) % 10 != all[9] - '0') return {Flaw::checksum};
  }
  const bool specimen =
      std::find(std::begin(kSpecimens), std::end(kSpecimens), number) != std::end(kSpecimens);
  return {Flaw::none, specimen ? kWellKnown : all.size() == 10 ? 1.0 : kFormOnly};
}

}  // namespace vorab::validators
