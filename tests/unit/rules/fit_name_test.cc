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
  const auto fit = fit_name(setting, typed, words, true);
  if (!fit) return "copy";
  return text.substr(0, fit->span.begin) + fit->text + text.substr(fit->span.end);
}

}  // namespace

TEST_CASE("a name goes where a name without an article stood") {
  CHECK(fitted("bei Seeadler", "Kranich") == "bei Kranich");
  CHECK(fitted("beim Seeadler", "Kranich") == "copy");
  CHECK(fitted("mit dem großen Seeadler", "Kranich") == "copy");
  CHECK(fitted("das Seeadler-Team", "Kranich") == "das Kranich-Team");
  CHECK(fitted("a/Seeadler", "Kranich") == "copy");
}
