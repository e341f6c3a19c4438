// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "policy_support.h"

/// A small pack in memory and policies that switch it on.
namespace vorab::policy::test {

using Texts = std::map<std::string, std::string>;  ///< files by path

inline const std::string kTexts =
    R"("message": {"de": "m", "en": "m"}, "why": {"de": "w", "en": "w"})";

/// `packs/ads/pack.json` with these parameters, lists and rules.
inline std::string pack_of(const std::string& parameters, const std::string& rules,
                           const std::string& more = "") {
  return R"({"format": 1, "id": "ads", "title": {"de": "t", "en": "t"},
             "about": {"de": "a", "en": "a"}, "parameters": {)" +
         parameters + "}, " + more + R"("rules": [)" + rules + "]}";
}

/// The declaration of a parameter.
inline std::string parameter(const std::string& name, const std::string& members) {
  return "\"" + name + R"(": {"about": {"de": "a", "en": "a"}, )" + members + "}";
}

/// A folder of packs with one of them, and a policy that says this under `packs`.
inline Texts files_with(const std::string& pack, const std::string& packs,
                        const std::string& more = "") {
  Texts texts;
  texts["packs/ads/pack.json"] = pack;
  texts["p/policy.json"] = R"({"format": 1, "id": "p", )" + more + R"("packs": [)" + packs + "]}";
  return texts;
}

inline LoadResult load_with(const FakeFiles& files) { return load("p", files, "packs"); }

inline LoadResult load_with(const Texts& texts) {
  FakeFiles files;
  files.texts = texts;
  return load_with(files);
}

inline std::string ids(const LoadResult& result) {
  std::string out;
  for (const Rule& rule : result.policy ? result.policy->rules : std::vector<Rule>()) {
    out += rule.id + ' ';
  }
  return out;
}

}  // namespace vorab::policy::test
