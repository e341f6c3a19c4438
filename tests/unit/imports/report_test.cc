// SPDX-License-Identifier: Apache-2.0
#include "imports/report.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

namespace {

constexpr Reason kFirst{"it is a program", "leave it"};
constexpr Reason kSecond{"a link", "add it"};

Imported sample() {
  Imported out;
  out.rules.resize(2);
  out.left_out = {{{"a.yml", 3}, "A", "link", kSecond},
                  {{"a.yml", 0}, "B", "", kFirst, "x.py"},
                  {{"b.yml", 1}, "C", "", kFirst},
                  {{"b.yml", 9}, "", "", kSecond}};
  return out;
}

}  // namespace

TEST_CASE("what became of a source", "[imports]") {
  CHECK(headline(sample()) ==
        "2 rules imported, 2 left out; also left out: 2 parts of rules or of the whole file");
  CHECK(reasons(sample()) ==
        " rules   parts  left out because of\n"
        "             2  a link\n"
        "     2          it is a program\n");
  const auto all = full_report(sample());
  CHECK(all.find("a.yml:3: \"A\", link: a link\nhint: add it\n") != std::string::npos);
  CHECK(all.find("a.yml: \"B\": it is a program (x.py)\nhint: leave it\n") != std::string::npos);
  CHECK(all.find("b.yml:9: this file: a link\n") != std::string::npos);
}

TEST_CASE("nothing to tell", "[imports]") {
  Imported one;
  one.rules.resize(1);
  CHECK(headline(one) == "1 rule imported, 0 left out");
  CHECK(reasons(one).empty());
  CHECK(full_report(one) == "1 rule imported, 0 left out\n");
}
