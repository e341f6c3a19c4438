// SPDX-License-Identifier: Apache-2.0
#include "policy/read_site_data.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

std::string said(const std::string& data) {
  return test::first_problem(test::policy_with("\n\"site_data\": " + data + ","));
}

bool mentions(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("composers are re-aimed", "[site_data]") {
  const auto result = test::read(test::policy_with(R"("site_data": {"x": {"post": {
    "find": [".a", "#b"], "within": "main", "without": "[role=search]", "press": [".c"],
    "names": ["Post"], "area": ".d"}}},)"));
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  const ComposerAim& aim = result.policy->site_data.at("x").at("post");
  CHECK(aim.find == std::vector<std::string>{".a", "#b"});
  CHECK(aim.within == "main");
  CHECK(aim.without == "[role=search]");
  CHECK(aim.press == std::vector<std::string>{".c"});
  CHECK(aim.names == std::vector<std::string>{"Post"});
  CHECK(aim.area == ".d");
  CHECK(result.policy->site_data_places.at("x").pointer == "/site_data/x");
}

TEST_CASE("only known networks and composers", "[site_data]") {
  CHECK(mentions(said(R"({"linkdin": {"post-b": {"find": [".a"]}}})"),
                 "2:15 /site_data/linkdin: \"linkdin\" is no network that this version knows | "
                 "write \"linkedin\"; a new host needs browser policy"));
  CHECK(said(R"({"linkedin": {"post-c": {"find": [".a"]}}})")
            .ends_with("there is no composer \"post-c\" on linkedin | write \"post-a\""));
  CHECK(mentions(said(R"({"x": {"post": {"find": [".a"], "hosts": ["a.example"]}}})"),
                 "\"hosts\" is not for a policy to say | a new host needs browser policy"));
  CHECK(mentions(said(R"({"x": {"hosts": ["a.example"]}})"), "a new host needs browser policy"));
  CHECK(mentions(said(R"({"x": {"find": [".a"]}})"),
                 "stands where a composer's name belongs | name the composer first"));
  CHECK(mentions(said(R"({"x": {"post": {"surface": "post"}}})"), "not for a policy to say"));
}

TEST_CASE("selectors are looked at where they stand", "[site_data]") {
  CHECK(said(R"({"x": {"post": {"find": [".a, input[type=password]"]}}})") ==
        "2:49 /site_data/x/post/find/0: this names a password, which Vorab never reads | name the "
        "post's own editor; what is beside it belongs into \"without\"");
  CHECK(mentions(said(R"({"x": {"post": {"within": ".a }"}}})"), "\".a }\" is no selector: "));
  CHECK(mentions(said(R"({"x": {"post": {"find": ["textarea"]}}})"), "matches every field"));
  CHECK(said(R"({"x": {"post": {"find": ["textarea"], "within": "#compose"}}})").empty());
  CHECK(mentions(said(R"({"x": {"post": {"find": ["textarea"], "within": "body"}}})"),
                 "every field"));
  CHECK(said(R"({"x": {"post": {"press": ["button"], "without": "[type=password]"}}})").empty());
  CHECK(mentions(said(R"({"x": {"post": {"find": [".msg-form"]}}})"), "private messages"));
}

TEST_CASE("site data has bounds", "[site_data]") {
  const std::string many = "\".a\"" + [] {
    std::string more;
    for (int i = 0; i < 20; ++i) more += ", \".a\"";
    return more;
  }();
  CHECK(mentions(said(R"({"x": {"post": {"find": [)" + many + "]}}}"),
                 "has 21 items | write at most 20"));
  CHECK(mentions(said(R"({"x": {"post": {"find": [".)" + std::string(300, 'a') + "\"]}}}"),
                 "has 301 characters | write at most 300"));
  CHECK(mentions(said("{}"), "nothing is re-aimed"));
  CHECK(mentions(said(R"({"x": {}})"), "nothing is re-aimed"));
  CHECK(mentions(said(R"({"x": {"post": {}}})"), "nothing is re-aimed"));
  CHECK(mentions(said("[]"), "must be an object by site"));
}
