// SPDX-License-Identifier: Apache-2.0
#include "text/entities.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace vorab::text;

namespace {

std::vector<std::string> found(const std::string& text, Entity::Kind kind) {
  std::vector<std::string> out;
  for (const auto& entity : find_entities(text)) {
    if (entity.kind == kind) out.push_back(text.substr(entity.span.begin, entity.span.size()));
  }
  return out;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("hashtags") {
  const auto tags = [](const std::string& text) { return found(text, Entity::Kind::hashtag); };
  CHECK(tags("#leak") == Strings{"#leak"});
  CHECK(tags("(#Übung_2) und #a#b") == Strings{"#Übung_2"});
  CHECK(tags("＃leak") == Strings{"＃leak"});
  CHECK(tags("#1 und #2027") == Strings{});
  CHECK(tags("#1a") == Strings{"#1a"});
  CHECK(tags("C#leak &#leak") == Strings{});
  CHECK(tags("🦅#leak, \"#leak\"") == Strings{"#leak", "#leak"});
  CHECK(tags("https://x.example/#leak") == Strings{});
}

TEST_CASE("mentions and mail addresses") {
  const auto mentions = [](const std::string& text) { return found(text, Entity::Kind::mention); };
  CHECK(mentions("@rivale und .@musterwerk!") == Strings{"@rivale", "@musterwerk"});
  CHECK(mentions("anna@musterwerk.example") == Strings{});
  CHECK(mentions("@waytoolongforanaccountname") == Strings{});
  CHECK(found("an anna.b@musterwerk.example.", Entity::Kind::mail) ==
        Strings{"anna.b@musterwerk.example"});
}

TEST_CASE("links end before the sentence's punctuation") {
  const auto links = [](const std::string& text) { return found(text, Entity::Kind::link); };
  CHECK(links("Siehe https://a.example/x?y=1.") == Strings{"https://a.example/x?y=1"});
  CHECK(links("(www.a.example)") == Strings{"www.a.example"});
  CHECK(links("https://a.example/x_(y) z") == Strings{"https://a.example/x_(y)"});
  CHECK(links("HTTP://A.EXAMPLE") == Strings{"HTTP://A.EXAMPLE"});
  CHECK(links("https:// nichts") == Strings{});
}

TEST_CASE("names come without their sign") {
  const std::string text = "＃leak @you";
  const auto entities = find_entities(text);
  REQUIRE(entities.size() == 2);
  CHECK(name_of(text, entities[0]) == "leak");
  CHECK(name_of(text, entities[1]) == "you");
}
