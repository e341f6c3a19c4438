// SPDX-License-Identifier: Apache-2.0
#include "validators/vat_checks.h"

#include <algorithm>
#include <string>

#include "validators/digits.h"

namespace vorab::validators::vat_of {

namespace {

Flaw fits(bool holds) { return holds ? Flaw::none : Flaw::checksum; }

bool has_digits(std::string_view own, std::size_t size) {
  return own.size() == size && all_digits(own);
}

int last(std::string_view own) { return own.back() - '0'; }

std::string_view but_last(std::string_view own) { return own.substr(0, own.size() - 1); }

// 11 less the weighted sum modulo 11; `for_ten` and `for_eleven` stand for what is no digit.
constexpr int kNever = -1;
bool eleven_less(std::string_view own, Weights weights, int for_ten, int for_eleven) {
  const int check = 11 - weighted_sum(but_last(own), weights) % 11;
  return (check == 11 ? for_eleven : check == 10 ? for_ten : check) == last(own);
}

// As many digits, and their weighted sum is a multiple.
Flaw multiple(std::string_view own, std::size_t size, Weights weights, int of) {
  if (!has_digits(own, size)) return Flaw::form;
  return fits(weighted_sum(own, weights) % of == 0);
}

bool bulgarian_company(std::string_view own) {
  int check = weighted_sum(but_last(own), {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
  if (check == 10) check = weighted_sum(but_last(own), {3, 4, 5, 6, 7, 8, 9, 10}) % 11 % 10;
  return check == last(own);
}

// Born in Bulgaria, not born there, or no person.
bool bulgarian_other(std::string_view own) {
  const auto front = but_last(own);
  return weighted_sum(front, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10 == last(own) ||
         weighted_sum(front, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10 == last(own) ||
         eleven_less(own, {4, 3, 2, 7, 6, 5, 4, 3, 2}, kNever, 0);
}

constexpr std::string_view kSpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

bool spanish_person(std::string_view digits, char letter) {
  return kSpanishLetters[remainder(digits, 23)] == letter;
}

bool spanish_company(std::string_view own) {
  const auto digits = own.substr(1, 7);
  const int check = (10 - weighted_digit_sum(digits, {2, 1}) % 10) % 10;
  const bool as_digit = own[8] == '0' + check;
  const bool as_letter = own[8] == "JABCDEFGHI"[static_cast<std::size_t>(check)];
  const bool wants_letter = std::string_view("KLMNPQRSW").find(own[0]) != std::string_view::npos;
  const bool wants_digit = std::string_view("ABEH").find(own[0]) != std::string_view::npos;
  return wants_letter ? as_letter : wants_digit ? as_digit : as_letter || as_digit;
}

}  // namespace

Flaw austria(std::string_view own) {
  if (!has_digits(own, 8)) return Flaw::form;
  const int sum = weighted_digit_sum(but_last(own), {1, 2});
  return fits((96 - sum) % 10 == last(own));
}

Flaw belgium(std::string_view own) {
  if (!has_digits(own, 10) || own[0] > '1') return Flaw::form;
  return fits(97 - number(own.substr(0, 8)) % 97 == number(own.substr(8)));
}

Flaw britain(std::string_view own) {
  const bool government = own.starts_with("GD") || own.starts_with("HA");
  if (government) {
    if (own.size() != 5 || !all_digits(own.substr(2))) return Flaw::form;
    return (number(own.substr(2)) < 500) == (own[0] == 'G') ? Flaw::none : Flaw::unknown;
  }
  if (own.size() != 9 && own.size() != 12) return Flaw::form;
  if (!all_digits(own)) return Flaw::form;
  const int sum = weighted_sum(own.substr(0, 9), {8, 7, 6, 5, 4, 3, 2, 10, 1});
  return fits(sum % 97 == 0 || (sum + 55) % 97 == 0);
}

Flaw bulgaria(std::string_view own) {
  if (has_digits(own, 9)) return fits(bulgarian_company(own));
  return has_digits(own, 10) ? fits(bulgarian_other(own)) : Flaw::form;
}

Flaw croatia(std::string_view own) {
  return has_digits(own, 11) ? fits(mod_11_10_holds(own)) : Flaw::form;
}

Flaw cyprus(std::string_view own) {
  if (own.size() != 9 || !all_digits(own.substr(0, 8)) || !is_capital(own[8])) return Flaw::form;
  if (own.starts_with("12")) return Flaw::unknown;
  constexpr int kOdd[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const int digit = own[i] - '0';
    sum += i % 2 == 0 ? kOdd[digit] : digit;
  }
  return fits(own[8] == 'A' + sum % 26);
}

// Companies have eight digits, people nine or ten: their number of birth.
Flaw czechia(std::string_view own) {
  if (has_digits(own, 8)) {
    if (own[0] == '9') return Flaw::form;
    return fits(eleven_less(own, {8, 7, 6, 5, 4, 3, 2}, 0, 1));
  }
  if (has_digits(own, 10)) {
    const auto rest = remainder(but_last(own), 11);
    return fits(static_cast<int>(rest % 10) == last(own));
  }
  if (!has_digits(own, 9)) return Flaw::form;
  if (own[0] != '6') return number(own.substr(0, 2)) <= 53 ? Flaw::none : Flaw::unknown;
  const int rest = weighted_sum(own.substr(1, 7), {8, 7, 6, 5, 4, 3, 2}) % 11;
  return fits("89012345678"[rest] == own.back());
}

Flaw denmark(std::string_view own) {
  if (own.starts_with('0')) return Flaw::form;
  return multiple(own, 8, {2, 7, 6, 5, 4, 3, 2, 1}, 11);
}

Flaw estonia(std::string_view own) { return multiple(own, 9, {3, 7, 1}, 10); }

Flaw finland(std::string_view own) { return multiple(own, 8, {7, 9, 10, 5, 8, 4, 2, 1}, 11); }

// Two signs and the company's number with its Luhn digit; Monaco's begin with 000 and have none.
Flaw france(std::string_view own) {
  if (own.size() != 11 || !all_digits(own.substr(2))) return Flaw::form;
  const auto company = own.substr(2);
  if (!company.starts_with("000") && !luhn_holds(company)) return Flaw::checksum;
  if (all_digits(own)) {
    const auto key = remainder(std::string(company) + "12", 97);
    return fits(static_cast<int>(key) == number(own.substr(0, 2)));
  }
  constexpr std::string_view kSigns = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const auto first = kSigns.find(own[0]);
  const auto second = kSigns.find(own[1]);
  if (first == std::string_view::npos || second == std::string_view::npos) return Flaw::form;
  const auto check = is_digit(own[0]) ? first * 24 + second - 10 : first * 34 + second - 100;
  return fits((static_cast<std::size_t>(number(company)) + 1 + check / 11) % 11 == check % 11);
}

Flaw germany(std::string_view own) {
  if (!has_digits(own, 9) || own[0] == '0') return Flaw::form;
  return fits(mod_11_10_holds(own));
}

Flaw greece(std::string_view own) {
  if (!has_digits(own, 9)) return Flaw::form;
  const int sum = weighted_sum(but_last(own), {256, 128, 64, 32, 16, 8, 4, 2});
  return fits(sum % 11 % 10 == last(own));
}

Flaw hungary(std::string_view own) { return multiple(own, 8, {9, 7, 3, 1}, 10); }

// Seven digits, a check letter and, of people, another letter; before 2013 a letter in second
// place.
Flaw ireland(std::string_view own) {
  if (own.size() != 8 && own.size() != 9) return Flaw::form;
  std::string digits(own.substr(0, 7));
  if (is_capital(own[1])) digits = "0" + std::string(own.substr(2, 5)) + own[0];
  if (!all_digits(digits) || !is_capital(own[7])) return Flaw::form;
  int sum = weighted_sum(digits, {8, 7, 6, 5, 4, 3, 2});
  if (own.size() == 9) {
    if (own[8] != 'W' && (own[8] < 'A' || own[8] > 'I')) return Flaw::form;
    sum += own[8] == 'W' ? 0 : 9 * (own[8] - 'A' + 1);
  }
  return fits("WABCDEFGHIJKLMNOPQRSTUV"[static_cast<std::size_t>(sum % 23)] == own[7]);
}

Flaw italy(std::string_view own) {
  if (!has_digits(own, 11) || own.starts_with("0000000")) return Flaw::form;
  const int office = number(own.substr(7, 3));
  if (office == 0 ||
      (office > 100 && office != 120 && office != 121 && office != 888 && office != 999)) {
    return Flaw::unknown;
  }
  return fits(luhn_holds(own));
}

// Companies' begin with 4 to 9; people's are their number of birth, since 2017 any digits after 32.
Flaw latvia(std::string_view own) {
  if (!has_digits(own, 11)) return Flaw::form;
  if (own[0] > '3') {
    return fits(weighted_sum(own, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3);
  }
  if (own.starts_with("32")) return Flaw::none;
  const int check = (1 + weighted_sum(but_last(own), {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10;
  return fits(check == last(own));
}

Flaw lithuania(std::string_view own) {
  if (!has_digits(own, 9) && !has_digits(own, 12)) return Flaw::form;
  if (own[own.size() - 2] != '1') return Flaw::form;
  const auto front = but_last(own);
  int check = weighted_sum(front, {1, 2, 3, 4, 5, 6, 7, 8, 9}) % 11;
  if (check == 10) check = weighted_sum(front, {3, 4, 5, 6, 7, 8, 9, 1, 2}) % 11 % 10;
  return fits(check == last(own));
}

Flaw luxembourg(std::string_view own) {
  if (!has_digits(own, 8)) return Flaw::form;
  return fits(number(own.substr(0, 6)) % 89 == number(own.substr(6)));
}

Flaw malta(std::string_view own) {
  if (!has_digits(own, 8) || own[0] == '0') return Flaw::form;
  return fits(37 - weighted_sum(own.substr(0, 6), {3, 4, 6, 7, 8, 9}) % 37 ==
              number(own.substr(6)));
}

// The old check digit is that of the citizen's number; since 2020 MOD 97-10 with the letters NL.
Flaw netherlands(std::string_view own) {
  if (own.size() != 12 || own[9] != 'B' || !all_digits(own.substr(0, 9)) ||
      !all_digits(own.substr(10))) {
    return Flaw::form;
  }
  if (own.substr(10) == "00") return Flaw::form;
  const bool old = weighted_sum(own.substr(0, 9), {9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 == 0;
  return fits(old || remainder("NL" + std::string(own), 97) == 1);
}

Flaw norway(std::string_view own) {
  if (own.ends_with("MVA")) own.remove_suffix(3);
  if (!has_digits(own, 9)) return Flaw::form;
  return fits(eleven_less(own, {3, 2, 7, 6, 5, 4, 3, 2}, kNever, 0));
}

Flaw poland(std::string_view own) {
  if (!has_digits(own, 10)) return Flaw::form;
  return fits(weighted_sum(but_last(own), {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == last(own));
}

Flaw portugal(std::string_view own) {
  if (!has_digits(own, 9) || own[0] == '0') return Flaw::form;
  return fits(eleven_less(own, {9, 8, 7, 6, 5, 4, 3, 2}, 0, 0));
}

Flaw romania(std::string_view own) {
  if (!all_digits(own) || own.size() < 2 || own.size() > 10 || own[0] == '0') return Flaw::form;
  const std::string padded = std::string(10 - own.size(), '0') + std::string(own);
  const int sum = weighted_sum(but_last(padded), {7, 5, 3, 2, 1, 7, 5, 3, 2});
  return fits(sum * 10 % 11 % 10 == last(own));
}

Flaw slovakia(std::string_view own) {
  if (!has_digits(own, 10) || own[0] == '0' ||
      std::string_view("234789").find(own[2]) == std::string_view::npos) {
    return Flaw::form;
  }
  return fits(remainder(own, 11) == 0);
}

Flaw slovenia(std::string_view own) {
  if (!has_digits(own, 8) || own[0] == '0') return Flaw::form;
  return fits(eleven_less(own, {8, 7, 6, 5, 4, 3, 2}, 0, kNever));
}

// People (eight digits and a letter, X, Y, Z for foreigners, K, L, M for some) and companies.
Flaw spain(std::string_view own) {
  if (own.size() != 9 || !all_digits(own.substr(1, 7))) return Flaw::form;
  const char first = own[0];
  if (is_digit(first))
    return is_capital(own[8]) ? fits(spanish_person(own.substr(0, 8), own[8])) : Flaw::form;
  if (first >= 'X') {
    const std::string digits = static_cast<char>('0' + first - 'X') + std::string(own.substr(1, 7));
    return fits(spanish_person(digits, own[8]));
  }
  if (first == 'K' || first == 'L' || first == 'M') {
    return fits(spanish_person(own.substr(1, 7), own[8]) || spanish_company(own));
  }
  if (std::string_view("ABCDEFGHJNPQRSUVW").find(first) == std::string_view::npos) {
    return Flaw::unknown;
  }
  return fits(spanish_company(own));
}

Flaw sweden(std::string_view own) {
  if (!has_digits(own, 12) || own.ends_with("00")) return Flaw::form;
  return fits(luhn_holds(own.substr(0, 10)));
}

Flaw switzerland(std::string_view own) {
  for (const std::string_view tax : {"MWST", "TVA", "IVA", "TPV"}) {
    if (own.ends_with(tax)) {
      own.remove_suffix(tax.size());
      break;
    }
  }
  if (!has_digits(own, 9)) return Flaw::form;
  return fits(eleven_less(own, {5, 4, 3, 2, 7, 6, 5, 4}, kNever, 0));
}

}  // namespace vorab::validators::vat_of
