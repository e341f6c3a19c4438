// SPDX-License-Identifier: Apache-2.0
#include "rules/tag_names.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("hashtags are met whole, in any case") {
  const text::Text text("a #WERBUNG b #Anzeige");
  CHECK(find_hashtags(text, tag_names({"Werbung"})) == std::vector{text::Span{2, 10}});
  CHECK(find_hashtags(text, tag_names({"#anzeige", "#Werbung"})).size() == 2);
  CHECK(has_hashtag(text, tag_names({"#anzeige"})));
  CHECK_FALSE(has_hashtag(text, tag_names({"Anzeigen"})));
  CHECK_FALSE(has_hashtag(text, {}));
  const text::Text other("a #Werbung2 https://a.example/#Werbung");
  CHECK(find_hashtags(other, tag_names({"#Werbung"})).empty());
}
