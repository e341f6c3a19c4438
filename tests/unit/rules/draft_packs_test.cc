// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cases.h"
#include "edits.h"
#include "policy/load.h"
#include "rules/draft.h"
#include "rules/finding_json.h"
#include "rules/rule_set.h"

using namespace vorab;
using namespace vorab::rules;

namespace {

const std::filesystem::path kTests = std::filesystem::path(VORAB_SOURCE_DIR) / "tests";

policy::Policy all_packs() {
  const auto packs = kTests.parent_path() / "policies" / "packs";
  auto loaded = policy::load(kTests / "bench" / "all-packs.json", policy::disk(), packs);
  REQUIRE(loaded.policy);
  return *std::move(loaded.policy);
}

// Every line of the texts in which the packs are to find something, and what stands between lines.
std::vector<std::string> parts() {
  std::vector<std::string> out;
  for (const auto& file : std::filesystem::directory_iterator(kTests / "corpus")) {
    if (!file.path().filename().string().starts_with("known")) continue;
    std::ifstream texts(file.path());
    for (std::string text; std::getline(texts, text);) {
      std::istringstream lines(nlohmann::json::parse(text).at("text").get<std::string>());
      for (std::string line; std::getline(lines, line);) out.push_back(line);
    }
  }
  std::sort(out.begin(), out.end());  // folders come in any order
  const auto lines = out.size();
  REQUIRE(lines > 500);
  for (std::size_t i = 0; i < lines; ++i) {
    out.emplace_back(i % 3 == 0 ? "\n\n" : "\n");
    if (i % 4 == 0) out.emplace_back(i % 8 == 0 ? "Musterwerk AquaPilot " : "? #Werbung ");
  }
  return out;
}

std::string told(const Result& result) {
  nlohmann::ordered_json all = nlohmann::ordered_json::array({result.capped});
  for (const auto& finding : result.findings) all.push_back(to_json(finding));
  return all.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

TEST_CASE("with all packs a text that is edited has the findings of one that was never seen") {
  const auto policy = all_packs();
  const auto remembering = RuleSet::build(policy).rules;
  const auto fresh = RuleSet::build(policy).rules;
  vorab::test::Edits edits(parts(), 29);
  std::size_t cases = 0;
  std::size_t findings = 0;
  for (int round = 0; round < 60; ++round) {
    Context context;
    context.locale = round % 2 == 0 ? "de" : "en";
    context.surface = round % 3 == 0 ? "comment" : "post";
    context.posting_as = round % 4 == 0 ? "personal" : "";
    if (round % 5 == 0) context.attachments.emplace().emplace("image", 1);
    context.now = std::chrono::sys_days{std::chrono::year{2027} / 2 / 28};
    Draft draft;
    std::string text = edits.text(24);
    for (int i = 0; i < 25; ++i, ++cases) {
      CAPTURE(text);
      const auto result = remembering->check(text, context, &draft);
      REQUIRE(told(result) == told(fresh->check(text, context)));
      findings += result.findings.size();
      edits.edit(text);
    }
  }
  CHECK(findings > cases);
  vorab::test::ran(cases, "edits of texts with all packs");
}
