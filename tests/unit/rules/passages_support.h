// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "rules/fingerprinting.h"
#include "rules/paper.h"
#include "rules/rules_support.h"

namespace vorab::rules::test {

inline policy::Fingerprint fingerprint(std::vector<std::string> texts,
                                       std::vector<std::string> allowed = {},
                                       std::array<std::uint64_t, 2> salt = {1, 2}) {
  return fingerprint_of({"Strategie", std::move(texts), std::move(allowed), salt});
}

inline policy::Rule passages(policy::Fingerprint fingerprint,
                             std::vector<std::string> allowed = {}) {
  policy::Passages kind;
  kind.fingerprints.push_back(std::make_shared<const policy::Fingerprint>(std::move(fingerprint)));
  kind.allowed = std::move(allowed);
  return rule(std::move(kind));
}

inline std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

/// A tenth of the words (rounded up) left out, replaced, or with another one before them.
inline std::string changed(const std::string& text, Random& random) {
  std::vector<std::string> words = split(text);
  std::vector<std::size_t> order(words.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::shuffle(order.begin(), order.end(), random);
  order.resize((words.size() + 9) / 10);
  for (const std::size_t i : order) {
    const auto kind = below(random, 3);
    if (kind == 0) words[i].clear();
    if (kind == 1) words[i] = "xylophon";
    if (kind == 2) words[i] = "gewissermaßen " + words[i];
  }
  return joined(words);
}

}  // namespace vorab::rules::test
