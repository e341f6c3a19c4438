// SPDX-License-Identifier: Apache-2.0
// Vehicle identification numbers (ISO 3779): 17 characters without I, O, Q, at least the last four
// digits. North America and China want a check digit in ninth place (49 CFR 565.15: values times
// weights, modulo 11, X for 10); elsewhere makers put there what they like. The first three
// characters name the maker (ISO 3780).
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

// Makers one meets in Europe.
constexpr std::string_view kMakers =
    "JHM JMB JMZ JN1 JSA JT1 JTD JTE JTH JTM KL1 KM8 KMH KNA KNE LRW LSJ LVS NLH NM0 NMT SAJ SAL "
    "SB1 "
    "SCA SCB SCC SCF SHH SHS SJN SUU SUZ TMA TMB TRU TSM U5Y UU1 VF1 VF3 VF6 VF7 VF8 VF9 VLU VNE "
    "VNK "
    "VNV VR1 VR3 VR7 VSK VSS VWV W09 W0L W0V W1K W1N W1T W1V WAP WAU WAG WBA WBS WBX WBY WDB WDC "
    "WDD "
    "WDF WEB WF0 WJM WKE WKK WMA WMW WMX WP0 WP1 WSM WUA WV1 WV2 WV3 WVG WVW XLE XLR XP7 XW8 YK1 "
    "YS2 "
    "YS3 YV1 YV2 YV4 ZAM ZAP ZAR ZAS ZCF ZDC ZDM ZFA ZFF ZFC ZGU ZHW ZLA";

int value(char c) {
  if (is_digit(c)) return c - '0';
  constexpr std::string_view kValues = "12345678012345070923456789";  // of A to Z
  return kValues[static_cast<std::size_t>(c - 'A')] - '0';
}

bool check_digit_holds(std::string_view vin) {
  constexpr int kWeights[] = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  int sum = 0;
  for (std::size_t i = 0; i < vin.size(); ++i) sum += value(vin[i]) * kWeights[i];
  return vin[8] == "0123456789X"[static_cast<std::size_t>(sum % 11)];
}

}  // namespace

Verdict vin(std::string_view text) {
  const std::string vin = compact(text, " ");
  if (vin.size() != 17 || vin.find_first_of("IOQ") != std::string::npos) return {Flaw::form};
  const auto letters = std::count_if(vin.begin(), vin.end(), is_capital);
  if (letters < 2 || vin[0] == '0' || !all_digits(vin.substr(13))) return {Flaw::form};
  const bool wants_check = (vin[0] >= '1' && vin[0] <= '5') || vin[0] == 'L';
  if (check_digit_holds(vin)) return {};
  if (wants_check) return {Flaw::checksum};
  const bool known = kMakers.find(vin.substr(0, 3)) != std::string_view::npos;
  return {Flaw::none, known ? 0.9 : kFormOnly};
}

}  // namespace vorab::validators
