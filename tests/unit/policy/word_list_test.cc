// SPDX-License-Identifier: Apache-2.0
#include "policy/word_list.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

TEST_CASE("a word list has each word once", "[policy]") {
  Report report("");
  WordList words(report);
  words.add({"Café", {}, {}}, {"l.txt", 1, 1, ""});
  words.add({"CAFE", {}, {}}, {"l.txt", 2, 1, ""});
  words.add({"Cafés", {}, {}}, {"l.txt", 3, 1, ""});
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
