// SPDX-License-Identifier: Apache-2.0
#include "policy/read_pack.h"

#include <catch2/catch.hpp>

#include "packs_support.h"

using namespace vorab::policy;
using namespace test;

namespace {

const std::string kRule = R"({"id": "ads-a", "kind": "terms", "words": ["x"]})";
const std::string kWords = parameter("one", R"("kind": "words", "example": "x")");

std::string problem(const std::string& pack) {
  FakeFiles files;
  files.texts["packs/ads/pack.json"] = pack;
  return brief(read_pack("packs/ads/", files).problems);
}

bool says(const std::string& pack, const std::string& what) {
  INFO(problem(pack));
  return problem(pack).find(what) != std::string::npos;
}

}  // namespace

TEST_CASE("a pack is a folder with a pack.json", "[packs]") {
  FakeFiles files;
  files.texts = {{"packs/ads/pack.json", pack_of(kWords, kRule)},
                 {"packs/ads/rules/20.json", R"([{"id": "ads-c"}])"},
                 {"packs/ads/rules/10.json", R"({"rules": [{"id": "ads-b"}]})"}};
  CHECK(is_pack("packs/ads", files));
  CHECK_FALSE(is_pack("packs", files));
  CHECK_FALSE(is_pack("packs/ads/pack.json", files));
  const auto [pack, problems] = read_pack("packs/ads", files);
  CHECK(problems.empty());
  CHECK(pack.id == "ads");
  CHECK(pack.title.at("de") == "t");
  CHECK(pack.rules == std::vector<std::string>{"ads-a", "ads-b", "ads-c"});
  REQUIRE(pack.parameters.size() == 1);
  CHECK(pack.parameters[0].name == "one");
  CHECK(pack.parameters[0].example->words == std::vector<std::string>{"x"});
  CHECK_FALSE(pack.parameters[0].otherwise);
}

TEST_CASE("what is wrong with a pack is named with its place", "[packs]") {
  CHECK(says("", "1:1"));
  CHECK(says("{}", "\"format\" is missing"));
  CHECK(says(R"({"format": 2})", "format 1 only"));
  CHECK(says(pack_of(kWords, R"({"id": "a"})"), R"(begins with its pack's: "a" | write "ads-a")"));
  CHECK(says(pack_of("\"One\": {}", kRule), "no name for a parameter"));
  CHECK(says(pack_of(parameter("one", R"("kind": "word")"), kRule), "write \"words\""));
  CHECK(says(pack_of(parameter("one", R"("kind": "words")"), kRule), "has no example"));
  CHECK(
      says(pack_of(parameter("one", R"("kind": "number", "default": 1, "required": true)"), kRule),
           "needs no default"));
  CHECK(says(pack_of(kWords, kRule, R"("lists": {"one": {"words": ["x"]}},)"),
             "is a parameter and a list"));
  CHECK(says(pack_of(kWords, kRule, R"("parametres": {},)"), "write \"parameters\""));
  FakeFiles files;
  files.texts["packs/other/pack.json"] = pack_of(kWords, kRule);
  CHECK(brief(read_pack("packs/other", files).problems).find("folder of another name") !=
        std::string::npos);
}
