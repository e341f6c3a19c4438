// SPDX-License-Identifier: Apache-2.0
#include "policy/read_contacts.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

TEST_CASE("thirty contacts are enough", "[policy]") {
  const std::string one = R"({"role": {"de": "a", "en": "b"}, "phone": "1"})";
  std::string all = one;
  for (int i = 1; i < 30; ++i) all += "," + one;
  CHECK(test::read(test::policy_with("\"contacts\": [" + all + "],")).policy->contacts.size() ==
        30);
  CHECK(test::first_problem(test::policy_with("\"contacts\": [" + all + "," + one + "],"))
            .find("\"contacts\" has 31 items | write at most 30") != std::string::npos);
}
