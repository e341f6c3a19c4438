// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/fit.h"

using namespace vorab;
using namespace vorab::rules;

namespace {

std::string fitted(const std::string& text, const std::string& words) {
  const auto at = text.find("Seeadler");
  const auto typed = typed_form(text, {at, at + 8}, "Seeadler");
  const auto setting = setting_of(text, typed.whole);
  const auto fit = fit_english(setting, typed, words);
  if (!fit) return "copy";
  return text.substr(0, fit->span.begin) + fit->text + text.substr(fit->span.end);
}

}  // namespace

// The sentences are in suggestions_en.txt; here is what is peculiar to the fitting itself.
TEST_CASE("English phrases bring or take an article") {
  CHECK(fitted("with the Seeadler", "an old ship") == "with an old ship");
  CHECK(fitted("with a Seeadler", "old ship") == "with an old ship");
  CHECK(fitted("with Seeadler", "old ship") == "copy");
  CHECK(fitted("the Seeadler’s crew", "our partners") == "copy");
  CHECK(fitted("with the Seeadler’s crew", "our partners") == "with our partners' crew");
  CHECK(fitted("with Seeadler", "soon") == "copy");
}
