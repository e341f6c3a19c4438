// SPDX-License-Identifier: Apache-2.0
#include "policy/overlay.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {

SiteDataDraft re_aimed(const std::string& site, const std::string& find) {
  SiteDataDraft draft;
  draft.sites[site]["post"].find = {find};
  draft.places[site] = {find + ".json", 3, 1, "/site_data/" + site};
  draft.place = {find + ".json", 2, 1, "/site_data"};
  return draft;
}

}  // namespace

TEST_CASE("the later word counts", "[overlay]") {
  Policy policy;
  Problems problems;
  Overlay overlay;
  SettingsDraft settings;
  settings.hold_ms = 100;
  settings.shortcuts["next"] = "Alt+N";
  overlay.add(settings, policy, problems);
  settings = {};
  settings.hold_ms = 200;
  overlay.add(settings, policy, problems);
  CHECK(policy.settings.hold_ms == 200);
  CHECK(policy.settings.shortcuts.at("next") == "Alt+N");

  overlay.add(re_aimed("x", "a"), policy, problems);
  overlay.add(re_aimed("xing", "b"), policy, problems);
  overlay.add(re_aimed("x", "c"), policy, problems);
  CHECK(policy.site_data.at("x").at("post").find == std::vector<std::string>{"c"});
  CHECK(policy.site_data.at("xing").at("post").find == std::vector<std::string>{"b"});
  CHECK(policy.site_data_places.at("x").file == "c.json");
  CHECK(problems.empty());
}

TEST_CASE("what is locked stays, each by itself", "[overlay]") {
  Policy policy;
  Problems problems;
  Overlay overlay;
  auto locked = re_aimed("x", "a");
  locked.locked = true;
  overlay.add(locked, policy, problems);
  overlay.add(re_aimed("xing", "b"), policy, problems);
  CHECK_FALSE(policy.site_data.contains("xing"));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "the site data is locked in a.json:2");

  SettingsDraft settings;
  settings.hold_ms = 1;
  settings.locked = true;
  overlay.add(settings, policy, problems);
  CHECK(policy.settings.hold_ms == 1);
  settings.hold_ms = 2;
  overlay.add(settings, policy, problems);
  CHECK(policy.settings.hold_ms == 1);
  CHECK(problems.size() == 2);
}
