// SPDX-License-Identifier: Apache-2.0
#include "language/detect.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/fold.h"
#include "text/words.h"

using vorab::language::Language;

namespace {

std::optional<Language> language(const std::string& text) {
  return vorab::language::detect(vorab::text::find_pieces(vorab::text::folded_word(text)));
}

}  // namespace

TEST_CASE("small words tell the language") {
  CHECK(language("Bald zeigen wir den Seeadler auf der Messe") == Language::german);
  CHECK(language("Soon we will show the Seeadler at the fair") == Language::english);
  CHECK(language("Great meeting with the team of Müller und Söhne") == Language::english);
  CHECK(language("Unser Team nutzt jetzt das Dashboard von Cloud Analytics") == Language::german);
}

TEST_CASE("nothing is said of what does not tell") {
  CHECK_FALSE(language("Seeadler!"));
  CHECK_FALSE(language(""));
  CHECK_FALSE(language("🦅 2027"));
}
