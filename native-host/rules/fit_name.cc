// SPDX-License-Identifier: Apache-2.0
#include "language/english_phrase.h"
#include "language/german_grammar.h"
#include "language/german_noun.h"
#include "language/german_words.h"
#include "rules/fit.h"
#include "text/letters.h"

namespace vorab::rules {

namespace {

using Shape = TypedForm::Shape;
using Edge = Setting::Edge;

bool ends_hissing(std::string_view name) {
  for (const std::string_view sound : {"s", "ß", "x", "z", "ce"}) {
    if (name.ends_with(sound)) return true;
  }
  return false;
}

bool is_article(std::string_view folded) {
  return language::read_determiner(folded) || language::read_contraction(folded) != nullptr;
}

// An article, an adjective or a number before it: the name may be of another gender.
bool stands_in_phrase(const Setting& setting, bool german) {
  if (setting.left != Edge::word) return false;
  const auto& word = setting.before.front().folded;
  if (!german) return !language::english_article(word).empty();
  if (is_article(word) || language::is_weighty_determiner(word) ||
      language::is_usual_adjective(word)) {
    return true;
  }
  const bool adjective = !language::adjective_ending_of(word).empty();
  return adjective && setting.before.size() > 1 && is_article(setting.before[1].folded);
}

}  // namespace

std::optional<Fit> fit_name(const Setting& setting, const TypedForm& typed, std::string_view name,
                            bool german) {
  if (setting.left == Edge::hyphen || setting.left == Edge::other) return std::nullopt;
  if (setting.right == Edge::other || setting.right == Edge::hyphen) return std::nullopt;
  const std::string text(name);
  if (typed.shape == Shape::compound) {
    if (typed.hyphen) return Fit{text + "-" + std::string(typed.rest), typed.whole};
    if (!german || !language::is_known_noun(typed.rest)) return std::nullopt;
    return Fit{text + "-" + text::capitalised(typed.rest), typed.whole};
  }
  if (stands_in_phrase(setting, german)) return std::nullopt;
  if (typed.shape == Shape::plain) return Fit{text, typed.whole};
  const bool genitive = german && typed.shape == Shape::ending && typed.ending == "s";
  if (!genitive || ends_hissing(name) || name.find(' ') != name.npos) return std::nullopt;
  return Fit{text + "s", typed.whole};
}

}  // namespace vorab::rules
