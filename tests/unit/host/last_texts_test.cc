// SPDX-License-Identifier: Apache-2.0
#include "host/last_texts.h"

#include <catch2/catch.hpp>

using namespace vorab::host;

namespace {

Check draft(const char* doc, std::string text, Token part = nullptr) {
  Check check;
  check.doc = doc;
  check.part = std::move(part);
  check.text = std::move(text);
  return check;
}

}  // namespace

TEST_CASE("a draft is over when it is emptied or its composer goes, and then once") {
  LastTexts texts;
  CHECK_FALSE(texts.keep(draft("a", "See")));
  CHECK_FALSE(texts.keep(draft("a", "Seeadler")));
  const auto emptied = texts.keep(draft("a", " \n"));
  REQUIRE(emptied);
  CHECK(emptied->text == "Seeadler");
  CHECK_FALSE(texts.keep(draft("a", "")));
  CHECK(texts.close("a").empty());

  CHECK_FALSE(texts.keep(draft("b", "eins", 0)));
  CHECK_FALSE(texts.keep(draft("b", "zwei", 1)));
  CHECK_FALSE(texts.keep(draft("c", "drei")));
  CHECK(texts.close("b").size() == 2);
  CHECK(texts.close("b").empty());
  texts.clear();
  CHECK(texts.close("c").empty());
}

TEST_CASE("of too many drafts the oldest are forgotten") {
  LastTexts texts;
  for (int i = 0; i < 100; ++i) (void)texts.keep(draft(std::to_string(i).c_str(), "x"));
  CHECK(texts.close("35").empty());
  CHECK(texts.close("36").size() == 1);
  (void)texts.keep(draft("large", std::string(LastTexts::kMostBytes + 1, 'x')));
  CHECK(texts.close("99").empty());
}
