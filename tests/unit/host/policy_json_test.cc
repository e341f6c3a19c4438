// SPDX-License-Identifier: Apache-2.0
#include "host/policy_json.h"

#include <catch2/catch.hpp>

using namespace vorab;

TEST_CASE("a policy that says little is told shortly") {
  const policy::Policy policy;
  const auto json = host::policy_json(policy, "en");
  CHECK_FALSE(json.contains("emergency"));
  CHECK_FALSE(json.contains("changes"));
  CHECK(host::site_data_json(policy.site_data).dump() == "{}");
  CHECK(host::settings_json(policy, {}, "en").dump() ==
        R"({"sites":["linkedin","xing","x"],"languages":["de","en"],"hold_ms":300,)"
        R"("without_host":"post","shortcuts":{},"reflect":[],"posting_as":false,"pause":true,)"
        R"("messages":false,"log":false,"reasons":false,"counts":false})");
}

TEST_CASE("an emergency and changes come in one language") {
  policy::Policy policy;
  policy.emergency.emplace();
  policy.emergency->steps = {{{"de", "Ruf an."}, {"en", "Call."}}};
  policy.emergency->sites["x"].text = {{"de", "Hier."}, {"en", "Here."}};
  policy.emergency->deadlines = {{{{"de", "Meldung"}, {"en", "Report"}}, {}, 72}};
  policy.changes.assign(30, {2, "2026-11-01", {{"de", "Neu."}, {"en", "New."}}});
  const auto json = host::policy_json(policy, "de");
  CHECK(json["emergency"].dump() == R"({"steps":["Ruf an."],"sites":{"x":{"text":"Hier."}},)"
                                    R"("deadlines":[{"title":"Meldung","hours":72}]})");
  CHECK(json["changes"].size() == 20);
  CHECK(json["changes"][0].dump() == R"({"version":2,"date":"2026-11-01","text":"Neu."})");
}

TEST_CASE("what could watch people is what was granted, whatever the policy asks for") {
  policy::Policy policy;
  policy.settings.asked_for = {false, true, true, true};
  policy.settings.reflect = {{{"de", "a"}, {"en", "b"}}};
  policy.rules.emplace_back().posting_as = {"company"};
  const auto json = host::settings_json(policy, {}, "en");
  CHECK(json["pause"] == true);
  CHECK(json["messages"] == false);
  CHECK(json["log"] == false);
  CHECK(json["reasons"] == false);
  CHECK(json["reflect"].dump() == R"(["b"])");
  CHECK(json["posting_as"] == true);
  policy::AskedFor granted;
  granted.pause = false;
  granted.messages = true;
  const auto agreed = host::settings_json(policy, granted, "en");
  CHECK(agreed["pause"] == false);
  CHECK(agreed["messages"] == true);
  CHECK(agreed["reasons"] == false);
}

TEST_CASE("rules on trial are counted until the last of them ends") {
  using namespace std::chrono;
  const auto day = [](int number) { return sys_days(2026y / 12 / number); };
  policy::Policy policy;
  CHECK(host::trial_json(policy, {}, day(1)).is_null());
  policy.rules.resize(3);
  policy.rules[0].trial_until = day(25);
  policy.rules[1].trial_until = day(5);
  policy::AskedFor granted;
  CHECK(host::trial_json(policy, granted, day(1)).dump() ==
        R"({"count":2,"until":"2026-12-24","counted":false})");
  granted.counts = true;
  CHECK(host::trial_json(policy, granted, day(5)).dump() ==
        R"({"count":1,"until":"2026-12-24","counted":true})");
  CHECK(host::trial_json(policy, granted, day(25)).is_null());
}

TEST_CASE("site data names only what the policy says") {
  policy::SiteData sites;
  sites["x"]["post"].find = {".a"};
  sites["x"]["post"].area = ".b";
  CHECK(host::site_data_json(sites).dump() == R"({"x":{"post":{"find":[".a"],"area":".b"}}})");
}
