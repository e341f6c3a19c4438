// SPDX-License-Identifier: Apache-2.0
#include "rules/tag_names.h"

#include <algorithm>

namespace vorab::rules {

namespace {

bool is_one_of(const text::Hashtag& tag, const TagNames& names) {
  return std::find(names.begin(), names.end(), tag.name) != names.end();
}

}  // namespace

TagNames tag_names(const std::vector<std::string>& tags) {
  TagNames out;
  for (const auto& tag : tags) {
    auto name = text::folded_word(tag);
    if (name.starts_with('#')) name.erase(0, 1);
    out.push_back(std::move(name));
  }
  return out;
}

std::vector<text::Span> find_hashtags(const text::Text& text, const TagNames& names) {
  std::vector<text::Span> out;
  if (names.empty()) return out;
  for (const auto& tag : text.hashtags()) {
    if (is_one_of(tag, names)) out.push_back(tag.span);
  }
  return out;
}

bool has_hashtag(const text::Text& text, const TagNames& names) {
  if (names.empty()) return false;
  const auto& tags = text.hashtags();
  return std::any_of(tags.begin(), tags.end(),
                     [&](const auto& tag) { return is_one_of(tag, names); });
}

}  // namespace vorab::rules
