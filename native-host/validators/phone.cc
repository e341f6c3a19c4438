// SPDX-License-Identifier: Apache-2.0
// Telephone numbers: in the international form (ITU-T E.164: + or 00, a country's code, at most 15
// digits), or as one dials them in a country: 0 and an area in Germany and most of Europe, ten
// digits in North America. Lengths are those that the countries told the ITU. Services that anybody
// may call are nobody's own; numbers that the regulators keep free for films and books are well
// known examples.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/phone_ranges.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

struct Number {
  bool international = false;
  std::string digits;  // international: with the country's code, without + or 00
};

// "01.02.2026", "2026-02-01": three groups that may be a day.
bool looks_like_a_day(std::string_view text) {
  std::size_t groups[3] = {};
  std::size_t group = 0;
  for (const char c : text) {
    if (is_digit(c)) {
      ++groups[group];
    } else if ((c != '.' && c != '-' && c != '/') || ++group > 2) {
      return false;
    }
  }
  const bool year_last = groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 4 || groups[2] == 2);
  const bool year_first = groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2;
  return group == 2 && (year_last || year_first);
}

// The digits; none if there is something else than separators between them.
Number read(std::string_view text) {
  Number out;
  if (text.starts_with('+')) {
    out.international = true;
    text.remove_prefix(1);
  }
  std::string tight(text);
  // "+49 (0)30 …": the 0 is for those inside the country.
  const auto nought = tight.find("(0)");
  if (nought != std::string::npos && nought > 0) tight.erase(nought, 3);
  for (const char c : tight) {
    if (is_digit(c)) {
      out.digits += c;
    } else if (std::string_view(" -./()").find(c) == std::string_view::npos) {
      return {};
    }
  }
  if (!out.international && out.digits.starts_with("00")) {
    out.international = true;
    out.digits.erase(0, 2);
  }
  return out;
}

// Area and exchange begin with 2 to 9, and no area is x11.
bool fits_north_america(std::string_view ten) {
  return ten[0] >= '2' && ten[3] >= '2' && ten.substr(1, 2) != "11" && ten.substr(4, 2) != "11";
}

// "05121 000000"
bool ends_in_one_digit(std::string_view digits) {
  constexpr std::size_t kSame = 6;
  return digits.size() >= kSame &&
         digits.substr(digits.size() - kSame).find_first_not_of(digits.back()) ==
             std::string_view::npos;
}

bool is_made_up(std::string_view digits) {
  return is_keyboard_run(digits) || ends_in_one_digit(digits);
}

Verdict judge_international(std::string_view digits) {
  const auto code = country_code(digits);
  if (code.digits.empty()) return {Flaw::unknown};
  const auto own = digits.substr(code.digits.size());
  // Some write the 0 for those inside the country without brackets.
  const auto longest = code.longest + (own.starts_with('0') ? 1 : 0);
  if (digits.size() > 15 || own.size() < code.shortest || own.size() > longest) {
    return {Flaw::form};
  }
  if (is_made_up(own)) return {Flaw::nobodys};
  if (is_kept_free(digits)) return {Flaw::none, kWellKnown};
  if (code.digits == "49" && is_german_service(own)) return {Flaw::nobodys};
  if (code.digits == "1" && !fits_north_america(own)) return {Flaw::unknown};
  return {};
}

Verdict judge_national(std::string_view digits) {
  if (digits.size() == 10 && digits[0] != '0') {
    if (!fits_north_america(digits)) return {Flaw::unknown};
    if (is_kept_free("1" + std::string(digits))) return {Flaw::none, kWellKnown};
    return {Flaw::none, kFormOnly};
  }
  if (digits.size() < 7 || digits.size() > 13 || digits[0] != '0') return {Flaw::form};
  const auto own = digits.substr(1);
  if (is_keyboard_run(digits) || is_made_up(own) || is_german_service(own)) {
    return {Flaw::nobodys};
  }
  for (const std::string_view country : {"49", "44", "33", "61", "46", "353"}) {
    if (is_kept_free(std::string(country) + std::string(own))) return {Flaw::none, kWellKnown};
  }
  return {Flaw::none, kFormOnly};
}

}  // namespace

Verdict phone(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  if (text.size() > kLongest || looks_like_a_day(text)) return {Flaw::form};
  const auto number = read(text);
  if (number.digits.size() < 7) return {Flaw::form};
  return number.international ? judge_international(number.digits) : judge_national(number.digits);
}

}  // namespace vorab::validators
