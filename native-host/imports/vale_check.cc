// SPDX-License-Identifier: Apache-2.0
#include "imports/vale_check.h"

#include <algorithm>
#include <array>
#include <string>

namespace vorab::imports {

namespace {

struct Check {
  std::string_view extends;
  Reason reason;
};

// What only Vale does.
constexpr std::array kOthers{
    Check{"capitalization",
          {"it is about capitals in headings", "a post has none; nothing is to be done"}},
    Check{"conditional",
          {"one text must stand where another does",
           "a rule of kind \"requires\" can ask for words and hashtags"}},
    Check{
        "consistency",
        {"either form is fine, but not both", "choose one, and write a rule of kind \"wording\""}},
    Check{
        "occurrence",
        {"it counts how often something stands there", "nothing in Vorab does; leave it to Vale"}},
    Check{"repetition", {"it finds what is said twice", "nothing in Vorab does; leave it to Vale"}},
    Check{"metric", {"it measures the whole text", "nothing in Vorab does; leave it to Vale"}},
    Check{"readability", {"it measures the whole text", "nothing in Vorab does; leave it to Vale"}},
    Check{"spelling",
          {"it looks words up in a dictionary",
           "write a rule of kind \"spelling\": it knows German and English"}},
    Check{"sequence", {"it asks for parts of speech", "nothing in Vorab does; leave it to Vale"}},
    Check{"script",
          {"it is a program", "write a rule of kind \"pattern\" if an expression can say it"}},
};

constexpr Reason kUnknown{"it is no check that this version knows",
                          "look at \"extends\" in the file"};
constexpr Reason kElsewhere{"it is for headings, tables, code and the like",
                            "a post has none; nothing is to be done"};

constexpr std::array<std::string_view, 6> kEverywhere{"",          "text", "sentence",
                                                      "paragraph", "raw",  "summary"};

// Of several places one that a post has is enough; "~heading" is all but headings.
bool is_in_posts(const YAML::Node& scope) {
  const auto places = items_of(scope);
  return places.empty() || std::any_of(places.begin(), places.end(), [](const Item& place) {
           return place.text.starts_with('~') || std::find(kEverywhere.begin(), kEverywhere.end(),
                                                           place.text) != kEverywhere.end();
         });
}

}  // namespace

const Reason* obstacle(const YAML::Node& rule) {
  const auto extends = text_of(member(rule, "extends"));
  if (extends != "existence" && extends != "substitution") {
    const auto* const found = std::find_if(kOthers.begin(), kOthers.end(), [&](const Check& check) {
      return check.extends == extends;
    });
    return found == kOthers.end() ? &kUnknown : &found->reason;
  }
  return is_in_posts(member(rule, "scope")) ? nullptr : &kElsewhere;
}

}  // namespace vorab::imports
