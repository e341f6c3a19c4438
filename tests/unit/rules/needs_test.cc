// SPDX-License-Identifier: Apache-2.0
#include "rules/needs.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

using vorab::rules::Needs;

// That no match is ever lost is tested with pattern_gate.
namespace {

struct Expression {
  std::string text;
  bool ignore_case = false;
};

std::vector<std::uint32_t> met(const std::vector<Expression>& expressions, std::string_view line) {
  Needs needs;
  for (std::uint32_t i = 0; i < expressions.size(); ++i) {
    needs.add(expressions[i].text, expressions[i].ignore_case, i);
  }
  needs.seal();
  std::vector<std::uint32_t> out;
  needs.met_by(line, out);
  std::vector<std::uint32_t> again;
  needs.met_by(line, again);  // nothing is left over from the first time
  std::sort(out.begin(), out.end());
  std::sort(again.begin(), again.end());
  CHECK(out == again);
  return out;
}

bool is_met(const std::string& expression, std::string_view line, bool ignore_case = false) {
  return !met({{expression, ignore_case}}, line).empty();
}

}  // namespace

TEST_CASE("all parts in a row are needed, of alternatives one", "[needs]") {
  const std::string thing = "(?:our|unsere?) (?:[^ ]+ )?(?:pump|controller)";
  CHECK(is_met(thing, "our new pump"));
  CHECK(is_met(thing, "pump, our best"));  // a need, no match
  CHECK(is_met(thing, "unser controller"));
  CHECK_FALSE(is_met(thing, "our new drill"));
  CHECK_FALSE(is_met(thing, "the pump"));
  const std::string either = "world leader|[0-9]+ percent off";
  CHECK(is_met(either, "a world leader"));
  CHECK(is_met(either, "7 percent off"));
  CHECK_FALSE(is_met(either, "seven percent off"));
  CHECK_FALSE(is_met(either, "leader of the world"));
}

TEST_CASE("short words and single signs count where they are rare", "[needs]") {
  CHECK_FALSE(is_met("pw: [a-z]+", "the quick brown fox"));
  CHECK(is_met("pw: [a-z]+", "pw: x"));
  CHECK_FALSE(is_met("[a-z]+@[a-z]+", "no address"));
  CHECK(is_met("[a-z]+@[a-z]+", "a@b"));
  CHECK_FALSE(is_met("#(?:18|88)", "#19"));
  CHECK(is_met("[#$]x|%", "50%"));
}

TEST_CASE("what may be missing is not needed", "[needs]") {
  CHECK(is_met("(?:very )?good", "good"));
  CHECK(is_met("(?:very ){0,3}good", "good"));
  CHECK(is_met("good(?: thing)*", "good"));
  CHECK_FALSE(is_met("(?:very )+good", "good"));
  CHECK_FALSE(is_met("(?:xy){2}", "xy"));
  CHECK(is_met("(?:xy){2}", "xyxy"));
}

TEST_CASE("what an expression only steps over is not needed", "[needs]") {
  const std::string stepping = "(?:xylo|quiz)[a-z]*(?P<mark>)|(?P<mark>tower|)|crown";
  CHECK_FALSE(is_met(stepping, "a xylophone and a quiz"));
  CHECK(is_met(stepping, "a tower"));
  CHECK(is_met(stepping, "the crown"));
  CHECK(is_met("(?:xylo(?P<mark>))?tower", "tower"));
  CHECK(is_met("xylo(?P<other>)|tower", "xylo"));
  CHECK_FALSE(is_met("xylo(?P<mark>)", "xylo"));
}

TEST_CASE("the case of letters, German ones included", "[needs]") {
  CHECK(is_met("übernahme", "ÜBERNAHME", true));
  CHECK(is_met("Straße", "STRA\u1E9EE", true));
  CHECK(is_met("\u00C5ngström", "\u212Bngstr\u00D6m", true));
  CHECK_FALSE(is_met("übernahme", "Bernahme", true));
}

TEST_CASE("what is not understood, or matches anything, needs nothing", "[needs]") {
  for (const char* expression : {"", "a*", ".", "[a-z]+", "(", "\\Qab\\E", "x|", "[[:alpha:]]"}) {
    INFO(expression);
    CHECK(is_met(expression, "-"));
  }
}

TEST_CASE("many expressions that share their words are told apart", "[needs]") {
  const std::vector<Expression> all = {
      {"(?:red|blue) car"}, {"(?:red|blue) house"}, {"red"}, {"."}};
  CHECK(met(all, "blue house") == std::vector<std::uint32_t>{1, 3});
  CHECK(met(all, "a red car") == std::vector<std::uint32_t>{0, 2, 3});
  CHECK(met(all, "none") == std::vector<std::uint32_t>{3});
}
