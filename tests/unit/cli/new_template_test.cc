// SPDX-License-Identifier: Apache-2.0
#include "cli/new_template.h"

#include <catch2/catch.hpp>

#include "policy/dates.h"
#include "policy/json_tree.h"

using namespace vorab;

TEST_CASE("names for ids and hosts", "[new_template]") {
  CHECK(cli::slug_of("Acme") == "acme");
  CHECK(cli::slug_of("Müller & Söhne GmbH") == "muller-sohne-gmbh");
  CHECK(cli::slug_of("3M") == "3m");
  CHECK(cli::slug_of("42") == "company-42");
  CHECK(cli::slug_of("東京") == "company");
  CHECK(cli::slug_of(std::string(300, 'a')).size() <= 40);
}

TEST_CASE("whatever a company is called, the files stay JSON", "[new_template]") {
  const auto today = *policy::parse_date("2026-11-30");
  for (const char* const company : {"Acme", "A \"B\" \\ C", "Müller", "<slug>", "日本"}) {
    for (const auto& languages : {std::vector<std::string>{"de", "en"}, {"en"}, {"de"}}) {
      for (const auto& [name, text] :
           cli::new_policy_files({company, "a@b.example", languages, today})) {
        INFO(company << ' ' << name);
        CHECK(text.find("<T>") == std::string::npos);
        CHECK(text.find("||") == std::string::npos);
        if (!name.ends_with(".json")) continue;
        const auto json = policy::parse_json(text, name);
        CHECK(json.root);
        CHECK(json.problems.empty());
      }
    }
  }
}
