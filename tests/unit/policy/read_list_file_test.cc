// SPDX-License-Identifier: Apache-2.0
#include "policy/read_list_file.h"

#include <catch2/catch.hpp>

#include "policy/dates.h"
#include "policy_support.h"

using namespace vorab::policy;

namespace {

std::string words(const ListFile& list) {
  std::string out;
  for (const Entry& entry : list.entries) out += "[" + entry.word + "]";
  return out;
}

std::string said(const std::string& table) {
  return test::brief(read_list_file(table, "l.csv").problems);
}

}  // namespace

TEST_CASE("a text has a word a line", "[policy]") {
  const auto list = read_list_file("# projects\nSeeadler\r\n\r\n  Kran 4 \n\t# x\nNX-7", "l.txt");
  CHECK(words(list) == "[Seeadler][Kran 4][NX-7]");
  CHECK(list.problems.empty());
  CHECK(Place(list.entries[1].place).file == "l.txt");
  CHECK(list.entries[1].place.line == 4);
  CHECK(list.entries[1].place.column == 3);
  CHECK(words(read_list_file("a;b", "l.txt")) == "[a;b]");
  CHECK(test::brief(read_list_file("# nothing\n", "l.txt").problems)
            .find("there are no words in this list") != std::string::npos);
}

TEST_CASE("a table has words with what belongs to them", "[policy]") {
  const auto list = read_list_file(
      "Word;instead;until;note\n\"Müller; Söhne\";ein Kunde;2027-03-01;x\nKranwerk;;;\n;;;\nNX;\n",
      "l.csv");
  INFO(test::brief(list.problems));
  CHECK(list.problems.empty());
  CHECK(words(list) == "[Müller; Söhne][Kranwerk][NX]");
  CHECK(list.entries[0].instead == Localized{{"de", "ein Kunde"}, {"en", "ein Kunde"}});
  CHECK(list.entries[0].until == parse_date("2027-03-02"));  // the day itself still counts
  CHECK(list.entries[1].instead.empty());
  CHECK_FALSE(list.entries[1].until);
  CHECK(list.entries[0].place.line == 2);
}

TEST_CASE("columns in any order, with what to say in each language", "[policy]") {
  const auto list = read_list_file(
      "instead_en,instead,word,instead_de\na customer,,Kranwerk,ein Kunde\n,jemand,NX-7,\n",
      "l.csv");
  CHECK(list.problems.empty());
  CHECK(list.entries.at(0).instead == Localized{{"de", "ein Kunde"}, {"en", "a customer"}});
  CHECK(list.entries.at(1).instead == Localized{{"de", "jemand"}, {"en", "jemand"}});
}

TEST_CASE("other columns are ignored with a note", "[policy]") {
  const auto list = read_list_file("word;owner;untill\nNX-7;Legal;\n", "l.csv");
  CHECK(words(list) == "[NX-7]");
  REQUIRE(list.problems.size() == 2);
  CHECK_FALSE(has_errors(list.problems));
  CHECK(test::brief(list.problems) ==
        "1:6 : the column \"owner\" is not looked at | known columns are word, instead, "
        "instead_de, instead_en, until, note");
  CHECK(list.problems[1].remedy == "write \"until\" if that is meant");
}

TEST_CASE("errors of a table name line and column", "[policy]") {
  CHECK(said("word;until\nKranwerk;1.3.2027\n") ==
        "2:10 : \"1.3.2027\" is no date or time | write a day like \"2027-03-01\"");
  CHECK(said("word;until\nNX;2027-02-30\n").starts_with("2:4 : \"2027-02-30\" is not in the cal"));
  CHECK(said("word;note\na;b;c\n").starts_with("2:5 : this line has 3 fields, the first line 2"));
  CHECK(said("word;note\n;b\n").starts_with("2:1 : this line has no word"));
  CHECK(said("word\n…\n").starts_with("2:1 : \"…\" has neither letter nor digit"));
  CHECK(said("word\n" + std::string(201, 'x')).starts_with("2:1 : this word has 201 characters"));
  CHECK(said("name;note\na;b\n").starts_with("1:1 : no column is named \"word\""));
  CHECK(said("word;word\na;b\n").starts_with("1:6 : there are two columns \"word\""));
  CHECK(said("word\n\"a\n").starts_with("2:1 : this quotation mark is never closed"));
  CHECK(said("word\n").starts_with("1:1 : there are no words in this list"));
  CHECK(said("").starts_with("1:1 : this list is empty"));
  CHECK(
      said("word\nCafé\nCAFE\n").starts_with("3:1 : \"CAFE\" stands here twice, first in line 2"));
}

TEST_CASE("a spreadsheet's encoding", "[policy]") {
  CHECK(words(read_list_file("word;note\r\nM\xFCller & S\xF6hne;\x80\r\n", "l.csv")) ==
        "[Müller & Söhne]");
  CHECK(words(read_list_file("\xEF\xBB\xBFword;note\r\nMüller;x\r\n", "l.csv")) == "[Müller]");
}

TEST_CASE("a hopeless table has a bounded list of problems", "[policy]") {
  std::string table = "word;note\n";
  for (int i = 0; i < 5000; ++i) table += ";x\n";
  CHECK(read_list_file(table, "l.csv").problems.size() == 101);
}
