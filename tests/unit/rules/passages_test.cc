// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "passages_support.h"
#include "text/text.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

const RuleSet& german_rules() {
  static const auto kBuilt = RuleSet::build(
      policy_of({passages(fingerprint(forty_pages("strategie-2031.md", german_words())))}));
  return *kBuilt.rules;
}

const std::vector<std::string>& written() {
  static const auto kParagraphs = written_paragraphs("strategie-2031.md");
  return kParagraphs;
}

// What is underlined; "|" between several.
std::string marked(const RuleSet& rules, const std::string& utf8) {
  const text::Text cut(utf8);
  const auto byte_at = [&](std::size_t unit) {
    std::size_t byte = 0;
    while (cut.units(byte) < unit) byte += text::decode(utf8, byte).length;
    return byte;
  };
  std::string out;
  for (const auto& finding : rules.check(utf8, {}).findings) {
    const std::size_t begin = byte_at(*finding.start);
    out += (out.empty() ? "" : "|") + utf8.substr(begin, byte_at(*finding.end) - begin);
  }
  return out;
}

double confidence(const std::string& text) {
  const auto result = german_rules().check(text, {});
  return result.findings.empty() ? 0 : result.findings[0].confidence;
}

std::string without_last_sign(std::string text) {
  text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("a pasted paragraph is found from its first to its last word", "[passages]") {
  const std::string intro = "Heute nur ein Gedanke zum Wochenende:\n\n";
  for (const auto& paragraph : written()) {
    INFO(paragraph);
    CHECK(marked(german_rules(), paragraph) == without_last_sign(paragraph));
    CHECK(marked(german_rules(), intro + paragraph + " Was meint ihr dazu?") ==
          without_last_sign(paragraph));
    CHECK(confidence(paragraph) > 0.7);
  }
}

TEST_CASE("a paragraph in other clothes is still the same", "[passages]") {
  const std::string& paragraph = written().at(4);
  const auto clothes = [&](const std::string& from, const std::string& to) {
    std::string out = paragraph;
    for (std::size_t at = 0; (at = out.find(from, at)) != std::string::npos; at += to.size()) {
      out.replace(at, from.size(), to);
    }
    return out;
  };
  CHECK(confidence(paragraph) > 0.85);
  CHECK(confidence(clothes(" ", "\n")) == confidence(paragraph));
  CHECK(confidence(clothes(". ", ".\r\n\r\n» ")) == confidence(paragraph));
  CHECK(confidence(clothes("ü", "ue")) == confidence(paragraph));
  CHECK(confidence(clothes("ö", "oe")) == confidence(paragraph));
  CHECK(confidence(clothes("ß", "ss")) == confidence(paragraph));
  CHECK(confidence(clothes("e", "E")) == confidence(paragraph));
  CHECK(confidence(clothes("u", "u\u00AD")) == confidence(paragraph));
  CHECK(confidence(clothes(" ", " \U0001F985 ")) == confidence(paragraph));
}

TEST_CASE("sentences in another order are found", "[passages]") {
  for (const auto& paragraph : written()) {
    std::vector<std::string> sentences;
    std::size_t from = 0;
    for (std::size_t at = 0; (at = paragraph.find(". ", from)) != std::string::npos;
         from = at + 2) {
      sentences.insert(sentences.begin(), paragraph.substr(from, at + 2 - from));
    }
    sentences.insert(sentences.begin(), paragraph.substr(from) + " ");
    INFO(paragraph);
    CHECK(confidence(joined(sentences)) > 0.5);
  }
}

TEST_CASE("a sentence of twelve words is found, with less confidence", "[passages]") {
  std::size_t tried = 0;
  for (const auto& paragraph : forty_pages("strategie-2031.md", german_words())) {
    const auto words = split(paragraph);
    for (std::size_t at = 0; at + 12 <= words.size(); at += 12, ++tried) {
      const std::string sentence = joined({words.begin() + static_cast<std::ptrdiff_t>(at),
                                           words.begin() + static_cast<std::ptrdiff_t>(at + 12)});
      INFO(sentence);
      const double sure = confidence("Hallo zusammen! " + sentence + ". Schönen Abend.");
      CHECK(sure > 0.2);
      CHECK(sure < 0.5);
    }
  }
  CHECK(tried > 900);
}

TEST_CASE("a tenth of the words changed: found", "[passages]") {
  Random random(1);
  std::size_t tried = 0;
  std::size_t found = 0;
  double least = 1;
  for (const auto& paragraph : forty_pages("strategie-2031.md", german_words())) {
    for (int i = 0; i < 25; ++i, ++tried) {
      const double sure = confidence(changed(paragraph, random));
      found += sure > 0 ? 1 : 0;
      least = std::min(least, sure);
    }
  }
  CAPTURE(tried, found, least);
  CHECK(found * 1000 >= tried * 999);
}

TEST_CASE("other texts of the same words are not found", "[passages]") {
  Random random(99);
  for (int i = 0; i < 5000; ++i) {
    const std::string text = paragraph(german_words(), random);
    INFO(text);
    CHECK(marked(german_rules(), text).empty());
  }
}

TEST_CASE("what people write about the same things is not found", "[passages]") {
  const auto german = written_paragraphs("andere-worte.md");
  CHECK(german.size() >= 12);
  for (const auto& text : german) {
    INFO(text);
    CHECK(marked(german_rules(), text).empty());
  }
  std::string all;
  for (const auto& text : german) all += text + "\n\n";
  CHECK(marked(german_rules(), all).empty());
}

TEST_CASE("an English document, the same way", "[passages]") {
  const auto pages = forty_pages("strategy-2031.md", english_words());
  const auto rules = RuleSet::build(policy_of({passages(fingerprint(pages))}));
  Random random(5);
  std::size_t found = 0;
  for (const auto& page : pages) {
    CHECK(marked(*rules.rules, page) == without_last_sign(page));
    found += rules.rules->check(changed(page, random), {}).findings.empty() ? 0 : 1;
  }
  CHECK(found == pages.size());
  for (int i = 0; i < 2000; ++i) {
    CHECK(marked(*rules.rules, paragraph(english_words(), random)).empty());
  }
  for (const auto& text : written_paragraphs("other-words.md")) {
    INFO(text);
    CHECK(marked(*rules.rules, text).empty());
  }
}

TEST_CASE("what is allowed is not found, where it is allowed", "[passages]") {
  const std::string boilerplate =
      "Musterwerk bewegt seit siebzig Jahren Wasser: leise, sparsam und zuverlässig, in mehr als "
      "vierzig Ländern und mit tausend Menschen.";
  const std::string secret = written().at(2);
  const auto document = fingerprint({secret, boilerplate});
  CHECK(marked(*RuleSet::build(policy_of({passages(document)})).rules, boilerplate) ==
        without_last_sign(boilerplate));
  const auto allowed = RuleSet::build(policy_of({passages(document, {boilerplate})}));
  CHECK(marked(*allowed.rules, boilerplate).empty());
  CHECK(marked(*allowed.rules, secret) == without_last_sign(secret));
  const auto left_out =
      RuleSet::build(policy_of({passages(fingerprint({secret, boilerplate}, {boilerplate}))}));
  CHECK(marked(*left_out.rules, boilerplate).empty());
  CHECK(marked(*left_out.rules, secret) == without_last_sign(secret));
}

TEST_CASE("severity follows confidence", "[passages]") {
  auto rule = passages(fingerprint(written()));
  rule.severity = policy::SeverityScale{0.25, 0.5, 0.8};
  const auto severity = [&](const std::string& text) {
    const auto result = check(rule, text);
    return result.findings.empty() ? -1 : static_cast<int>(result.findings[0].severity);
  };
  const auto words = split(written().at(3));
  const auto first = [&](std::ptrdiff_t count) {
    return joined({words.begin(), words.begin() + count});
  };
  CHECK(severity(first(10)) == -1);
  CHECK(severity(first(13)) == static_cast<int>(policy::Severity::hint));
  CHECK(severity(first(28)) == static_cast<int>(policy::Severity::warn));
  CHECK(severity(written().at(3)) == static_cast<int>(policy::Severity::stop));
}

TEST_CASE("texts without words, of one word, or endless", "[passages]") {
  for (const std::string text : {"", "…", "Seeadler", "drei kurze Wörter", "\xF0\x9F"}) {
    CHECK(marked(german_rules(), text).empty());
  }
  std::string endless;
  while (endless.size() < 1'000'000) endless += written()[endless.size() % written().size()] + "\n";
  const auto result = german_rules().check(endless, {});
  CHECK_FALSE(result.findings.empty());
  CHECK(result.findings.size() <= 100);
}
