// SPDX-License-Identifier: Apache-2.0
#include "policy/lint_audience.h"

#include <catch2/catch.hpp>

#include "policy/load.h"

using namespace vorab::policy;

namespace {

std::size_t warnings(const std::string& more,
                     const std::string& words = R"("Tannhofer", "Belleval", "Halvorsen")") {
  const auto loaded =
      load_text(R"({"format": 1, "id": "p", "rules": [{"id": "a", "kind": "terms", "words": [)" +
                    words + "], " + more + "}]}",
                "p.json");
  REQUIRE(loaded.policy);
  return lint_readable_by_all(*loaded.policy).size();
}

}  // namespace

TEST_CASE("customers and projects that stand readable on every machine are warned of") {
  CHECK(warnings(R"("category": "customer")") == 1);
  CHECK(warnings(R"("category": "confidential-project")") == 1);
  CHECK(warnings(R"("category": "customer", "audience": ["sales"])") == 0);
  CHECK(warnings(R"("category": "brand")") == 0);
  CHECK(warnings(R"("category": "customer", "pack": "p")") == 0);
}

TEST_CASE("a word or two are an author's choice") {
  CHECK(warnings(R"("category": "customer")", R"("Tannhofer", "Belleval")") == 0);
}
