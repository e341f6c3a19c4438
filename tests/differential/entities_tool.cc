// SPDX-License-Identifier: Apache-2.0
// Reads JSON strings, one a line; writes for each the entities found: [[kind, start, end], …] in
// UTF-16 code units. For the comparison with twitter-text.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "text/entities.h"
#include "text/utf.h"

namespace {

const char* name_of_kind(vorab::text::Entity::Kind kind) {
  using Kind = vorab::text::Entity::Kind;
  switch (kind) {
    case Kind::hashtag:
      return "hashtag";
    case Kind::mention:
      return "mention";
    case Kind::cashtag:
      return "cashtag";
    case Kind::link:
      return "link";
    case Kind::mail:
      return "mail";
  }
  return "";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const auto text = nlohmann::json::parse(line).get<std::string>();
    const vorab::text::Utf16Map utf16(text);
    auto found = nlohmann::json::array();
    for (const auto& [kind, span] : vorab::text::find_entities(text)) {
      found.push_back({name_of_kind(kind), utf16.units(span.begin), utf16.units(span.end)});
    }
    std::cout << found.dump() << '\n';
  }
}
