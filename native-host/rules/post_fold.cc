// SPDX-License-Identifier: Apache-2.0
#include "rules/post_fold.h"

#include <algorithm>
#include <array>

namespace vorab::rules {

namespace {

// As the networks' feeds showed posts in 2026; lines count too where a feed shows only so many.
struct Fold {
  std::string_view site;
  std::size_t units;
  std::size_t lines;
};
constexpr std::size_t kAnyNumber = 1000;
constexpr std::array<Fold, 5> kFolds{{{"linkedin", 210, 3},
                                      {"xing", 210, 3},
                                      {"x", 280, kAnyNumber},
                                      {"facebook", 477, 5},
                                      {"instagram", 125, 3}}};

const Fold& fold_of(std::string_view site) {
  const auto* found = std::find_if(kFolds.begin(), kFolds.end(),
                                   [&](const Fold& fold) { return fold.site == site; });
  return found == kFolds.end() ? kFolds.front() : *found;
}

}  // namespace

std::size_t byte_at_unit(const text::Text& text, std::size_t units) {
  const std::string_view utf8 = text.original();
  std::size_t at = 0;
  while (at < utf8.size() && units > 0) {
    const auto next = text::decode(utf8, at);
    units -= std::min<std::size_t>(units, next.code_point > 0xFFFF ? 2 : 1);
    at += next.length;
  }
  return at;
}

std::size_t shown_before_fold(const text::Text& text, std::string_view site) {
  const Fold& fold = fold_of(site);
  const auto by_units = byte_at_unit(text, fold.units);
  const auto shown = std::string_view(text.original()).substr(0, by_units);
  std::size_t lines = 1;
  for (std::size_t at = 0; at < shown.size(); ++at) {
    if (shown[at] == '\n' && ++lines > fold.lines) return at;
  }
  return by_units;
}

}  // namespace vorab::rules
