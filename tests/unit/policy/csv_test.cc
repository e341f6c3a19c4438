// SPDX-License-Identifier: Apache-2.0
#include "policy/csv.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {

// Fields in [brackets], lines on lines; at the end what stopped it.
std::string rows(const std::string& text) {
  CsvReader csv(text);
  std::string out;
  while (const auto row = csv.next()) {
    for (const CsvField& field : *row) out += "[" + field.text + "]";
    out += "\n";
  }
  if (const auto& fault = csv.fault()) {
    out += std::to_string(fault->mark.line) + ":" + std::to_string(fault->mark.column) + " " +
           fault->message;
  }
  return out;
}

}  // namespace

TEST_CASE("tables with commas and semicolons", "[policy]") {
  CHECK(rows("a;b\n1,5;2\n") == "[a][b]\n[1,5][2]\n");
  CHECK(rows("a,b\r\n1;5,2") == "[a][b]\n[1;5][2]\n");
  CHECK(rows("a\nb\n") == "[a]\n[b]\n");
  CHECK(rows("a;b\r;\r x ; y ") == "[a][b]\n[][]\n[x][y]\n");
  CHECK(rows("").empty());
  CHECK(rows("a\n\nb") == "[a]\n[]\n[b]\n");
}

TEST_CASE("quotation marks as RFC 4180 has them", "[policy]") {
  CHECK(rows("a;b\n\"1;2\";\"say \"\"hi\"\"\"") == "[a][b]\n[1;2][say \"hi\"]\n");
  CHECK(rows("a;b\n\"1\n2\" ;3") == "[a][b]\n[1\n2][3]\n");
  CHECK(rows("a\n24\" wide") == "[a]\n[24\" wide]\n");
  CHECK(rows("a;b\n\"\";\"\"") == "[a][b]\n[][]\n");
}

TEST_CASE("broken quotation marks are named where they are", "[policy]") {
  CHECK(rows("a;b\nü;\"c\nd") == "[a][b]\n2:3 this quotation mark is never closed");
  CHECK(rows("a\n\"b\"c") == "[a]\n2:4 something follows behind the closing quotation mark");
}

TEST_CASE("fields know where they begin", "[policy]") {
  CsvReader csv("wört; x;\"y\"\r\n;\"z\"");
  const auto first = csv.next();
  REQUIRE(first);
  CHECK((*first)[1].mark.column == 7);
  CHECK((*first)[2].mark.column == 9);
  const auto second = csv.next();
  REQUIRE(second);
  CHECK((*second)[1].mark.line == 2);
  CHECK((*second)[1].mark.column == 2);
}
