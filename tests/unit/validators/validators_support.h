// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "cases.h"
#include "validators/digits.h"
#include "validators/validators.h"

/// What the tests of all validators ask.
namespace vorab::validators::test {

using Judge = Verdict (*)(std::string_view);

inline void holds(Judge judge, const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    INFO(text);
    CHECK(judge(text).flaw == Flaw::none);
  }
}

inline void fails(Judge judge, Flaw flaw, const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    INFO(text);
    CHECK(static_cast<int>(judge(text).flaw) == static_cast<int>(flaw));
  }
}

/// How many of 1,000 good values still hold when one digit behind the first `spared` characters is
/// another one.
inline std::size_t mutants_that_hold(Judge judge, const std::vector<std::string>& good,
                                     std::size_t spared = 0) {
  constexpr std::size_t kMutants = 1000;
  std::mt19937 random(20261130);
  std::size_t held = 0;
  for (std::size_t i = 0; i < kMutants; ++i) {
    std::string text = good[i % good.size()];
    std::size_t at = spared;
    do {
      at = spared + random() % (text.size() - spared);
    } while (!is_digit(text[at]));
    text[at] = static_cast<char>('0' + (text[at] - '0' + 1 + static_cast<int>(random() % 9)) % 10);
    INFO(text);
    held += judge(text).holds() ? 1U : 0U;
  }
  vorab::test::ran(kMutants, "values with a wrong digit, " + std::to_string(held) + " hold");
  return held;
}

}  // namespace vorab::validators::test
