// SPDX-License-Identifier: Apache-2.0
#include "policy/read_settings.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

LoadResult with(const std::string& settings) {
  return test::read(test::policy_with("\"settings\": {" + settings + "},"));
}

}  // namespace

TEST_CASE("sentences for a moment's thought", "[settings]") {
  const auto result = with(R"("reflect": [{"de": "a", "en": "b"}, {"de": "c", "en": "d"}])");
  REQUIRE(result.policy);
  REQUIRE(result.policy->settings.reflect.size() == 2);
  CHECK(result.policy->settings.reflect[1].at("en") == "d");
  const std::string one = R"({"de": "a", "en": "b"})";
  CHECK(test::brief(with("\"reflect\": [" + one + "," + one + "," + one + "," + one + "]").problems)
            .find("\"reflect\" has 4 items | write at most 3") != std::string::npos);
  CHECK(test::brief(with("\"reflect\": []").problems).find("is empty") != std::string::npos);
}

TEST_CASE("what needs the employees' key is read, and private if nothing is said", "[settings]") {
  const AskedFor none = test::read(test::policy_with("")).policy->settings.asked_for;
  CHECK(none.pause);
  CHECK_FALSE((none.messages || none.log || none.reasons || none.counts));
  const auto all =
      with(R"("pause": false, "messages": true, "log": true, "reasons": true, "counts": true)");
  REQUIRE(all.policy);
  const AskedFor asked = all.policy->settings.asked_for;
  CHECK_FALSE(asked.pause);
  CHECK((asked.messages && asked.log && asked.reasons && asked.counts));
  CHECK(asked.by.at("pause") == "p.json");
  CHECK(asked.by.size() == 5);
  CHECK(all.problems.size() == 5);
  CHECK(test::brief(all.problems).find("/settings/pause: \"pause\" needs the employees' key, ") !=
        std::string::npos);
  CHECK(
      with(R"("pause": true, "messages": false, "log": false, "reasons": false)").problems.empty());
  CHECK(test::brief(with(R"("log": "yes")").problems).find("must be true or false") !=
        std::string::npos);
}
