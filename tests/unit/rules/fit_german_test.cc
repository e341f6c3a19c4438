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
  const auto fit = fit_german(setting, typed, words);
  if (!fit) return "copy";
  return text.substr(0, fit->span.begin) + fit->text + text.substr(fit->span.end);
}

}  // namespace

// The sentences are in suggestions_de.txt; here is what is peculiar to the fitting itself.
TEST_CASE("German phrases take the case, and the article's place") {
  CHECK(fitted("mit dem Seeadler", "unsere neue Anlage") == "mit unserer neuen Anlage");
  CHECK(fitted("zum Seeadler", "Maschine") == "zur Maschine");
  CHECK(fitted("Ein Seeadler-Fan", "neue Projekte") == "Ein Fan neuer Projekte");
  CHECK(fitted("Ein Seeadler-Fan", "Projekte") == "copy");
  CHECK(fitted("mit dem Seeadler", "bald mehr") == "copy");
  CHECK(fitted("der Start des Seeadler", "unser neuer Elefant") == "copy");
}
