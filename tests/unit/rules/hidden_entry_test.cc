// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_entry.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("an entry comes back as it was", "[hidden]") {
  policy::Entry entry;
  entry.word = "Müller & Söhne „GmbH“";
  entry.instead = {{"de", "unser Partner"}, {"en", "our partner"}};
  entry.until = policy::TimePoint(std::chrono::seconds{1'800'000'000});
  entry.disguised = true;
  const auto read = from_sealed_text(to_sealed_text(entry));
  REQUIRE(read);
  CHECK(read->word == entry.word);
  CHECK(read->instead == entry.instead);
  CHECK(read->until == entry.until);
  CHECK(read->disguised);
  CHECK(read->hidden);
}

TEST_CASE("what is no entry is none", "[hidden]") {
  for (const auto* text : {"", "x", "[]", "{}", R"({"word": 3})", "null", "{\"word\":"}) {
    INFO(text);
    CHECK_FALSE(from_sealed_text(text));
  }
  const auto odd = from_sealed_text(R"({"word":"a","instead":7,"until":"x","disguised":"y"})");
  REQUIRE(odd);
  CHECK(odd->instead.empty());
  CHECK_FALSE(odd->until);
  CHECK_FALSE(odd->disguised);
}
