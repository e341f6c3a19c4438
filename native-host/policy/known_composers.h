// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The composers that the extension knows (extension/content/sites), for `site_data`. Written by
/// tests/house/composers.mjs --write; a house test compares both.
namespace vorab::policy {

struct KnownComposer {
  std::string_view site, id, surface;
};

inline constexpr KnownComposer kKnownComposers[] = {
    {"linkedin", "comment-feed", "comment"},
    {"linkedin", "comment-page", "comment"},
    {"linkedin", "post-a", "post"},
    {"linkedin", "post-b", "post"},
    {"x", "post", "post"},
    {"xing", "comment", "comment"},
    {"xing", "post", "post"},
};

}  // namespace vorab::policy
