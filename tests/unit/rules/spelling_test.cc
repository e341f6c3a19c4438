// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "language/open_speller.h"
#include "rules/rules_support.h"
#include "rules/settled.h"
#include "text/text.h"
#include "text/words.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

language::Speller& speller() {
  static const auto opened = language::open_speller(language::dictionary_folders());
  return *opened.speller;
}

std::vector<std::string> marked(const policy::Rule& rule, const std::string& utf8) {
  policy::Policy policy;
  policy.publisher = "Musterwerk";
  policy.rules.push_back(rule);
  const auto built = RuleSet::build(policy);
  Context context;
  context.speller = &speller();
  const auto result = settled(context, [&] { return built.rules->check(utf8, context); });
  CHECK(result.pending.empty());
  std::vector<std::string> out;
  const text::Text text(utf8);
  for (const auto& finding : result.findings) {
    std::size_t begin = 0;
    while (text.units(begin) < *finding.start) begin += text::decode(utf8, begin).length;
    std::size_t end = begin;
    while (text.units(end) < *finding.end) end += text::decode(utf8, end).length;
    out.push_back(utf8.substr(begin, end - begin));
    CHECK(finding.instead.size() == 1);
    CHECK(finding.replace == "whole");
  }
  return out;
}

policy::Rule spelling() { return rule(policy::Spelling{}); }

std::vector<std::string> lines_of(const std::string& name) {
  std::ifstream file(std::string(VORAB_SOURCE_DIR) + "/" + name);
  std::vector<std::string> out;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line[0] != '#') out.push_back(line);
  }
  REQUIRE(out.size() > 20);
  return out;
}

// Posts that were written for the rule packs, by others than who wrote this.
std::vector<std::string> ordinary_posts() {
  std::vector<std::string> out;
  for (const auto* name : {"posts-en", "posts-de", "comments-en", "comments-de"}) {
    std::ifstream file(std::string(VORAB_SOURCE_DIR) + "/tests/corpus/ordinary-" + name + ".jsonl");
    for (std::string line; std::getline(file, line);) {
      out.push_back(nlohmann::json::parse(line).at("text").get<std::string>());
    }
  }
  return out;
}

}  // namespace

TEST_CASE("misspelt words, in both languages, in one post", "[spelling]") {
  using Words = std::vector<std::string>;
  CHECK(marked(spelling(), "Das ist nciht gut.") == Words{"nciht"});
  CHECK(marked(spelling(), "What a beatiful day. Wir sind begeistrt!") ==
        Words{"beatiful", "begeistrt"});
  CHECK(marked(spelling(), "Heute HAllo gesagt, Kolegen!") == Words{"Kolegen"});
}

TEST_CASE("names of the policy and words of its own are right", "[spelling]") {
  auto own = spelling();
  std::get<policy::Spelling>(own.kind).entries = entries({"Kolegen"});
  CHECK(marked(own, "Danke, Kolegen! Musterwerks Kolegens Ding.").empty());
}

TEST_CASE("a whole sentence in another language is none of ours", "[spelling]") {
  CHECK(
      marked(spelling(), "Merci beaucoup à toute l'équipe pour cette journée formidable.").empty());
  CHECK(
      marked(spelling(), "Muchas gracias por todo, fue un placer trabajar con vosotros.").empty());
}

TEST_CASE("without a speller, or before it is ready, nothing is said", "[spelling]") {
  policy::Policy policy;
  policy.rules.push_back(spelling());
  const auto built = RuleSet::build(policy);
  Context context;
  CHECK(built.rules->check("nciht gut", context).findings.empty());
  CHECK(built.rules->check("nciht gut", context).pending.empty());
  language::Speller empty;
  context.speller = &empty;
  CHECK(built.rules->check("nciht gut", context).pending ==
        std::vector<std::string_view>{"spelling"});
  CHECK(built.rules->spells());
}

TEST_CASE("any text, and a megabyte", "[spelling]") {
  std::string text = "’";
  for (int i = 0; i < 20'000; ++i)
    text += "Wörtr" + std::string(1, static_cast<char>('a' + i % 26)) + " -'x\n";
  policy::Policy policy;
  policy.rules.push_back(spelling());
  const auto built = RuleSet::build(policy);
  Context context;
  context.speller = &speller();
  CHECK(built.rules->check(text, context).findings.size() <= 100);
  CHECK(built.rules->check("\xFF\xC3'’-", context).findings.empty());
}

TEST_CASE("typing errors are found, correct posts are left alone", "[spelling]") {
  std::size_t found = 0, all = 0;
  for (const auto& line : lines_of("tests/spelling/typos.txt")) {
    const auto bar = line.find('|');
    const auto last = line.rfind('|');
    const auto words = marked(spelling(), line.substr(bar + 1, last - bar - 1));
    const auto wrong = line.substr(last + 1);
    ++all;
    if (std::find(words.begin(), words.end(), wrong) != words.end()) ++found;
  }
  std::size_t false_alarms = 0, words = 0;
  for (const auto* file : {"tests/spelling/correct.txt", "policies/example/guideline.md"}) {
    for (const auto& line : lines_of(file)) {
      words += text::find_words(line).size();
      false_alarms += marked(spelling(), line).size();
    }
  }
  for (const auto& text : ordinary_posts()) {
    words += text::find_words(text).size();
    false_alarms += marked(spelling(), text).size();
  }
  std::cout << "spelling: " << found << " of " << all << " typing errors found, " << false_alarms
            << " of " << words << " correct words marked\n";
  CHECK(found * 100 >= all * 95);
  CHECK(false_alarms * 1000 <= words);
}
