// SPDX-License-Identifier: Apache-2.0
// Payment cards (ISO/IEC 7812-1): the issuers' prefixes and lengths, and a Luhn digit at the end.
// Prefixes as the networks publish them for those who take cards.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

struct Network {
  int first, last;  // prefixes, both included
  std::size_t shortest, longest;
};

constexpr Network kNetworks[] = {
    {4, 4, 13, 13},        // Visa, old
    {4, 4, 16, 16},        // Visa
    {4, 4, 19, 19},        // Visa
    {51, 55, 16, 16},      // Mastercard
    {2221, 2720, 16, 16},  // Mastercard
    {34, 34, 15, 15},      // American Express
    {37, 37, 15, 15},      // American Express
    {300, 305, 14, 19},    // Diners Club
    {309, 309, 14, 19},    // Diners Club
    {36, 36, 14, 19},      // Diners Club
    {38, 39, 14, 19},      // Diners Club
    {6011, 6011, 16, 19},  // Discover
    {644, 649, 16, 19},    // Discover
    {65, 65, 16, 19},      // Discover
    {3528, 3589, 16, 19},  // JCB
    {62, 62, 16, 19},      // UnionPay
    {81, 81, 16, 19},      // UnionPay
    {5018, 5018, 12, 19},  // Maestro
    {5020, 5020, 12, 19},  // Maestro
    {5038, 5038, 12, 19},  // Maestro
    {5893, 5893, 12, 19},  // Maestro
    {6304, 6304, 12, 19},  // Maestro
    {6759, 6759, 12, 19},  // Maestro
    {6761, 6763, 12, 19},  // Maestro
    {672, 672, 16, 19},    // girocard
};

// What payment services let developers try.
constexpr std::string_view kTestCards[] = {
    "4111111111111111", "4242424242424242", "4012888888881881", "4000056655665556",
    "5555555555554444", "5105105105105100", "2223003122003222", "378282246310005",
    "371449635398431",  "6011111111111117", "6011000990139424", "30569309025904",
    "38520000023237",   "3530111333300000", "3566002020360505"};

bool begins_as(std::string_view digits, const Network& network) {
  const auto prefix = number(digits.substr(0, std::to_string(network.first).size()));
  return prefix >= network.first && prefix <= network.last && digits.size() >= network.shortest &&
         digits.size() <= network.longest;
}

}  // namespace

Verdict payment_card(std::string_view text) {
  const std::string digits = compact(text);
  if (!all_digits(digits) || digits.size() < 12 || digits.size() > 19) return {Flaw::form};
  const bool known = std::any_of(std::begin(kNetworks), std::end(kNetworks),
                                 [&](const Network& one) { return begins_as(digits, one); });
  if (!known) return {Flaw::unknown};
  if (!luhn_holds(digits)) return {Flaw::checksum};
  const bool well_known =
      std::find(std::begin(kTestCards), std::end(kTestCards), digits) != std::end(kTestCards);
  return {Flaw::none, well_known ? kWellKnown : 1.0};
}

}  // namespace vorab::validators
