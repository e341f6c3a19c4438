// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_words.h"

#include <catch2/catch.hpp>

#include "../policy/difference_support.h"
#include "cli/diff_html.h"
#include "cli/diff_labels.h"
#include "cli/diff_report.h"

using namespace vorab;
using policy::test::json;

namespace {

policy::Policy policy_of(const json& document) {
  return policy::load_text(document.dump(), "p.json").policy.value();
}

// The sentences of a change, with what they are about.
std::vector<std::string> sentences(const json& before, const json& after, const char* locale) {
  const auto was = policy_of(before);
  const auto is = policy_of(after);
  std::vector<std::string> out;
  for (const auto& one : policy::differences(was, is)) {
    const auto said = cli::sentence_of(one, was, is, locale);
    std::string line = said.about + (said.about.empty() ? "" : ": ") + said.text;
    if (!said.concerns.empty()) line += " [" + said.concerns + ']';
    for (const auto& detail : said.details) line += " | " + detail;
    out.push_back(line);
  }
  return out;
}

json with(const std::string& pointer, const json& value) {
  json document = policy::test::whole_policy();
  document[json::json_pointer(pointer)] = value;
  return document;
}

std::string changed(const std::string& pointer, const json& value, const char* locale = "en") {
  const auto all = sentences(policy::test::whole_policy(), with(pointer, value), locale);
  return all.size() == 1 ? all.front() : std::to_string(all.size()) + " sentences";
}

}  // namespace

TEST_CASE("every change has words in both languages", "[diff_words]") {
  const policy::test::SchemaWalk walk;
  const auto before = policy_of(policy::test::whole_policy());
  for (const auto& mutation : walk.mutations) {
    const auto after = policy::load_text(mutation.policy.dump(), "p.json").policy;
    if (!after) continue;
    for (const auto& one : policy::differences(before, *after)) {
      INFO(mutation.path + " " + one.key);
      CHECK(cli::has_words(one));
      std::set<std::string> texts;
      for (const char* const locale : {"de", "en"}) {
        const auto said = cli::sentence_of(one, before, *after, locale);
        INFO(said.text);
        CHECK(said.text.size() > 8);
        CHECK(said.text.find_first_of("{}") == std::string::npos);
        CHECK(said.text.find('_') == std::string::npos);
        texts.insert(said.text);
      }
      CHECK(texts.size() == 2);
    }
  }
}

TEST_CASE("what people read", "[diff_words]") {
  CHECK(changed("/rules/1/severity", "stop") ==
        "wording: What is found is now a question before posting, before a warning.");
  CHECK(changed("/rules/1/severity", "stop", "de") ==
        "wording: Was gefunden wird, ist jetzt eine Rückfrage vor dem Posten, bisher eine "
        "Warnung.");
  CHECK(changed("/rules/1/sites", json::array({"linkedin", "x"})) ==
        "wording: It counts only on LinkedIn and X, before on all networks.");
  CHECK(changed("/rules/1/audience", json::array({"finance"}), "de") ==
        "wording: Sie gilt nur für finance, bisher für alle.");
  CHECK(changed("/expires", "2028-01-01") ==
        "Its last day is 2028-01-01, before 2027-11-01; after that it goes on and says that it is "
        "old.");
  CHECK(changed("/rules/0/embargo_until", "2027-05-01T10:30:00Z")
            .starts_with("terms (“What”): The news is free from 2027-05-01 10:30 UTC on, before "
                         "from 2027-04-01 08:00 UTC on."));
  CHECK(changed("/contacts/1/mail", "d@b.example").starts_with("2 sentences"));
  CHECK(changed("/rules/0/show", "once-a-day") ==
        "terms (“What”): It is shown once a day, before every time. [only on LinkedIn and XING, "
        "only in posts and comments, only when writing for the company, only in posts in German, "
        "only for finance and board, only with a picture and a link]");
}

