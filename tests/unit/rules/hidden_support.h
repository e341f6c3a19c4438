// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "rules/hide.h"
#include "rules/rules_support.h"

/// The same rule with its words readable and hidden.
namespace vorab::rules::test {

inline std::vector<policy::Entry> secrets(const std::vector<std::string>& words, bool disguised) {
  auto out = entries(words);
  for (auto& entry : out) {
    entry.hidden = true;
    entry.disguised = disguised;
  }
  return out;
}

inline policy::Rule readable(const std::vector<policy::Entry>& words, policy::Match match,
                             std::string id = "r") {
  return rule(policy::Terms{words, match}, std::move(id));
}

/// As a bundle has it: nothing but hashes and what is sealed.
inline policy::Rule hidden(const std::vector<policy::Entry>& words, policy::Match match,
                           std::string id = "r") {
  auto made = hide(words, {"test", match});
  REQUIRE(made.list);
  policy::Terms kind;
  kind.match = match;
  kind.entries = secrets(std::vector<std::string>(words.size()), false);
  kind.hidden = std::make_shared<const policy::HiddenList>(*std::move(made.list));
  return rule(std::move(kind), std::move(id));
}

}  // namespace vorab::rules::test
