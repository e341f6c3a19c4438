// SPDX-License-Identifier: Apache-2.0
#include "policy/format.h"

#include <catch2/catch.hpp>
#include <set>

#include "policy_support.h"

using namespace vorab::policy;

TEST_CASE("every key has an example or a remedy, and stands once", "[policy]") {
  for (const Keys keys :
       {policy_keys(),      settings_keys(),    shortcut_keys(),    contact_keys(),
        list_keys(),        entry_keys(),       sign_keys(),        near_keys(),
        unless_keys(),      unless_near_keys(), adjust_keys(),      rule_keys(),
        scale_keys(),       applies_keys(),     examples_keys(),    example_keys(),
        attachment_keys(),  rules_file_keys(),  fingerprint_keys(), compiled_keys(),
        trial_keys(),       pack_use_keys(),    pack_keys(),        parameter_keys(),
        placeholder_keys(), value_list_keys()}) {
    std::set<std::string_view> names;
    for (const Key& key : keys) {
      INFO(key.name);
      CHECK_FALSE(key.example.empty());
      CHECK(names.insert(key.name).second);
    }
  }
}

TEST_CASE("the examples of remedies are what the reader accepts", "[policy]") {
  for (const Key& key : policy_keys()) {
    if (key.later || key.name == "format" || key.name == "id" || key.name == "rules" ||
        key.name == "adjust" || key.name == "packs") {
      continue;
    }
    INFO(key.name);
    const auto result = test::read(test::policy_with(
        "\"" + std::string(key.name) + "\": " +
        (key.name == "contacts" ? R"([{"role": {"de": "a", "en": "b"}, "mail": "a@b.example"}])"
                                : std::string(key.example)) +
        ","));
    INFO(test::brief(result.problems));
    CHECK_FALSE(has_errors(result.problems));
  }
  for (const Key& key : rule_keys()) {
    if (key.later || !key.kinds.empty() || key.name == "id" || key.name == "kind") continue;
    INFO(key.name);
    const auto result = test::read(test::terms_with(
        "\"words\": [\"a\"], \"" + std::string(key.name) + "\": " + std::string(key.example)));
    INFO(test::brief(result.problems));
    CHECK_FALSE(has_errors(result.problems));
  }
}

TEST_CASE("every kind has its category", "[policy]") {
  for (std::size_t i = 0; i < kKinds.size(); ++i) CHECK(kKinds[i].name == kKindNames[i]);
}
