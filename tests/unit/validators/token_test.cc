// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("access tokens with a checksum", "[validators]") {
  // Published ones that have long expired, and those of Grafana's and GitLab's own tests.
  const std::string github = "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";
  const std::string grafana = "glsa_yscW25imSKJIuav8zF37RZmnbiDvB05G_fcaaf58a";
  const std::string gitlab = "glpat-bzoxCnU6MQp0OjEKcmFuZG9tcmFuZA.0z0abcdef";
  holds(token, {github, grafana, "glpat-bzoxCnU6MQp0OjEKcmFuZG9tcmFuZA.0z03bmkrd",
                "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"});
  fails(token, Flaw::checksum,
        {"ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18", "ghp_aQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17",
         "glsa_yscW25imSKJIuav8zF37RZmnbiDvB05G_fcaaf58b", gitlab});
  fails(token, Flaw::form,
        {"ghp_short", "ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq-7", "glsa_short_12345678",
         "glpat-abcdefghij012345678", "github_pat_short"});
  fails(token, Flaw::unknown, {"", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17", "xoxb-1234"});
  CHECK(token(github).confidence == 1);
  CHECK(token("glpat-abcdefghij0123456789").confidence == kFormOnly);
  CHECK(token("github_pat_" + std::string(22, 'a') + "_" + std::string(59, 'B')).confidence ==
        kFormOnly);
  CHECK(mutants_that_hold(token, {github}, 4) == 0);
}
