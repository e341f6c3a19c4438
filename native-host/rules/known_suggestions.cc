// SPDX-License-Identifier: Apache-2.0
#include "rules/known_suggestions.h"

#include <algorithm>
#include <utility>

namespace vorab::rules {

namespace {

void move(text::Span& span, std::size_t by) {
  span.begin += by;
  span.end += by;
}

}  // namespace

void KnownSuggestions::follow(const text::Text& text, const text::Change& change) {
  // Unsigned numbers wrap round, and so do what they add up to.
  const std::size_t longer = change.after.end - change.before.end;
  // A hit may end with its line, right before the next one.
  const text::Span near = text.with_lines_around(change.after, 1, 1);
  const text::Span differs{near.begin, near.end - longer};
  std::erase_if(all_, [&](const Known& known) {
    return known.hit.begin <= differs.end && known.hit.end >= differs.begin;
  });
  for (auto& known : all_) {
    if (known.hit.begin < differs.end) continue;
    move(known.hit, longer);
    move(known.suggestion.span, longer);
  }
}

const Suggestion& KnownSuggestions::get(const text::Text& text, const Hit& hit, const Wish& wish,
                                        std::string_view language) {
  if (language_ != language) {
    all_.clear();
    language_ = language;
  }
  auto at = std::partition_point(all_.begin(), all_.end(), [&](const Known& known) {
    return known.hit.begin < hit.span.begin;
  });
  for (; at != all_.end() && at->hit.begin == hit.span.begin; ++at) {
    if (at->hit == hit.span && at->rule == &wish.rule && at->entry == hit.entry &&
        at->fallback == wish.fallback) {
      at->used = true;
      return at->suggestion;
    }
  }
  Known fresh{hit.span, hit.entry, &wish.rule, std::string(wish.fallback),
              suggestion_for(text, hit, wish, language)};
  return all_.insert(at, std::move(fresh))->suggestion;
}

void KnownSuggestions::forget_unused() {
  std::erase_if(all_, [](const Known& known) { return !known.used; });
  for (auto& known : all_) known.used = false;
}

}  // namespace vorab::rules
