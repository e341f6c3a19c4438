// SPDX-License-Identifier: Apache-2.0
#include "host/threads.h"

#include <catch2/catch.hpp>

using namespace vorab::host;

namespace {

Check post(const char* doc, int part, std::uint64_t parts, std::string text) {
  Check check;
  check.doc = doc;
  check.part = part;
  check.parts = parts;
  check.text = std::move(text);
  return check;
}

}  // namespace

TEST_CASE("a thread is known when all its posts are") {
  Threads threads;
  CHECK(threads.keep(post("a", 1, 2, "zwei")).empty());
  CHECK(threads.keep(post("a", 0, 2, "eins")) == std::vector<std::string_view>{"eins", "zwei"});
  CHECK(threads.keep(post("a", 1, 2, "neu")) == std::vector<std::string_view>{"eins", "neu"});
  CHECK(threads.keep(post("b", 0, 2, "anders")).empty());
  CHECK(threads.keep(post("a", 0, 3, "eins")).empty());
  CHECK(threads.keep(post("a", 2, 3, "drei")).size() == 3);
  CHECK(threads.keep(post("a", 0, 2, "eins")).size() == 2);
  CHECK(threads.keep(post("a", 0, 3, "eins")).empty());
}

TEST_CASE("what is no part of a thread is not kept") {
  Threads threads;
  CHECK(threads.keep(post("a", 0, 1, "x")).empty());
  CHECK(threads.keep(post("a", 2, 2, "x")).empty());
  CHECK(threads.keep(post("a", -1, 2, "x")).empty());
  auto named = post("a", 0, 2, "x");
  named.part = "first";
  CHECK(threads.keep(named).empty());
  CHECK(threads.keep(post("a", 1, 2, "x")).empty());
}

TEST_CASE("a closed thread is forgotten, and so is the oldest of too many") {
  Threads threads;
  CHECK(threads.keep(post("a", 0, 2, "x")).empty());
  threads.forget("a");
  CHECK(threads.keep(post("a", 1, 2, "y")).empty());
  for (int i = 0; i < 100; ++i) {
    CHECK(threads.keep(post(std::to_string(i).c_str(), 0, 2, "x")).empty());
  }
  CHECK(threads.keep(post("0", 1, 2, "y")).empty());
  CHECK(threads.keep(post("99", 1, 2, "y")).size() == 2);
  CHECK(threads.keep(post("big", 0, 2, std::string(Threads::kMaxBytes + 1, 'x'))).empty());
  CHECK(threads.keep(post("big", 1, 2, "y")).empty());
}

TEST_CASE("what is said about a thread is news once") {
  Threads threads;
  CHECK_FALSE(threads.tell("a", "x"));
  (void)threads.keep(post("a", 0, 2, "x"));
  CHECK_FALSE(threads.tell("a", ""));
  CHECK(threads.tell("a", "said"));
  CHECK_FALSE(threads.tell("a", "said"));
  CHECK(threads.tell("a", ""));
}
