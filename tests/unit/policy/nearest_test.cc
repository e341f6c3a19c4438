// SPDX-License-Identifier: Apache-2.0
#include "policy/nearest.h"

#include <array>
#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {
constexpr std::array<std::string_view, 5> kNames{"severity", "sites", "section", "why",
                                                 "review_by"};
}

TEST_CASE("the nearest name is what was meant", "[policy]") {
  CHECK(nearest("serverity", kNames) == "severity");
  CHECK(nearest("site", kNames) == "sites");
  CHECK(nearest("Severity", kNames) == "severity");
  CHECK(nearest("reviewBy", kNames) == "review_by");
  CHECK(nearest("review-by", kNames) == "review_by");
  CHECK(nearest("wyh", kNames) == "why");  // a swap is one step
  CHECK_FALSE(nearest("how", kNames));
  CHECK_FALSE(nearest("x", kNames));
  CHECK_FALSE(nearest(std::string(100'000, 's'), kNames));
}

TEST_CASE("without a near name all are told", "[policy]") {
  CHECK(suggestion("sevrity", kNames) == "write \"severity\"");
  CHECK(suggestion("zzz", kNames) == "write one of severity, sites, section, why, review_by");
}
