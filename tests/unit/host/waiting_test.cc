// SPDX-License-Identifier: Apache-2.0
#include "host/waiting.h"

#include <catch2/catch.hpp>

using namespace vorab::host;

namespace {

Check check(const Token& doc, std::uint64_t rev, std::string text = "x", Token part = {}) {
  Check made;
  made.doc = doc;
  made.part = std::move(part);
  made.rev = rev;
  made.text = std::move(text);
  return made;
}

}  // namespace

TEST_CASE("the newest text of a document wins and keeps its place") {
  Waiting waiting;
  CHECK(waiting.add(check("a", 1)));
  CHECK(waiting.add(check("b", 1)));
  CHECK(waiting.add(check("a", 2)));
  CHECK(waiting.add(check("a", 1)));  // late: dropped
  auto first = waiting.next();
  REQUIRE(first);
  CHECK(first->doc == "a");
  CHECK(first->rev == 2);
  CHECK(waiting.next()->doc == "b");
  CHECK_FALSE(waiting.next());
}

TEST_CASE("parts of a thread wait for themselves") {
  Waiting waiting;
  CHECK(waiting.add(check("a", 1, "x", 1)));
  CHECK(waiting.add(check("a", 1, "x", 2)));
  CHECK(waiting.next()->part == 1);
  CHECK(waiting.next()->part == 2);
}

TEST_CASE("a number and its text are two documents") {
  Waiting waiting;
  CHECK(waiting.add(check(7, 1)));
  CHECK(waiting.add(check("7", 1)));
  CHECK(waiting.next());
  CHECK(waiting.next());
}

TEST_CASE("a closed document is forgotten, with all its parts") {
  Waiting waiting;
  CHECK(waiting.add(check("a", 1, "x", 1)));
  CHECK(waiting.add(check("b", 1)));
  CHECK(waiting.add(check("a", 1, "x", 2)));
  waiting.forget("a");
  CHECK(waiting.next()->doc == "b");
  CHECK_FALSE(waiting.next());
}

TEST_CASE("what waits is bounded, in number and in bytes") {
  Waiting many;
  for (std::size_t i = 0; i < Waiting::kMaxChecks; ++i) CHECK(many.add(check(i, 1)));
  CHECK_FALSE(many.add(check("one more", 1)));
  CHECK(many.add(check(0, 2)));  // in the place of its older text

  Waiting large;
  const std::string half(Waiting::kMaxBytes / 2, 'x');
  CHECK(large.add(check(1, 1, half)));
  CHECK(large.add(check(2, 1, half)));
  CHECK_FALSE(large.add(check(3, 1)));
  large.forget(1);
  CHECK(large.add(check(3, 1)));
}
