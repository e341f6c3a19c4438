// SPDX-License-Identifier: Apache-2.0
#include "validators/phone_ranges.h"

#include <algorithm>
#include <string>

namespace vorab::validators {

namespace {

struct Plan {
  std::string_view code;
  std::size_t shortest, longest;
};

// Countries whose lengths are narrower than E.164's.
constexpr Plan kPlans[] = {
    {"1", 10, 10},  {"7", 10, 10}, {"20", 8, 10},  {"27", 5, 9},   {"30", 10, 10}, {"31", 9, 9},
    {"32", 8, 9},   {"33", 9, 9},  {"34", 9, 9},   {"36", 8, 9},   {"39", 6, 11},  {"40", 9, 9},
    {"41", 9, 9},   {"43", 4, 13}, {"44", 9, 10},  {"45", 8, 8},   {"46", 7, 10},  {"47", 8, 8},
    {"48", 6, 9},   {"49", 6, 12}, {"52", 10, 10}, {"55", 10, 11}, {"61", 9, 9},   {"64", 5, 10},
    {"81", 9, 10},  {"86", 7, 12}, {"90", 10, 10}, {"91", 10, 10}, {"351", 9, 9},  {"352", 6, 11},
    {"353", 7, 10}, {"354", 7, 7}, {"356", 8, 8},  {"357", 8, 8},  {"358", 6, 12}, {"359", 6, 9},
    {"370", 8, 8},  {"371", 8, 8}, {"372", 7, 8},  {"380", 9, 9},  {"381", 6, 10}, {"385", 8, 9},
    {"386", 5, 8},  {"420", 9, 9}, {"421", 9, 9},  {"423", 7, 9},
};

// All codes of two digits; those of three begin otherwise.
constexpr std::string_view kTwoDigits =
    " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 "
    "65 66 81 82 84 86 90 91 92 93 94 95 98 ";
// The codes of three digits that nobody has, as far as one meets them; x for any digit.
constexpr std::string_view kUnassigned[] = {
    "210", "214", "215", "217", "219", "259", "28x", "292", "293", "294", "295", "296", "384",
    "388", "422", "424", "425", "426", "427", "428", "429", "671", "684", "693", "694", "695",
    "696", "697", "698", "699", "80x", "83x", "851", "854", "857", "858", "859", "87x", "884",
    "885", "887", "889", "89x", "969", "978", "979", "990", "991", "997", "999"};
constexpr std::string_view kExceptions = " 800 870 ";  // of the rows above

bool is_among(std::string_view words, std::string_view word) {
  return words.find(" " + std::string(word) + " ") != std::string_view::npos;
}

bool fits(std::string_view pattern, std::string_view digits) {
  if (digits.size() < pattern.size()) return false;
  return std::equal(pattern.begin(), pattern.end(), digits.begin(),
                    [](char wanted, char digit) { return wanted == 'x' || wanted == digit; });
}

// Prefixes, between blanks; what follows them is free too. x stands for any digit.
constexpr std::string_view kKeptFree[] = {
    // Germany: Bundesnetzagentur, Mitteilung 148/2021. A country is one text.
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
    "493023125 496990009 494066969 492214710 498999998 4917139200 49176040690 4915228817386 "
    "4915228895456 4915254599371 491729925904 491729968532 491729973185 491729973186 "
    "491729980752 491749091317 491749464308",
    // United Kingdom: Ofcom, numbers for drama use.
    "441134960 441144960 441154960 441164960 441174960 441184960 441214960 441314960 "
    "441414960 441514960 441614960 441914980 441632960 442079460 442896496 442920180 "
    "447700900 448081570 449098790 443069990",
    // North America: ATIS, 555 line numbers 0100 to 0199.
    "1xxx55501",
    // France: Arcep, numbers for works of fiction.
    "3319900 3326191 3335301 3346571 3353649 3363998",
    // Australia: ACMA, numbers for use in fiction.
    "6125550 6127010 6135550 6137010 6175550 6177010 6185550 6187010 61491570006 61491570156 "
    "61491570157 61491570158 61491570159 61491570110 61491570313 61491570737 61491571266 "
    "61491571491 61491571804 61491572549 61491572665 61491572983",
    // Sweden: PTS, numbers for books and films.
    "463139006 464062804 468465004 469803192 467017406",
    // Ireland: ComReg, numbers for drama.
    "3532091",
};

// Services and short numbers: free of charge, shared cost, mass calls, premium rate, information.
constexpr std::string_view kGermanServices[] = {"800", "180", "137", "138", "900", "700",
                                                "118", "115", "116", "110", "112", "19222"};

}  // namespace

CountryCode country_code(std::string_view digits) {
  std::size_t size = 3;
  if (digits.starts_with('1') || digits.starts_with('7')) {
    size = 1;
  } else if (is_among(kTwoDigits, digits.substr(0, 2))) {
    size = 2;
  }
  if (digits.size() < size || digits.starts_with('0')) return {};
  const auto code = digits.substr(0, size);
  const bool unassigned =
      std::any_of(std::begin(kUnassigned), std::end(kUnassigned),
                  [&](std::string_view one) { return size == 3 && fits(one, code); });
  if (unassigned && !is_among(kExceptions, code)) return {};
  const auto* plan = std::find_if(std::begin(kPlans), std::end(kPlans),
                                  [&](const Plan& one) { return one.code == code; });
  if (plan != std::end(kPlans)) return {code, plan->shortest, plan->longest};
  return {code, 4, 15 - size};
}

bool is_kept_free(std::string_view digits) {
  for (std::string_view ranges : kKeptFree) {
    while (!ranges.empty()) {
      const auto end = std::min(ranges.find(' '), ranges.size());
      if (fits(ranges.substr(0, end), digits)) return true;
      ranges.remove_prefix(std::min(end + 1, ranges.size()));
    }
  }
  return false;
}

bool is_german_service(std::string_view digits) {
  return std::any_of(std::begin(kGermanServices), std::end(kGermanServices),
                     [&](std::string_view prefix) { return digits.starts_with(prefix); });
}

}  // namespace vorab::validators
