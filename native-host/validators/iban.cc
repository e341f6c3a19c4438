// SPDX-License-Identifier: Apache-2.0
// International bank account numbers (ISO 13616): a country, two check digits (ISO/IEC 7064 MOD
// 97-10 over the number with its first four characters at the end), and the country's own number.
// Lengths: SWIFT's IBAN registry, release 101; DZ, IR, MA and MZ use theirs without being in it.
#include <algorithm>
#include <array>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

enum class Own : std::uint8_t { any, digits, bank };  // bank: four letters, then digits

struct Country {
  std::string_view code;
  std::size_t length;
  Own own = Own::any;
};

constexpr auto kDigits = Own::digits;
constexpr auto kBank = Own::bank;
constexpr Country kCountries[] = {
    {"AD", 24},          {"AE", 23, kDigits}, {"AL", 28},          {"AT", 20, kDigits},
    {"AZ", 28},          {"BA", 20, kDigits}, {"BE", 16, kDigits}, {"BG", 22},
    {"BH", 22},          {"BI", 27, kDigits}, {"BR", 29},          {"BY", 28},
    {"CH", 21},          {"CR", 22, kDigits}, {"CY", 28},          {"CZ", 24, kDigits},
    {"DE", 22, kDigits}, {"DJ", 27, kDigits}, {"DK", 18, kDigits}, {"DO", 28},
    {"DZ", 26, kDigits}, {"EE", 20, kDigits}, {"EG", 29, kDigits}, {"ES", 24, kDigits},
    {"FI", 18, kDigits}, {"FK", 18},          {"FO", 18, kDigits}, {"FR", 27},
    {"GB", 22, kBank},   {"GE", 22},          {"GI", 23},          {"GL", 18, kDigits},
    {"GR", 27},          {"GT", 28},          {"HN", 28},          {"HR", 21, kDigits},
    {"HU", 28, kDigits}, {"IE", 22, kBank},   {"IL", 23, kDigits}, {"IQ", 23},
    {"IR", 26, kDigits}, {"IS", 26, kDigits}, {"IT", 27},          {"JO", 30},
    {"KW", 30},          {"KZ", 20},          {"LB", 28},          {"LC", 32},
    {"LI", 21},          {"LT", 20, kDigits}, {"LU", 20},          {"LV", 21},
    {"LY", 25, kDigits}, {"MA", 28, kDigits}, {"MC", 27},          {"MD", 24},
    {"ME", 22, kDigits}, {"MK", 19},          {"MN", 20, kDigits}, {"MR", 27, kDigits},
    {"MT", 31},          {"MU", 30},          {"MZ", 25, kDigits}, {"NI", 28},
    {"NL", 18, kBank},   {"NO", 15, kDigits}, {"OM", 23},          {"PK", 24},
    {"PL", 28, kDigits}, {"PS", 29},          {"PT", 25, kDigits}, {"QA", 29},
    {"RO", 24},          {"RS", 22, kDigits}, {"RU", 33},          {"SA", 24},
    {"SC", 31},          {"SD", 18, kDigits}, {"SE", 24, kDigits}, {"SI", 19, kDigits},
    {"SK", 24, kDigits}, {"SM", 27},          {"SO", 23, kDigits}, {"ST", 25, kDigits},
    {"SV", 28},          {"TL", 23, kDigits}, {"TN", 24, kDigits}, {"TR", 26},
    {"UA", 29},          {"VA", 22, kDigits}, {"VG", 24},          {"XK", 20, kDigits},
    {"YE", 30},
};

// Those that handbooks and banks show as examples.
constexpr std::string_view kExamples[] = {"DE89370400440532013000", "GB82WEST12345698765432",
                                          "GB29NWBK60161331926819", "NL91ABNA0417164300",
                                          "FR1420041010050500013M02606"};

bool fits(std::string_view own, Own form) {
  switch (form) {
    case Own::any:
      return true;
    case Own::digits:
      return all_digits(own);
    case Own::bank:
      return std::all_of(own.begin(), own.begin() + 4, is_capital) && all_digits(own.substr(4));
  }
  return false;
}

}  // namespace

Verdict iban(std::string_view text) {
  if (text.size() < 4 || !is_letter(text[0]) || !is_letter(text[1])) return {Flaw::form};
  const std::string code{capital(text[0]), capital(text[1])};
  const auto* country = std::find_if(std::begin(kCountries), std::end(kCountries),
                                     [&](const Country& one) { return one.code == code; });
  if (country == std::end(kCountries)) return {Flaw::unknown};

  // A pattern for all countries may have taken the next word too.
  std::string iban;
  std::size_t length = 0;
  for (; length < text.size() && iban.size() < country->length; ++length) {
    const char c = text[length];
    if (c == ' ' || c == '-') continue;
    if (value_of(c) < 0) return {Flaw::form};
    iban += capital(c);
  }
  const bool goes_on = length < text.size() && value_of(text[length]) >= 0;
  if (iban.size() < country->length || goes_on || !all_digits(iban.substr(2, 2)) ||
      !fits(std::string_view(iban).substr(4), country->own)) {
    return {Flaw::form};
  }
  const int check = number(iban.substr(2, 2));
  const bool possible = check >= 2 && check <= 98;  // 98 less a remainder
  if (!possible || remainder(iban.substr(4) + iban.substr(0, 4), 97) != 1) return {Flaw::checksum};
  const bool well_known =
      std::find(std::begin(kExamples), std::end(kExamples), iban) != std::end(kExamples);
  return {Flaw::none, well_known ? kWellKnown : 1.0, length};
}

}  // namespace vorab::validators
