// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/kinds_support.h"
#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules::test;

namespace {

policy::Mentions handles() {
  return {entries({"@musterwerk", "musterwerk_jobs"}), entries({"@rivale", "leak*", "*intern"})};
}

}  // namespace

TEST_CASE("forbidden handles are found whole, whatever their case") {
  for (const auto* marked :
       {"[[@rivale]]", "mit [[@RIVALE]]!", "([[@Rivale]])", "[[＠rivale]]", "[[@leaks]]",
        "[[@leak]]", "[[@MW_intern]]", "🦅[[@rivale]], [[@rivale]]", "[[@rivale]]-Team"}) {
    check(handles(), marked);
  }
  for (const auto* text : {"rivale", "@rivalen", "anna@rivale.example", "@arivale", "@interne",
                           "https://x.example/@rivale", "@@rivale"}) {
    check(handles(), text);
  }
}

TEST_CASE("look-alikes of the official handles") {
  for (const auto* marked :
       {"[[@rnusterwerk]]",         "[[@musterwrek]]",         "[[@musterwerrk]]",
        "[[@mustervverk]]",         "[[@mustrwerk]]",          "[[@muster_werk]]",
        "[[@muster-werk]]",         "[[@_musterwerk_]]",       "[[@must3rwerk]]",
        "[[@musterwerk_official]]", "[[@musterwerkofficial]]", "[[@musterwerk_de]]",
        "[[@musterwerk2]]",         "[[@musterwerk_2]]",       "[[@real_musterwerk]]",
        "[[@TheMusterwerk]]",       "[[@musterwerkjobs]]",     "[[@musterw\u0435rk]]",
        "[[@MUSTERWERC]]!",         "[[@musterwerk2]]-Team"}) {
    check(handles(), marked);
  }
  for (const auto* text :
       {"@musterwerk", "@Musterwerk", "＠MUSTERWERK", "@musterwerk_jobs", "@musterwerk-Team",
        "@musterwerk.", "@musterwerk,", "@musterwerks_nachbar", "@meisterwerk", "@werk", "@muster",
        "Mustervverk", "jobs@musterwerk2.example", "@musterfrau", "@musterwerk!", "@",
        "@ musterwerk2"}) {
    check(handles(), text);
  }
  check(policy::Mentions{entries({"bmw"}), {}}, "@bme @vmw @bmw1 @bmws");
  check(policy::Mentions{entries({"lilo01"}), {}}, "[[@1i1oO1]] @lilo01");
}

TEST_CASE("handles longer than X has them, with hyphens and dots as elsewhere") {
  const policy::Mentions kind{entries({"@musterwerk-maschinenbau-karriere", "@musterwerk"}),
                              entries({"@musterwerk_gewinn*", "@rivale.pumpen.vertrieb"})};
  for (const auto* marked :
       {"[[@musterwerk_gewinnspiel_2026_offiziell]]!", "[[@musterwerk_gewinn]]",
        "mit [[@rivale.pumpen.vertrieb]].", "[[@musterwerk-maschinenbau-kariere]]",
        "[[@musterwerk-maschinenbau-karriere-offiziell]]"}) {
    check(kind, marked);
  }
  for (const auto* text :
       {"@musterwerk-maschinenbau-karriere", "@rivale.pumpen", "@muster_gewinnspiel_2026_offiziell",
        "x@musterwerk_gewinnspiel_2026_offiziell", "@rivale.pumpen.vertriebler"}) {
    check(kind, text);
  }
  check(kind, "@musterwerk_gewinn" + std::string(100, 's'));
}

TEST_CASE("a look-alike's suggestion is the right handle") {
  const auto kind = handles();
  const policy::Rule rule{};
  const auto made = rules::make(rule, kind);
  const text::Text text("@musterwerk_jobz @rivale");
  std::vector<rules::Hit> hits;
  made.matcher->find(text, hits);
  REQUIRE(hits.size() == 2);
  CHECK(made.matcher->entries()[hits[0].entry]->instead.at("de") == "@musterwerk_jobs");
  CHECK(made.matcher->entries()[hits[1].entry]->instead.empty());
  CHECK(made.matcher->entries()[hits[1].entry]->word == "@rivale");
  CHECK(made.matcher->suggestion(rules::kNoEntry).empty());
}

TEST_CASE("texts of at signs take linear time") {
  CHECK(seconds_for(handles(), repeated("@", 10'000'000)) < 5.0);
  for (const auto* piece : {"@a ", "@musterwerg-", "@musterwer ", "@a.", "＠"}) {
    INFO(piece);
    CHECK(seconds_for(handles(), repeated(piece, 300'000)) < 2.0);
  }
}
