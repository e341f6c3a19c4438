// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "edits.h"
#include "policy/load.h"
#include "rules/draft_support.h"

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

}  // namespace

TEST_CASE("with all packs a text that is edited has the findings of one that was never seen") {
  rules::test::WithAndWithoutDraft both(all_packs());
  vorab::test::Edits edits(parts(), 29);
  for (int round = 0; round < 60; ++round) {
    Context context;
    context.locale = round % 2 == 0 ? "de" : "en";
    context.surface = round % 3 == 0 ? "comment" : "post";
    context.posting_as = round % 4 == 0 ? "personal" : "";
    if (round % 5 == 0) context.attachments.emplace().emplace("image", 1);
    context.now = std::chrono::sys_days{std::chrono::year{2027} / 2 / 28};
    both.agree(edits.text(24), context, 25, edits);
  }
  both.done("edits of texts with all packs");
}
