// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_places.h"

#include <catch2/catch.hpp>
#include <set>

#include "rules/hidden_keys.h"

using namespace vorab;
using namespace vorab::rules;

namespace {

class Taker final : public HiddenAsker {
 public:
  explicit Taker(std::size_t most = 1'000'000) : most_(most) {}
  bool take(std::string_view key) override {
    keys.insert(std::string(key));
    return keys.size() < most_;
  }
  bool knows_parts(std::string_view word) override { return words.contains(std::string(word)); }
  void learn_parts(std::string_view word) override { words.insert(std::string(word)); }

  std::set<std::string> keys, words;

 private:
  std::size_t most_;
};

std::set<std::string> keys(const std::string& utf8, const HiddenShape& shape) {
  const text::Text text(utf8);
  Taker taker;
  CHECK(HiddenPlaces(text, next_part(utf8, 0)).visit(shape, taker));
  return taker.keys;
}

bool has(const std::set<std::string>& all, const std::string& letters) {
  return all.contains(hidden_key(letters));
}

}  // namespace

TEST_CASE("words, phrases and the parts of compounds", "[hidden]") {
  const auto all = keys("Der Seeadlertest am Nordhafen 7", {2, true, false});
  for (const auto* one : {"seeadlertest", "derseeadlertest", "seeadlertestam", "amnordhafen",
                          "nordhafen", "nordhafen7", "seeadler", "adlertest"}) {
    INFO(one);
    CHECK(has(all, one));
  }
  CHECK_FALSE(has(all, "derseeadlertestam"));  // three pieces
  CHECK_FALSE(has(all, "hafen"));              // too short
  CHECK_FALSE(has(keys("Seeadlertest", {1, false, false}), "seeadler"));
}

TEST_CASE("disguised words", "[hidden]") {
  const HiddenShape shape{1, false, true};
  for (const auto* text : {"S e e a d l e r", "S.e.e.a.d.l.e.r", "See-\nadler", "$eeadler",
                           "See-adler", "#UnserSeeadlerHier"}) {
    INFO(text);
    CHECK(has(keys(text, shape), "seeadler"));
  }
  CHECK_FALSE(has(keys("See adler", shape), "seeadler"));
  CHECK_FALSE(has(keys("See\n\nadler", shape), "seeadler"));
  CHECK(has(keys("See adler", {2, false, true}), "seeadler"));
}

TEST_CASE("a line has its own places only, and an end", "[hidden]") {
  const text::Text text("Seeadler\nNordstern\n");
  Taker taker;
  CHECK(HiddenPlaces(text, next_part(text.original(), 0)).visit({1, true, true}, taker));
  CHECK(has(taker.keys, "seeadler"));
  CHECK_FALSE(has(taker.keys, "nordstern"));
  Taker busy(1);
  CHECK_FALSE(HiddenPlaces(text, next_part(text.original(), 0)).visit({1, true, true}, busy));
}

TEST_CASE("parts that are known are not asked about again", "[hidden]") {
  const text::Text text("Seeadlertest");
  Taker taker;
  taker.learn_parts("seeadlertest");
  CHECK(HiddenPlaces(text, next_part(text.original(), 0)).visit({1, true, false}, taker));
  CHECK(taker.keys.size() == 1);
}

TEST_CASE("long lines are looked at part by part, and nothing between two parts is lost",
          "[hidden]") {
  std::string utf8;
  for (int i = 0; i < 700; ++i) utf8 += "Wort" + std::to_string(i) + (i % 9 == 0 ? " ü " : " ");
  utf8 += "\nnoch eine Zeile";
  const text::Text text(utf8);
  std::size_t parts = 0;
  Taker taker;
  for (std::size_t begin = 0; begin < utf8.size(); ++parts) {
    const auto part = next_part(utf8, begin);
    CHECK(part.own.begin == begin);
    CHECK(part.own.size() <= 1'100);
    CHECK(part.seen.size() <= 1'900);
    CHECK(HiddenPlaces(text, part).visit({4, false, false}, taker));
    begin = part.own.end;
  }
  CHECK(parts > 5);
  for (int i = 10; i + 1 < 700; ++i) {
    if (i % 9 == 0) continue;
    INFO(i);
    const auto next = std::to_string(i + 1);
    CHECK(has(taker.keys, "wort" + std::to_string(i) + "wort" + next));
  }
  const std::string blob(5'000, 'x');
  CHECK(next_part(blob, 0).own.end == blob.size());
}
