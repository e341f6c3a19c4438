// SPDX-License-Identifier: Apache-2.0
#include "rules/suggestion.h"

#include <catch2/catch.hpp>
#include <sstream>
#include <string>

#include "rules/rules_support.h"
#include "rules/suggestions_de.h"
#include "rules/suggestions_en.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule rule_with(const std::string& word, const policy::Localized& instead) {
  auto rule = terms({word});
  auto& kind = std::get<policy::Terms>(rule.kind);
  kind.match = policy::Match::inflected;
  auto& entry = kind.entries[0];
  entry.instead = instead;
  entry.disguised = true;
  return rule;
}

// The text once the first finding's suggestion stands in its place, or "copy".
std::string after(const policy::Rule& rule, const std::string& sentence,
                  const std::string& locale = "de") {
  Context context;
  context.locale = locale;
  const auto findings = check(rule, sentence, context).findings;
  if (findings.empty()) return "nothing found";
  const auto& first = findings[0];
  if (first.replace != "whole") return first.replace;
  const auto [start, end] = first.replace_span.value_or(std::pair(*first.start, *first.end));
  CHECK(start <= *first.start);
  CHECK(end >= *first.end);
  const text::Text text(sentence);
  const auto byte_at = [&](std::size_t units) {
    std::size_t at = 0;
    while (text.units(at) < units) at += text::decode(sentence, at).length;
    return at;
  };
  const std::size_t from = byte_at(start);
  const std::size_t to = byte_at(end);
  return sentence.substr(0, from) + first.instead.at(0) + sentence.substr(to);
}

// Reads the table and gives how many sentences it has.
int check_table(const char* table, const std::string& language) {
  std::istringstream file(table);
  policy::Rule rule;
  std::string sentence;
  int count = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("= ")) {
      const auto bar = line.find(" | ");
      rule = rule_with(line.substr(2, bar - 2), {{language, line.substr(bar + 3)}});
    } else if (line.starts_with("> ")) {
      INFO(sentence);
      CHECK(after(rule, sentence, language) == line.substr(2));
      ++count;
    } else if (!line.starts_with("# ") && !line.empty()) {
      sentence = line;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("German sentences stay right, or the words are only copied", "[suggestion]") {
  CHECK(check_table(kGermanSentences, "de") >= 100);
}

TEST_CASE("English sentences stay right, or the words are only copied", "[suggestion]") {
  CHECK(check_table(kEnglishSentences, "en") >= 60);
}

TEST_CASE("a suggestion follows the language of its sentence", "[suggestion]") {
  const auto rule =
      rule_with("Seeadler", {{"de", "unser neues Projekt"}, {"en", "our new project"}});
  CHECK(after(rule, "We are so proud of the Seeadler. Und jetzt ist Wochenende für uns alle!") ==
        "We are so proud of our new project. Und jetzt ist Wochenende für uns alle!");
  CHECK(after(rule, "What a day for all of us! Wir sind stolz auf den Seeadler.", "en") ==
        "What a day for all of us! Wir sind stolz auf unser neues Projekt.");
  CHECK(after(rule, "Seeadler fliegt!", "en") == "Unser neues Projekt fliegt!");
  CHECK(after(rule, "Seeadler ships today", "de") == "Our new project ships today");
  CHECK(after(rule, "Seeadler!", "en") == "Our new project!");
  CHECK(after(rule, "Seeadler!", "de") == "Unser neues Projekt!");
  // Words of the other language are never put into a sentence.
  const auto english = rule_with("Seeadler", {{"en", "our new project"}});
  CHECK(after(english, "Wir sind stolz auf den Seeadler.") == "copy");
}

TEST_CASE("a name for a name keeps its ending and its compound", "[suggestion]") {
  const policy::Localized name{{"de", "Kranich"}, {"en", "Kranich"}};
  const auto rule = rule_with("Seeadler", name);
  CHECK(after(rule, "Wir testen Seeadler.") == "Wir testen Kranich.");
  CHECK(after(rule, "Seeadlers Start war gut.") == "Kranichs Start war gut.");
  CHECK(after(rule, "Das Seeadler-Team feiert.") == "Das Kranich-Team feiert.");
  CHECK(after(rule, "Der Seeadlerprototyp läuft.") == "Der Kranich-Prototyp läuft.");
  CHECK(after(rule, "We love Seeadler's colours.") == "We love Kranich's colours.");
  // The name may be of another gender.
  CHECK(after(rule, "Wir testen den Seeadler.") == "copy");
}

TEST_CASE("a wrong spelling becomes the right one wherever it stands", "[suggestion]") {
  auto wording = rule(policy::Wording{entries({"Muster Werk", "MusterWerk"})});
  wording.instead = {{"de", "Musterwerk"}, {"en", "Musterwerk"}};
  CHECK(after(wording, "Bei der Muster Werk AG arbeiten") == "Bei der Musterwerk AG arbeiten");
  CHECK(after(wording, "Das MusterWerk-Team") == "Das Musterwerk-Team");
  CHECK(after(wording, "MusterWerk's new building") == "Musterwerk's new building");
  CHECK(after(wording, "„MusterWerk“ steht dran") == "„Musterwerk“ steht dran");
}

TEST_CASE("tags and addresses are put as they are", "[suggestion]") {
  auto tags = rule(policy::Hashtags{{}, entries({"MW2025"}), {}});
  tags.instead = {{"de", "#MusterwerkBewegt"}, {"en", "#MusterwerkBewegt"}};
  CHECK(after(tags, "Heute #MW2025 und wir") == "Heute #MusterwerkBewegt und wir");
  auto prose = tags;
  prose.instead = {{"de", "unser Projekt"}};
  CHECK(after(prose, "Heute #MW2025 und wir") == "copy");
  const auto mail = rule_with("Telefonliste", {{"de", "jobs@musterwerk.example"}});
  CHECK(after(mail, "Mehr: Telefonliste") == "Mehr: jobs@musterwerk.example");
}
