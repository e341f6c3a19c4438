// SPDX-License-Identifier: Apache-2.0
#include "host/managed.h"

#include <catch2/catch.hpp>

using namespace vorab::host;
using Json = nlohmann::json;
using vorab::store::Sources;

TEST_CASE("policies by browser policy become files, with their signatures") {
  const Managed managed = read_managed(Json::parse(R"({"policies": [
      {"name": "a.json", "bundle": "A", "signatures": ["one", "two"]},
      {"name": "emergency/hall.json", "bundle": "E"},
      {"bundle": "B", "signatures": null}], "audience": ["sales", "board"]})"));
  CHECK(managed.reports.empty());
  CHECK(managed.files == Sources{{"a.json", "A"},
                                 {"a.json.0.minisig", "one"},
                                 {"a.json.1.minisig", "two"},
                                 {"audience.txt", "sales\nboard\n"},
                                 {"emergency/hall.json", "E"},
                                 {"managed-3.json", "B"}});
}

TEST_CASE("nothing set is nothing") {
  for (const char* text :
       {"null", "{}", "7", "[]", R"({"policies": null})", R"({"policies": []})"}) {
    const Managed managed = read_managed(Json::parse(text));
    CHECK(managed.files.empty());
    CHECK(managed.reports.empty());
  }
}

TEST_CASE("what cannot be used leaves a file that is broken, and is named") {
  const auto one = [](const char* text) {
    Managed managed = read_managed(Json::parse(text));
    CHECK(managed.reports.size() == 1);
    return managed.files;
  };
  CHECK(one(R"({"policies": "x"})") == Sources{{"managed.json", ""}});
  CHECK(one(R"({"policies": [7]})") == Sources{{"managed.json", ""}});
  CHECK(one(R"({"policies": [{"name": "a.json", "bundle": {}}]})") == Sources{{"a.json", ""}});
  CHECK(
      one(R"({"policies": [{"name": "a.json", "bundle": "A"}, {"name": "a.json", "bundle": "B"}]})") ==
      Sources{{"a.json", "A"}});
  CHECK(one(R"({"policies": [{"name": "a.json", "bundle": "A", "signatures": "s"}]})") ==
        Sources{{"a.json", "A"}});
  for (const char* name : {"policy.json", "../a.json", "keys/policy/a.pub", "keys/policy/a.json",
                           ".a.json", "a.txt", "", "a b.json", "emergency/", "audience.txt"}) {
    Json json = {{"policies", {{{"name", name}, {"bundle", "A"}}}}};
    CHECK(one(json.dump().c_str()) == Sources{{"managed.json", "A"}});
  }
}

TEST_CASE("groups that are none count as unknown") {
  CHECK(read_managed(Json::parse(R"({"audience": "sales"})")).files.at("audience.txt") == "?\n");
  CHECK(read_managed(Json::parse(R"({"audience": [7]})")).files.at("audience.txt") == "?\n");
  CHECK(read_managed(Json::parse(R"({"audience": []})")).files.at("audience.txt").empty());
}
