// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "text/fold.h"

namespace vorab::text {

/// A part of a post that networks treat as more than words.
struct Entity {
  enum class Kind { hashtag, mention, cashtag, link, mail };
  Kind kind;
  Span span;  ///< with the leading sign
};

/// Hashtags, mentions, cashtags, links and mail addresses in order, never overlapping: of two that
/// do, the one that begins first counts. Time is linear in the text's length, whatever it says.
///
/// They follow the rules of the twitter-text library 3.1.0, which are LinkedIn's as far as both
/// have them. Where we differ, tests/differential/differences.mjs says why:
/// - hashtag: `#` or `＃` and letters, marks, digits, `_` (and a few joiners), one letter at least;
/// - mention: `@` or `＠` and 1 to 20 of [A-Za-z0-9_], or a list, `@user/list`;
/// - cashtag: `$` and one to six letters, perhaps `.` or `_` and one or two more;
/// - link: with a scheme any host; without one a known top-level domain or `www.`;
/// - mail: an address with a host of two labels at least, which may have letters beyond ASCII.
///
/// What LinkedIn makes of a colleague who was picked from its list is a name without a sign: in a
/// text it is words like others, and no entity. Nor is a bare IP address: it looks like a version.
[[nodiscard]] std::vector<Entity> find_entities(std::string_view utf8);

/// The entity's name without its sign, of `@user/list` the user; a link or address as it is.
[[nodiscard]] std::string_view name_of(std::string_view utf8, const Entity& entity);

}  // namespace vorab::text
