// SPDX-License-Identifier: Apache-2.0
#include "rules/seen.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

TEST_CASE("lists keep what was put in until they are emptied") {
  SparseLists<int> lists(5);
  lists.open(3).push_back(7);
  lists.open(3).push_back(8);
  lists.open(1).push_back(9);
  CHECK(lists[3] == std::vector{7, 8});
  CHECK(lists[1] == std::vector{9});
  CHECK(lists[0].empty());
  CHECK(lists.opened() == std::vector<std::uint32_t>{3, 1});
  lists.clear();
  CHECK(lists[3].empty());
  CHECK(lists[3].capacity() == 0);
  CHECK(lists.opened().empty());
  CHECK(lists.all().size() == 5);
}
