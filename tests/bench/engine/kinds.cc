// SPDX-License-Identifier: Apache-2.0
#include "kinds.h"

#include <stdexcept>
#include <string>
#include <utility>

#include "corpus.h"
#include "patterns.h"
#include "policy/fingerprint.h"
#include "policy/json_write.h"
#include "policy/load.h"
#include "rules/fingerprinting.h"
#include "rules/hide_lists.h"

namespace vorab::bench {

namespace {

constexpr std::uint64_t kPaperSeed = 7;
constexpr std::size_t kPaperCharacters = 80'000;

// Rules that most posts do not hit, and some do.
constexpr const char* kRules = R"json([
  {"id": "disguised", "kind": "terms", "category": "confidential-project",
   "words": [{"word": "Seeadler", "disguised": true}, {"word": "Projekt Nordstern", "disguised": true},
             {"word": "Habichtskauz", "disguised": true}, {"word": "NX-7", "disguised": true}]},
  {"id": "typos", "kind": "terms", "match": "fuzzy", "category": "customer",
   "words": ["Morgenrothwerke", "Kieselsteinbacher", "Westerhausen Logistik"]},
  {"id": "figures", "kind": "terms", "words": ["Umsatz", "Marge", "revenue", "margin"],
   "near": {"words": ["Quartal", "vorläufig", "quarter", "preliminary"], "within": 8},
   "unless": {"hashtags": ["#ad"], "near": {"words": ["veröffentlicht", "published"], "within": 12}},
   "category": "financial"},
  {"id": "brand", "kind": "wording", "words": ["Muster Werk", "MusterWerk", "Musterwerke"],
   "instead": {"de": "Musterwerk", "en": "Musterwerk"}, "category": "brand"},
  {"id": "tags", "kind": "hashtags", "official": ["#MusterwerkBewegt", "#HannoverMesse2027"],
   "retired": ["#MW2025"], "forbidden": ["#leak*"], "category": "hashtag"},
  {"id": "handles", "kind": "mentions", "official": ["@musterwerk"], "forbidden": ["@rivale"],
   "category": "mention"},
  {"id": "intranet", "kind": "links", "hosts": ["*.musterwerk.corp", "*.sharepoint.com"],
   "private_addresses": true, "internal_names": true, "category": "internal-link"},
  {"id": "launch-day", "kind": "dates", "dates": ["2027-03-01", "2027-04-12"], "ranges": true,
   "relative": true, "category": "embargo"},
  {"id": "advertising", "kind": "requires", "if": {"words": ["Musterwerk", "AquaTakt"],
     "with": {"words": ["genial", "beste", "empfehle", "great", "best", "recommend"], "within": 12}},
   "then_needs": {"hashtags": ["#Werbung", "#ad"],
                  "words": ["ich arbeite … bei Musterwerk", "I work … at Musterwerk"]},
   "category": "disclosure"},
  {"id": "mosaic", "kind": "sum", "hints": [{"words": ["Molkerei", "dairy"], "weight": 2},
     {"words": ["Sonthofen", "Allgäu"]}, {"words": ["Neukunde", "new customer"]},
     {"rule": "launch-day"}], "threshold": 3, "category": "mosaic"}
])json";

const nlohmann::json kMessage = {{"de", "Darüber bitte kurz nachdenken."},
                                 {"en", "Please think twice."}};

std::string fingerprint() {
  rules::Confidential paper;
  paper.title = "Strategy";
  paper.texts = {article(kPaperCharacters, kPaperSeed)};
  paper.salt = {1, 2};
  return policy::to_text(rules::fingerprint_of(paper));
}

}  // namespace

nlohmann::json other_kinds() {
  auto rules = nlohmann::json::parse(kRules);
  rules.push_back({{"id", "strategy-paper"},
                   {"kind", "passages"},
                   {"category", "passage"},
                   {"fingerprints", {nlohmann::json::parse(fingerprint())}}});
  for (auto& rule : rules) {
    rule["message"] = kMessage;
  }
  return rules;
}

std::string bundle_of_all_kinds(std::size_t pattern_count, std::size_t term_count, bool spelling) {
  auto document = nlohmann::json::parse(
      policy_json(policy_with(pattern_count, term_count), As::bundle, other_kinds()));
  document["lists"]["deals"] = {
      {"hidden", true},
      {"words", {"Zwirnolm", "Projekt Quaxelberg", "Grünkappel", "Ypsilanka Werft", "QX-7000"}}};
  document["rules"].push_back({{"id", "deals"},
                               {"kind", "terms"},
                               {"list", "deals"},
                               {"category", "financial"},
                               {"message", kMessage}});
  if (spelling) {
    document["rules"].push_back({{"id", "typing"}, {"kind", "spelling"}, {"message", kMessage}});
  }
  auto parsed = policy::parse_json(document.dump(), "bench.json");
  const auto problems = rules::hide_lists(*parsed.root, "bench.json");
  if (!problems.empty()) throw std::runtime_error(policy::to_text(problems.front()));
  return policy::write_json(*parsed.root);
}

policy::Policy policy_of_all_kinds(std::size_t pattern_count, std::size_t term_count,
                                   bool spelling) {
  auto loaded =
      policy::load_text(bundle_of_all_kinds(pattern_count, term_count, spelling), "bench.json");
  if (!loaded.policy) {
    throw std::runtime_error("the bench's policy: " + policy::to_text(loaded.problems.front()));
  }
  return *std::move(loaded.policy);
}

}  // namespace vorab::bench
