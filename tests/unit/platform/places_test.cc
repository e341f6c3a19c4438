// SPDX-License-Identifier: Apache-2.0
#include "platform/places.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <string>

using namespace vorab::platform;

namespace {

/// As people write it.
std::string written(const Place& place) {
  const std::string name(place.name);
  switch (place.below) {
    case Below::root:
      return name;
    case Below::home:
      return "~/" + name;
    case Below::program_files:
      return "%ProgramFiles%\\" + name;
    case Below::local_app_data:
      return "%LocalAppData%\\" + name;
  }
  return {};
}

}  // namespace

TEST_CASE("each system's places are what people were told") {
  std::ifstream file(VORAB_SOURCE_DIR "/policies/README.md");
  std::stringstream text;
  text << file.rdbuf();
  REQUIRE_FALSE(text.str().empty());
  for (const Places& places : kEverySystem) {
    const std::string row = "| " + std::string(places.system) + " | `" + written(places.policies) +
                            "` | `" + written(places.state) + "` |";
    INFO(row);
    CHECK(text.str().find(row) != std::string::npos);
  }
}

TEST_CASE("policies are the machine's, and never where the user's own state is written") {
  for (const Places& places : kEverySystem) {
    INFO(places.system);
    CHECK((places.policies.below == Below::root || places.policies.below == Below::program_files));
    CHECK((places.state.below == Below::home || places.state.below == Below::local_app_data));
    CHECK((places.policies.below == Below::root) == (places.policies.name.front() == '/'));
  }
}
