// SPDX-License-Identifier: Apache-2.0
#include "rules/known_names.h"

#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("what another rule asks for is no near-miss") {
  const auto campaign = rule(policy::Hashtags{entries({"MusterwerkBewegt"}), {}, {}}, "campaign");
  const auto regional = rule(policy::Hashtags{entries({"MusterwerkBewegtKiel"}), {}, {}}, "region");
  const auto ours = rule(policy::Mentions{entries({"musterwerk"}), {}}, "ours");
  const auto jobs = rule(policy::Mentions{entries({"musterwerk_jobs"}), {}}, "jobs");
  auto quiet = terms({"Seeadler"});
  quiet.unless = policy::Unless{{}, {"MusterwerkBewegtUns"}, {}, {}};
  const std::string post = "#MusterwerkBewegtKiel #MusterwerkBewegtUns @musterwerk_jobs";
  CHECK(check(policy_of({campaign, regional, ours, jobs, quiet}), post).findings.empty());
  CHECK(check(policy_of({campaign, ours}), post).findings.size() == 3);
}

TEST_CASE("what a rule forbids in full is found, though another rule asks for it") {
  const auto tags = rule(policy::Hashtags{{}, {}, entries({"Trauer", "leak*"})}, "tags");
  const auto handles = rule(policy::Mentions{{}, entries({"rivale"})}, "handles");
  const auto partners = rule(policy::Mentions{entries({"rivale"}), {}}, "partners");
  auto quiet = terms({"Seeadler"});
  quiet.unless = policy::Unless{{}, {"Trauer", "leakproof"}, {}, {}};
  const auto all = policy_of({tags, handles, partners, quiet});
  CHECK(check(all, "#Trauer @rivale").findings.size() == 2);
  CHECK(check(all, "#leakproof").findings.empty());
  CHECK(check(all, "#leaked").findings.size() == 1);
}
