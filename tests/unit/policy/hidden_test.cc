// SPDX-License-Identifier: Apache-2.0
#include "policy/hidden.h"

#include <catch2/catch.hpp>

#include "policy/json_write.h"
#include "policy_support.h"

using namespace vorab::policy;

namespace {

HiddenList small() {
  HiddenList out;
  out.pieces = 2;
  out.rounds = 24;
  out.salt = std::string(HiddenList::kSaltBytes, 's');
  out.records =
      std::string(HiddenList::kRecordBytes, 'a') + std::string(HiddenList::kRecordBytes, 'b');
  out.entries = {std::string(144, 'x'), std::string(144, 'y')};
  return out;
}

std::string policy_of(const std::string& hidden, const std::string& rule = "") {
  return R"({"format": 1, "id": "p", "lists": {"deals": )" + hidden + R"(}, "rules": [
{"id": "r", "kind": "terms", "list": "deals")" +
         rule + "}]}";
}

std::string list_of(const HiddenList& list) {
  Node out{Node::Object(), {}};
  set_member(out, "hidden", node_of(list));
  std::string text = write_json(out);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

std::string changed(const std::string& from, const std::string& to) {
  std::string text = list_of(small());
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return test::first_problem(policy_of(text.replace(at, from.size(), to)));
}

}  // namespace

TEST_CASE("a hidden list is written and read", "[policy][hidden]") {
  const auto loaded = test::read(policy_of(list_of(small())));
  CHECK(test::brief(loaded.problems).empty());
  REQUIRE(loaded.policy);
  const auto& terms = std::get<Terms>(loaded.policy->rules.at(0).kind);
  REQUIRE(terms.hidden);
  CHECK(terms.hidden->records == small().records);
  CHECK(terms.hidden->entries == small().entries);
  CHECK(terms.hidden->salt == small().salt);
  CHECK(terms.hidden->rounds == 24);
  CHECK(terms.entries.size() == 2);
  CHECK(terms.entries[0].hidden);
  CHECK(terms.entries[0].word.empty());
}

TEST_CASE("what is no hidden list is named with its place", "[policy][hidden]") {
  CHECK(changed(R"("version":1)", R"("version":2)").find("version 1") != std::string::npos);
  CHECK(changed(R"("rounds":24)", R"("rounds":3)").find("/lists/deals/hidden/rounds") !=
        std::string::npos);
  CHECK(changed(R"("pieces":2)", R"("pieces":99)").find("pieces") != std::string::npos);
  CHECK(changed("\"salt\":\"c3Nz", "\"salt\":\"!!!!").find("no base64") != std::string::npos);
  CHECK(changed("\"salt\":\"c3Nz", "\"salt\":\"").find("no salt") != std::string::npos);
  CHECK(changed("\"records\":\"YWFh", "\"records\":\"").find("no records") != std::string::npos);
  CHECK(changed("\"records\":\"YWFh", "\"records\":\"Y2Nj").find("no records") !=
        std::string::npos);
  CHECK(changed(R"("match":"inflected")", R"("match":"fuzzy")").find("fuzzy") != std::string::npos);
  CHECK(changed(R"("rounds")", R"("round")").find("rounds") != std::string::npos);
  CHECK(test::first_problem(policy_of(R"({"hidden": 3, "words": ["Seeadler"]})")).find("true") !=
        std::string::npos);
}

TEST_CASE("entries that cannot be hidden", "[policy][hidden]") {
  const auto problem = [](const std::string& word) {
    return test::first_problem(policy_of(R"({"hidden": true, "words": [")" + word + "\"]}"));
  };
  CHECK(problem("Seeadler").empty());
  CHECK(problem("Adler").find("too short to hide") != std::string::npos);
  CHECK(problem("A-B-C 12").find("too short to hide") != std::string::npos);
  CHECK(problem("Eins zwei drei vier fünf").find("too long") != std::string::npos);
  CHECK(problem("Projekt\\nNordstern").find("line break") != std::string::npos);
  CHECK(problem("Adler").find("1:") == 0);
  std::string many = R"({"hidden": true, "words": [)";
  for (std::size_t i = 0; i <= kMostHiddenEntries; ++i) {
    many += (i == 0 ? "\"Seeadler" : ",\"Seeadler") + std::to_string(i) + "\"";
  }
  CHECK(test::first_problem(policy_of(many + "]}")).find("at most 2000 entries") !=
        std::string::npos);
}

TEST_CASE("hidden lists serve rules of kind terms", "[policy][hidden]") {
  const std::string list = R"({"hidden": true, "words": ["Seeadler"]})";
  CHECK(test::first_problem(policy_of(list, R"(, "match": "fuzzy")")).find("fuzzy") !=
        std::string::npos);
  CHECK(test::first_problem(policy_of(list, R"(, "near": {"list": "deals"})"))
            .find("only rules of kind \"terms\"") != std::string::npos);
  CHECK(test::first_problem(R"({"format": 1, "id": "p", "lists": {"deals": )" + list + R"(},
"rules": [{"id": "r", "kind": "wording", "list": "deals", "instead": {"de": "x", "en": "x"}}]})")
            .find("only rules of kind \"terms\"") != std::string::npos);
  auto built = small();
  built.match = Match::word;
  CHECK(test::first_problem(policy_of(list_of(built))).find("look less closely") !=
        std::string::npos);
  CHECK(test::first_problem(policy_of(list_of(built), R"(, "match": "word")")).empty());
  CHECK(test::first_problem(policy_of(list_of(built), R"(, "match": "exact", "disguised": true)"))
            .find("look less closely") != std::string::npos);
}