TEST_CASE("old and new texts stand below", "[diff_words]") {
  json before = policy::test::whole_policy();
  json after = before;
  after["rules"][1]["message"] = {{
                                      "de",
                                      "Neu gesagt",
                                  },
                                  {"en", "Said anew"}};
  before["rules"][1]["message"] = {{"de", "Neu gesagt"}, {"en", "Said"}};
  CHECK(sentences(before, after, "en") ==
        std::vector<std::string>{
            "wording (“Said anew”): The message has changed. | before: Said | now: Said anew"});
  // In German nothing differs: the other language is shown.
  CHECK(sentences(before, after, "de") ==
        std::vector<std::string>{"wording („Neu gesagt“): Der Hinweis lautet anders. | bisher "
                                 "(en): Said | jetzt (en): Said anew"});
}

TEST_CASE("long lists stand below", "[diff_words]") {
  json words = {"Kranich", "Reiher", "a1", "a2", "a3", "a4", "a5", "a6", "a7"};
  json document = policy::test::whole_policy();
  document["rules"][10]["words"] = {"Zirkelix"};
  json more = document;
  for (const auto& word : words) more["rules"][10]["words"].push_back(word);
  const auto all = sentences(document, more, "en");
  REQUIRE(all.size() == 1);
  CHECK(all[0].starts_with(
      "spelling: New in its list: “Kranich”, “Reiher”, “a1”, “a2”, “a3” and 4 more. | “Kranich”"));
}

TEST_CASE("a pack that is tuned is called by its name", "[diff_words]") {
  json before = policy::test::whole_policy();
  for (const char* const id : {"s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"}) {
    before["rules"].push_back(
        {{"id", id}, {"kind", "pattern"}, {"pattern", "x1"}, {"pack", "secrets"}});
  }
  json after = before;
  for (auto& rule : after["rules"]) {
    if (rule.value("pack", "") == "secrets") rule["severity"] = "stop";
  }
  CHECK(
      sentences(before, after, "en")
          .at(0)
          .starts_with(
              "all 8 rules of the pack “secrets”: What is found is now a question before posting"));
  after["rules"].back()["severity"] = "warn";
  CHECK(
      sentences(before, after, "de")
          .at(0)
          .starts_with(
              "7 von 8 Regeln des Pakets „secrets“: Was gefunden wird, ist jetzt eine Rückfrage"));
}

TEST_CASE("enumerations", "[diff_words]") {
  CHECK(cli::enumeration({}, "en", 3).empty());
  CHECK(cli::enumeration({"a"}, "en", 3) == "a");
  CHECK(cli::enumeration({"a", "b"}, "de", 3) == "a und b");
  CHECK(cli::enumeration({"a", "b", "c", "d"}, "en", 3) == "a, b and 2 more");
}

TEST_CASE("the page is one page, and what stands in a policy stays text", "[diff_words]") {
  const auto before = policy_of(policy::test::whole_policy());
  const auto after = policy_of(with("/title", {{"de", "<b>x</b>"}, {"en", "\"><script>alert(1)"}}));
  cli::DiffReport report{"en",
                         "<old>",
                         "new & 'all'",
                         &before,
                         &after,
                         policy::differences(before, after),
                         cli::PostsDiff{3, 1, 0, {}}};
  report.posts->rules["terms"] = {1, 0, 0, 0, 0, {"<id>"}};
  std::ostringstream out;
  cli::write_diff_html(out, report);
  const std::string page = out.str();
  CHECK(page.starts_with("<!doctype html>\n<html lang=\"en\">"));
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("&quot;&gt;&lt;script&gt;alert(1)") != std::string::npos);
  CHECK(page.find("&lt;old&gt; → new &amp; &#39;all&#39;") != std::string::npos);
  CHECK(page.find("(for example &lt;id&gt;)") != std::string::npos);
  CHECK(page.find("http") == page.find("http-equiv"));  // nothing is loaded
  CHECK(page.find("prefers-color-scheme: dark") != std::string::npos);
  CHECK(page.find("@media print") != std::string::npos);
}
