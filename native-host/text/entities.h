// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "text/fold.h"

namespace vorab::text {

/// A part of a post that networks treat as more than words.
struct Entity {
  enum class Kind { hashtag, mention, link, mail };
  Kind kind;
  Span span;  ///< with the leading sign
};

/// Hashtags, mentions, links and mail addresses in order, never overlapping. Hashtags and mentions
/// follow the rules of the twitter-text library as far as LinkedIn and X share them: a tag is `#` or
/// `＃` and letters, digits and underscores with at least one letter, with no letter, digit, `_` or
/// `&` before it; a mention is `@` or `＠` and 1 to 20 of [A-Za-z0-9_].
[[nodiscard]] std::vector<Entity> find_entities(std::string_view utf8);

/// The entity's name without `#` or `@`; a link or address as it is.
[[nodiscard]] std::string_view name_of(std::string_view utf8, const Entity& entity);

}  // namespace vorab::text
