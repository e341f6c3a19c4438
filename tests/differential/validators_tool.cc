// SPDX-License-Identifier: Apache-2.0
// Reads ["validator", "text"], one a line; writes for each its flaw, "" if it holds. For the
// comparison with other libraries.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "validators/validators.h"

namespace {

const char* name_of(vorab::validators::Flaw flaw) {
  using Flaw = vorab::validators::Flaw;
  switch (flaw) {
    case Flaw::none:
      return "";
    case Flaw::form:
      return "form";
    case Flaw::checksum:
      return "checksum";
    case Flaw::unknown:
      return "unknown";
    case Flaw::nobodys:
      return "nobodys";
  }
  return "?";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const auto asked = nlohmann::json::parse(line);
    const auto* validator = vorab::validators::find(asked.at(0).get<std::string>());
    if (validator == nullptr) return 1;
    std::cout << name_of(validator->judge(asked.at(1).get<std::string>()).flaw) << '\n';
  }
}
