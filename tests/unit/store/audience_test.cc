// SPDX-License-Identifier: Apache-2.0
#include "store/audience.h"

#include <catch2/catch.hpp>

#include "store/keeper.h"
#include "store/keeper_support.h"

using namespace vorab::store;
using Groups = std::vector<std::string>;

namespace {

Audience read(const std::string& text) {
  const Sources sources{{"audience.txt", text}};
  return read_audience("/etc/vorab", Replay(sources, "/etc/vorab"));
}

}  // namespace

TEST_CASE("a machine's groups stand in a text file, one a line") {
  CHECK(read("sales\nplant-berlin\n").groups == Groups{"sales", "plant-berlin"});
  CHECK(read("\xEF\xBB\xBF# who sits here\r\n\r\nsales  # since May\r\n").groups ==
        Groups{"sales"});
  CHECK(read("# none of them\n").groups == Groups{});
  const Sources none;
  CHECK_FALSE(read_audience("/etc/vorab", Replay(none, "/etc/vorab")).groups);
}

TEST_CASE("a slip in it makes no gap: then rules for all groups apply") {
  for (const char* text : {"Sales\n", "sales, legal\n", "{\"audience\": []}\n"}) {
    CAPTURE(text);
    const Audience audience = read(text);
    CHECK_FALSE(audience.groups);
    REQUIRE(audience.reports.size() == 1);
    CHECK(audience.reports[0].code == Trouble::bad_audience);
  }
}

TEST_CASE("rules for other groups are not in force on a machine that is none of them") {
  Sources sources{{"a.json", R"({"format": 1, "id": "p", "rules": [
    {"id": "all", "kind": "terms", "words": ["Milan"]},
    {"id": "sales", "kind": "terms", "words": ["Habicht"], "audience": ["sales"]}]})"}};
  const Replay disk(sources, "/etc/vorab");
  test::FakeState state;
  LastGood last_good(state, "/state");
  HighestVersions highest(state, "/state");
  Keeper keeper("/etc/vorab", disk, last_good, highest);
  CHECK(keeper.reload()->policy->rules.size() == 2);
  sources["audience.txt"] = "legal\n";
  CHECK(keeper.reload()->policy->rules.size() == 1);
  sources["audience.txt"] = "sales\n";
  CHECK(keeper.reload()->policy->rules.size() == 2);
  sources["audience.txt"] = "Sales!\n";
  const auto in_force = keeper.reload();
  CHECK(in_force->policy->rules.size() == 2);
  CHECK(in_force->reports.size() == 1);
  CHECK_FALSE(keeper.reload());
}
