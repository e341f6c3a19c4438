// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "text/text.h"

/// The hashtags that a rule asks about in a post.
namespace vorab::rules {

/// Names of hashtags, folded and without their sign.
using TagNames = std::vector<std::string>;

/// `tags` as a policy writes them, with `#` or without.
[[nodiscard]] TagNames tag_names(const std::vector<std::string>& tags);

/// The hashtags of the text that are one of these, whole and in any case.
[[nodiscard]] std::vector<text::Span> find_hashtags(const text::Text& text, const TagNames& names);
[[nodiscard]] bool has_hashtag(const text::Text& text, const TagNames& names);

}  // namespace vorab::rules
