// SPDX-License-Identifier: Apache-2.0
// What all validators have in common.
#include "validators/validators.h"

#include <chrono>
#include <set>

#include "validators/validators_support.h"

using namespace vorab::validators;

TEST_CASE("validators are found by name, and each name is there once", "[validators]") {
  std::set<std::string_view> names;
  for (const auto& validator : kValidators) {
    CHECK(names.insert(validator.name).second);
    CHECK(find(validator.name) == &validator);
  }
  CHECK(std::is_sorted(kNames.begin(), kNames.end()));
  CHECK(find("ibann") == nullptr);
  CHECK(find("") == nullptr);
}

TEST_CASE("any bytes are judged, and next to none of them hold", "[validators]") {
  std::mt19937 random(7);
  constexpr std::string_view kLikely = "0123456789ABCDEFabcdefxyz .,-/:+@_()<>=\xC3\x84\xFF";
  std::size_t cases = 0;
  for (const auto& validator : kValidators) {
    CHECK_FALSE(validator.judge("").holds());
    for (std::size_t i = 0; i < 20'000; ++i, ++cases) {
      std::string text(random() % 40, ' ');
      for (char& c : text) {
        c = i % 2 == 0 ? static_cast<char>(random()) : kLikely[random() % kLikely.size()];
      }
      const auto verdict = validator.judge(text);
      const bool sane = verdict.confidence > 0 && verdict.confidence <= 1 &&
                        (verdict.length == Verdict::kAll || verdict.length <= text.size());
      if (!sane) FAIL(validator.name << ": " << text);
    }
  }
  vorab::test::ran(cases, "texts of any bytes");
}

TEST_CASE("the time grows with the length only", "[validators]") {
  for (const auto& validator : kValidators) {
    for (const char* piece : {"1", "a1.", "A-", "1 ", "::", "@"}) {
      std::string text;
      while (text.size() < 1'000'000) text += piece;
      const auto begin = std::chrono::steady_clock::now();
      (void)validator.judge(text);
      INFO(validator.name << ' ' << piece);
      CHECK(std::chrono::steady_clock::now() - begin < std::chrono::milliseconds{500});
    }
  }
}
