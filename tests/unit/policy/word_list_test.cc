// SPDX-License-Identifier: Apache-2.0
#include "policy/word_list.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

TEST_CASE("a word list has each word once", "[policy]") {
  Report report("");
  const auto list = std::make_shared<const Place>(Place{"l.txt", 1, 1, ""});
  WordList words(report);
  words.add({"Café", {}, {}}, {list, 1, 1});
  words.add({"CAFE", {}, {}}, {list, 2, 1});
  words.add({"Cafés", {}, {}}, {list, 3, 1});
  CHECK(words.take().size() == 2);
  CHECK_FALSE(report.failed());
  CHECK(report.take().at(0).message == "\"CAFE\" stands here twice, first in line 1");
}

TEST_CASE("a word has something to find", "[policy]") {
  Report report("");
  check_word("NX-7", {}, report);
  check_word(" NX", {}, report);
  CHECK_FALSE(report.failed());
  check_word("…", {}, report);
  CHECK(report.failed());
  CHECK(report.take().size() == 2);
}
