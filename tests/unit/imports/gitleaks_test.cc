// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "imported_rules.h"

using namespace vorab;
using test::rule;

TEST_CASE("rules of gitleaks", "[imports]") {
  const auto all = test::imported("gitleaks", "tests/cli/imports/gitleaks.toml");
  CHECK(all.rules.size() == 7);
  const auto token = rule(all, "gitleaks-musterwerk-token");
  CHECK(token["pattern"] == "\\b(?P<mark>mwk_[a-z0-9]{24})(?:['\"\\s;]|$)");
  CHECK(token["severity"] == "warn");
  CHECK(token["why"]["en"].get<std::string>().ends_with("“A token of the pump portal.”"));
  CHECK(token["unless"]["words"] == imports::Json{"mwk_7f3kq9zx1b5n8c2v6m4l0pdo"});
  CHECK(token["examples"]["miss"][0] == "mwk_7f3kq9zx1b5n8c2v6m4l0pdo");
  CHECK_FALSE(token.contains("near"));  // the expression says it

  const auto gate = rule(all, "gitleaks-gate-code");
  CHECK(gate["near"]["words"] == imports::Json{"Torcode", "gate"});
  CHECK(gate["examples"]["hit"][0].get<std::string>().starts_with("Torcode: [["));

  // One half names the pump, the other would have to stand near it.
  CHECK_FALSE(rule(all, "gitleaks-mixed-keys").contains("near"));
  CHECK(rule(all, "gitleaks-mixed-keys")["severity"] == "hint");
  CHECK(rule(all, "gitleaks-basic-login")["pattern"] ==
        "(?i)login=([a-z]{3,8}):(?P<mark>[a-z0-9]{6,20})");
  CHECK(rule(all, "gitleaks-letter-block")["multiline"] == true);
  CHECK(rule(all, "gitleaks-long-count")["pattern"] == "pumpe-[A-Za-z0-9_\\-]{50,}");
  CHECK(rule(all, "gitleaks-settings-password")["severity"] == "hint");
}

TEST_CASE("what gitleaks says and Vorab cannot", "[imports]") {
  const auto all = test::imported("gitleaks", "tests/cli/imports/gitleaks.toml");
  const auto text = test::left_out(all);
  for (const char* line :
       {": it builds upon another configuration\n",
        ", allowlist: paths and commits that are allowed\n",
        "musterwerk-token, allowlist: what is allowed is part of the secret itself\n",
        "MixedKeys, keywords: words that must stand in the same file\n",
        "key-file: it looks at the names of files\n",
        "settings-password, path: it is for files in certain places\n",
        "settings-password, allowlist: what is allowed is told from the line around the secret\n",
        "helper: it is only there for other rules\n",
        "looking-back: Vorab does not understand the rule\n"}) {
    INFO(line);
    CHECK(text.find(line) != std::string::npos);
  }
  // Entropy is a validator, or left out.
  const bool has_validator = rule(all, "gitleaks-musterwerk-token").contains("validator");
  CHECK(has_validator == (text.find("musterwerk-token, entropy: ") == std::string::npos));
}
