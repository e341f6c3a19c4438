// SPDX-License-Identifier: Apache-2.0
#include "policy/below.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

TEST_CASE("paths below a folder", "[policy]") {
  for (const char* path : {"a.csv", "lists/a.txt", "a/b/c d.csv", "ä.csv", "..a.csv"}) {
    CHECK(is_path_below(path, {".csv", ".txt"}));
  }
  for (const char* path : {"", ".csv", "a.json", "/a.csv", "../a.csv", "a/../b.csv", "./a.csv",
                           "a//b.csv", "a\\b.csv", "a\nb.csv", "lists/.txt", "a.csv/"}) {
    INFO(path);
    CHECK_FALSE(is_path_below(path, {".csv", ".txt"}));
  }
}

TEST_CASE("a named file is read, or why it is not", "[policy]") {
  test::FakeFiles files;
  files.texts = {{"s/a/one.csv", "text"}};
  const Place place{"policy.json", 3, 7, "/x"};
  const auto read = [&](const std::string& path) {
    return read_below({path, place, "list file", {".csv"}}, "s", files);
  };
  CHECK(std::get<std::string>(read("a/one.csv")) == "text");
  const auto missing = std::get<Problem>(read("a/on.csv"));
  CHECK(missing.place.line == 3);
  CHECK(missing.message == "there is no list file \"a/on.csv\"");
  CHECK(missing.remedy == "write \"a/one.csv\"");
  files.links = {{"s/a/one.csv", "/elsewhere/one.csv"}};
  CHECK(std::get<Problem>(read("a/one.csv")).message.find("leads out") != std::string::npos);
}
