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
