// SPDX-License-Identifier: Apache-2.0
#include "policy/read_changes.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

std::string change(int version, const std::string& date, const std::string& text) {
  return R"({"version": )" + std::to_string(version) + R"(, "date": ")" + date +
         R"(", "text": {"de": ")" + text + R"(", "en": ")" + text + "\"}}";
}

std::string said(const std::string& changes) {
  return test::first_problem(test::policy_with("\n\"changes\": " + changes + ","));
}

}  // namespace

TEST_CASE("the newest change comes first", "[changes]") {
  const auto result = test::read(test::policy_with(
      "\"changes\": [" + change(2, "2026-11-01", "b") + "," + change(9, "2027-01-01", "c") + "," +
      change(2, "2026-12-01", "a") + "," + change(10, "2026-01-01", "d") + "],"));
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  std::string order;
  for (const Change& one : result.policy->changes) order += one.text.at("de");
  CHECK(order == "dcab");
  CHECK(result.policy->changes[0].version == 10);
  CHECK(result.policy->changes[0].date == "2026-01-01");
}

TEST_CASE("a change has a version, a day and a text", "[changes]") {
  CHECK(said("[{}]").find("\"version\" is missing") != std::string::npos);
  CHECK(said("[]").find("\"changes\" is empty") != std::string::npos);
  CHECK(said("[" + change(1, "May", "a") + "]").find("/changes/0/date") != std::string::npos);
  CHECK(said("[" + change(0, "2026-11-01", "a") + "]").find("from 1 to") != std::string::npos);
}
