// SPDX-License-Identifier: Apache-2.0
#include "language/guesses.h"

#include <catch2/catch.hpp>

#include "language/open_speller.h"

using namespace vorab::language;

namespace {

const Speller& speller() {
  static const auto opened = open_speller(dictionary_folders());
  return *opened.speller;
}

double tries(std::string_view name) { return guesses_for(name, speller()).log10; }
Found found(std::string_view name) { return guesses_for(name, speller()).found; }

}  // namespace

TEST_CASE("names are guessed the sooner the more they are words", "[hidden]") {
  CHECK(found("Seeadler") == Found::word);
  CHECK(found("quarterly") == Found::word);
  CHECK(found("Hafen Tapir") == Found::compound);
  CHECK(found("Xqzvbnkw") == Found::letters);
  CHECK(tries("Seeadler") < tries("Hafen Tapir"));
  CHECK(tries("Hafen Tapir") < tries("Hafen Tapir Laterne"));
  CHECK(tries("Hafen Tapir") < tries("Xqzvbnkwpfghjt"));
  CHECK(tries("Seeadler") < tries("Seeadler 2031"));
  CHECK(tries("Seeadler 2031") < tries("Seeadler 20314"));
}

TEST_CASE("a slip hides a word little", "[hidden]") {
  CHECK(tries("Unternehmne") < 8.5);
  CHECK(found("Unternehmne") == Found::near);
}

TEST_CASE("any text has an estimate", "[hidden]") {
  CHECK(tries("") == 0);
  CHECK(tries("  -- ") == 0);
  CHECK(tries(std::string(500, 'a')) > 100);
  CHECK(tries("ПроектСокол") > 9);
  const Speller none;
  CHECK(guesses_for("Seeadler", none).found == Found::letters);
}
