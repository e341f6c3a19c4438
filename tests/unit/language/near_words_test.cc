// SPDX-License-Identifier: Apache-2.0
#include "language/near_words.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <optional>
#include <string>

using namespace vorab::language;

namespace {

std::optional<Slip> slip_for(const std::string& typed, const std::string& meant) {
  const auto near = near_words(typed);
  const auto found = std::find_if(near.begin(), near.end(),
                                  [&](const NearWord& one) { return one.word == meant; });
  return found == near.end() ? std::nullopt : std::optional(found->slip);
}

}  // namespace

TEST_CASE("each slip of the fingers leads back", "[spelling]") {
  CHECK(slip_for("nciht", "nicht") == Slip::swapped);
  CHECK(slip_for("kan", "kann") == Slip::undoubled);
  CHECK(slip_for("Fachkräffte", "Fachkräfte") == Slip::doubled);
  CHECK(slip_for("Entscheidng", "Entscheidung") == Slip::missing);
  CHECK(slip_for("fr", "für") == Slip::missing);
  CHECK(slip_for("Qualtität", "Qualität") == Slip::extra);
  CHECK(slip_for("fur", "für") == Slip::wrong);
  CHECK(slip_for("definately", "definitely") == Slip::wrong);
  CHECK(slip_for("comittment", "commitment") == Slip::twice);
  CHECK(slip_for("daß", "dass") == Slip::wrong);
  CHECK(slip_for("dont", "don't") == Slip::missing);
}

TEST_CASE("the first letter stays, and nothing is far away", "[spelling]") {
  CHECK_FALSE(slip_for("ruckelig", "buckelig"));
  CHECK_FALSE(slip_for("Haus", "Hund"));
  CHECK(near_words("").empty());
  CHECK(near_words("a").size() < 60);
  CHECK(near_words("Donaudampfschifffahrtsgesellschaft").size() < 2500);
}
