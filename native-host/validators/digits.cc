// SPDX-License-Identifier: Apache-2.0
#include "validators/digits.h"

#include <algorithm>

namespace vorab::validators {

namespace {

int sum_of(std::string_view digits, Weights weights, auto term) {
  int sum = 0;
  const int* weight = weights.begin();
  for (const char c : digits) {
    sum += term(value_of(c) * *weight);
    if (++weight == weights.end()) weight = weights.begin();
  }
  return sum;
}

}  // namespace

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_keyboard_run(std::string_view digits) {
  for (const int step : {0, 1, 9}) {  // 9: down by one, 0 follows 9
    const auto breaks = [&](char a, char b) { return (a - '0' + step) % 10 != b - '0'; };
    if (std::adjacent_find(digits.begin(), digits.end(), breaks) == digits.end()) return true;
  }
  return false;
}

int number(std::string_view digits) {
  int out = 0;
  for (const char c : digits) out = out * 10 + (c - '0');
  return out;
}

std::string compact(std::string_view text, std::string_view separators) {
  const auto is_separator = [&](char c) { return separators.find(c) != std::string_view::npos; };
  if (text.empty() || is_separator(text.front()) || is_separator(text.back())) return {};
  std::string out;
  for (const char c : text) {
    if (is_separator(c)) continue;
    if (value_of(c) < 0) return {};
    out += capital(c);
  }
  return out;
}

bool luhn_holds(std::string_view digits) {
  int sum = 0;
  bool doubled = false;
  for (auto c = digits.rbegin(); c != digits.rend(); ++c, doubled = !doubled) {
    const int value = (*c - '0') * (doubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0;
}

bool mod_11_10_holds(std::string_view digits) {
  int product = 10;
  for (const char c : digits.substr(0, digits.size() - 1)) {
    const int sum = (product + (c - '0')) % 10;
    product = (sum == 0 ? 10 : sum) * 2 % 11;
  }
  return (11 - product) % 10 == digits.back() - '0';
}

unsigned remainder(std::string_view digits_and_letters, unsigned modulus) {
  unsigned rest = 0;
  for (const char c : digits_and_letters) {
    const auto value = static_cast<unsigned>(value_of(c));
    rest = (rest * (value > 9 ? 100 : 10) + value) % modulus;
  }
  return rest;
}

int weighted_sum(std::string_view digits, Weights weights) {
  return sum_of(digits, weights, [](int product) { return product; });
}

int weighted_digit_sum(std::string_view digits, Weights weights) {
  return sum_of(digits, weights, [](int product) { return product / 10 + product % 10; });
}

}  // namespace vorab::validators
