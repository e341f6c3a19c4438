// SPDX-License-Identifier: Apache-2.0
#include "rules/known_suggestions.h"

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule saying(const std::string& instead) {
  auto out = terms({"Seeadler"});
  out.instead["de"] = instead;
  return out;
}

Hit at(const text::Text& text, std::size_t from = 0) {
  const auto begin = text.original().find("Seeadler", from);
  return Hit{{begin, begin + 8}, 0};
}

}  // namespace

TEST_CASE("a suggestion follows its line through edits elsewhere, and is made anew for its own") {
  const auto rule = saying("unser neues Projekt");
  text::Text text("Hallo\nwas\nwir reden mit dem Seeadler heute\nund\nmehr");
  KnownSuggestions known;
  const auto same = [&] {
    const auto& kept = known.get(text, at(text), {rule}, "de");
    const auto fresh = suggestion_for(text, at(text), {rule}, "de");
    CHECK(kept.text == fresh.text);
    CHECK(kept.span == fresh.span);
    CHECK(kept.in_place == fresh.in_place);
    return &kept;
  };
  same();
  for (const auto* edit :
       {"Hallo du\nwas\nwir reden mit dem Seeadler heute\nund\nmehr",
        "du\nwas\nwir reden mit dem Seeadler heute\nund\nnoch mehr",
        "du\nwas\nwir reden ohne den Seeadler heute\nund\nnoch mehr",
        "du\nwas wir reden ohne den Seeadler heute\nund\nnoch mehr", "Seeadler"}) {
    known.follow(text, text.become(edit));
    same();
  }
}

TEST_CASE("each rule and each language has its own suggestion, and what is unused goes") {
  const auto one = saying("das Projekt");
  const auto other = saying("die Sache");
  const text::Text text("der Seeadler und der Seeadler");
  KnownSuggestions known;
  CHECK(known.get(text, at(text), {one}, "de").text ==
        suggestion_for(text, at(text), {one}, "de").text);
  CHECK(known.get(text, at(text), {other}, "de").text ==
        suggestion_for(text, at(text), {other}, "de").text);
  CHECK(known.get(text, at(text, 10), {one}, "de").span.begin > 10);
  CHECK(known.get(text, at(text), {one}, "en").text ==
        suggestion_for(text, at(text), {one}, "en").text);
  known.forget_unused();
  known.forget_unused();
  CHECK(known.get(text, at(text), {one}, "de").text ==
        suggestion_for(text, at(text), {one}, "de").text);
}
