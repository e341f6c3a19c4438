// SPDX-License-Identifier: Apache-2.0
// VAT identification numbers of the European Union (VIES), of Northern Ireland and Great Britain,
// Norway and Switzerland: the country's letters and its own number with its own check digits, as
// the tax administrations publish them. They are public in every imprint.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"
#include "validators/vat_checks.h"

namespace vorab::validators {

namespace {

struct Country {
  std::string_view letters;
  Flaw (*check)(std::string_view own);
};

constexpr Country kCountries[] = {
    {"ATU", vat_of::austria},     {"BE", vat_of::belgium},   {"BG", vat_of::bulgaria},
    {"CHE", vat_of::switzerland}, {"CY", vat_of::cyprus},    {"CZ", vat_of::czechia},
    {"DE", vat_of::germany},      {"DK", vat_of::denmark},   {"EE", vat_of::estonia},
    {"EL", vat_of::greece},       {"ES", vat_of::spain},     {"FI", vat_of::finland},
    {"FR", vat_of::france},       {"GB", vat_of::britain},   {"GR", vat_of::greece},
    {"HR", vat_of::croatia},      {"HU", vat_of::hungary},   {"IE", vat_of::ireland},
    {"IT", vat_of::italy},        {"LT", vat_of::lithuania}, {"LU", vat_of::luxembourg},
    {"LV", vat_of::latvia},       {"MT", vat_of::malta},     {"NL", vat_of::netherlands},
    {"NO", vat_of::norway},       {"PL", vat_of::poland},    {"PT", vat_of::portugal},
    {"RO", vat_of::romania},      {"SE", vat_of::sweden},    {"SI", vat_of::slovenia},
    {"SK", vat_of::slovakia},     {"XI", vat_of::britain},
};

}  // namespace

Verdict vat(std::string_view text) {
  const std::string number = compact(text, " .-");
  if (number.size() < 4 || number.size() > 20) return {Flaw::form};
  for (const auto& country : kCountries) {
    if (!number.starts_with(country.letters)) continue;
    const auto own = std::string_view(number).substr(country.letters.size());
    const auto flaw = country.check(own);
    const bool run = all_digits(own) && is_keyboard_run(own);
    return {run ? Flaw::nobodys : flaw};
  }
  return {Flaw::unknown};
}

}  // namespace vorab::validators
