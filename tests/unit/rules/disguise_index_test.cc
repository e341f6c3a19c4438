// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule disguised(const std::vector<std::string>& words) {
  auto list = entries(words);
  for (auto& entry : list) entry.disguised = true;
  return rule(policy::Terms{list, policy::Match::inflected});
}

}  // namespace

TEST_CASE("spaced and dotted letters") {
  const auto rule = disguised({"Seeadler", "Projekt Nordstern"});
  found(rule, {"S e e a d l e r", "S.e.e.a.d.l.e.r", "S-e-e-a-d-l-e-r", "S_e_e_a_d_l_e_r",
               "s * e * e * a * d * l * e * r", "S  e  e  a  d  l  e  r", "See.adler", "See-adler",
               "P r o j e k t   N o r d s t e r n", "S e e a d l e r s"});
  CHECK(spans(check(rule, "der S e e a d l e r kommt")) == Spans{{4, 19}});
  not_found(rule, {"Am See. Adler fliegen.", "am See, Adler", "See / Adler", "der See (Adler)",
                   "See adler", "S e e, a d l e", "Projekt: Nordsee Stern"});
}

TEST_CASE("digits and signs for letters") {
  const auto rule = disguised({"Seeadler", "Lola"});
  found(rule, {"S33adler", "5eeadler", "Seeadl3r", "$eeadler", "See@dler", "S€€adler", "Seead1er"});
  CHECK(spans(check(rule, "x S33adler!")) == Spans{{2, 10}});
  not_found(rule, {"1014", "10.14", "533 4413", "Seeadler2"});
}

TEST_CASE("look-alike letters, other widths and styles, marks and invisible characters") {
  const auto rule = disguised({"Seeadler"});
  found(rule, {"Sееаdler", "Ѕeeadler", "Ｓｅｅａｄｌｅｒ", "𝐒𝐞𝐞𝐚𝐝𝐥𝐞𝐫", "𝕊𝕖𝕖𝕒𝕕𝕝𝕖𝕣",
               "S\u0335e\u0335e\u0335adler", "See\u200Badler", "See\u00ADadler", "See\u2011adler",
               "Ⓢⓔⓔⓐⓓⓛⓔⓡ", "ѕeeadler"});
  CHECK(spans(check(rule, "Sееаdlers")) == Spans{{0, 9}});
}

TEST_CASE("hashtags in camel case and line breaks inside a name") {
  const auto rule = disguised({"Seeadler", "Projekt Nordstern"});
  found(rule, {"#SeeAdler", "#SeeadlerIstDa", "#UnserSeeadler", "#UnserProjektNordstern",
               "See-\nadler", "See\nadler", "Projekt\nNordstern", "Projekt\r\nNordstern"});
  CHECK(spans(check(rule, "#UnserSeeadlerIstDa")) == Spans{{6, 14}});
  not_found(rule, {"#derseeadleristda", "DerSeeadlerIstDa", "See\n\nadler"});
}

TEST_CASE("a digit of a name is itself") {
  const auto rule = disguised({"NX-7"});
  found(rule, {"NX-7", "N X - 7", "NХ-7"});
  not_found(rule, {"NXT", "NX-T", "NX-70", "N-X-77"});
}

TEST_CASE("without the flag a disguise is no finding") {
  not_found(rule(policy::Terms{entries({"Seeadler"}), policy::Match::inflected}),
            {"S e e a d l e r", "S33adler", "Sееаdler", "#NunSeeadlerIstDa"});
}
