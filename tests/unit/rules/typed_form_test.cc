// SPDX-License-Identifier: Apache-2.0
#include "rules/typed_form.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;
using Shape = TypedForm::Shape;

namespace {

// The hit begins the text, or stands behind "|".
TypedForm form(std::string& text, const std::string& word, std::size_t length) {
  const auto begin = text.find('|');
  if (begin == std::string::npos) return typed_form(text, {0, length}, word);
  text.erase(begin, 1);
  return typed_form(text, {begin, begin + length}, word);
}

}  // namespace

TEST_CASE("a word is typed plain, with an ending or in a compound") {
  const auto shape = [](std::string text, std::size_t length) {
    return form(text, "Seeadler", length).shape;
  };
  CHECK(shape("SEEADLER", 8) == Shape::plain);
  CHECK(shape("Seeadlers", 9) == Shape::ending);
  CHECK(shape("S e e a d l e r", 15) == Shape::plain);
  CHECK(shape("Seadler", 7) == Shape::plain);
  CHECK(shape("Testseeadler", 12) == Shape::other);
  CHECK(shape("Test-|Seeadler", 8) == Shape::other);
  CHECK(shape("Seeadler", 8) == Shape::plain);
  CHECK(shape("Seeadler- und", 8) == Shape::plain);
}

TEST_CASE("a compound's rest is told, whole") {
  std::string text = "das |Seeadler-Test-Team läuft";
  const auto team = form(text, "Seeadler", 8);
  CHECK(team.shape == Shape::compound);
  CHECK(team.hyphen);
  CHECK(team.rest == "Test-Team");
  CHECK(team.whole == text::Span{4, 22});
  text = "Seeadlerprototypen";
  const auto closed = form(text, "Seeadler", text.size());
  CHECK(closed.rest == "prototypen");
  CHECK_FALSE(closed.hyphen);
  text = "Müllerwerk";
  CHECK(form(text, "Mueller", text.size()).rest == "werk");
}

TEST_CASE("a phrase with endings inside is not plain") {
  std::string text = "Projekts Nordstern";
  CHECK(form(text, "Projekt Nordstern", text.size()).shape == Shape::ending);
  text = "Projekt-Nordstern";
  CHECK(form(text, "Projekt Nordstern", text.size()).shape == Shape::plain);
}
