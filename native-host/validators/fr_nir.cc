// SPDX-License-Identifier: Apache-2.0
// French social security numbers (décret 82-103): sex, year and month of birth, département
// (2A and 2B in Corsica, which count as 19 and 18), commune, serial number, and 97 less the
// remainder of it all by 97.
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict fr_nir(std::string_view text) {
  std::string number_ = compact(text, " -");
  if (number_.size() != 15) return {Flaw::form};
  const auto department = number_.substr(5, 2);
  if (department == "2A") number_.replace(5, 2, "19");
  if (department == "2B") number_.replace(5, 2, "18");
  if (!all_digits(number_)) return {Flaw::form};
  const int month = number(number_.substr(3, 2));
  const bool sex = number_[0] == '1' || number_[0] == '2' || number_[0] == '7' || number_[0] == '8';
  // Months above 12 where the papers do not tell it.
  const bool known = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  if (!sex || !known || department == "00") return {Flaw::unknown};
  const auto check = 97 - static_cast<int>(remainder(number_.substr(0, 13), 97));
  return {check == number(number_.substr(13)) ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
