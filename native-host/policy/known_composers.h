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
    {"bluesky", "alt-text", "alt-text"},
    {"bluesky", "post", "post"},
    {"facebook", "chat", "message"},
    {"facebook", "comment", "comment"},
    {"facebook", "post", "post"},
    {"facebook", "suite", "post"},
    {"instagram", "alt-text", "alt-text"},
    {"instagram", "caption", "post"},
    {"instagram", "chat", "message"},
    {"instagram", "comment", "comment"},
    {"linkedin", "alt-text", "alt-text"},
    {"linkedin", "article", "article"},
    {"linkedin", "comment-feed", "comment"},
    {"linkedin", "comment-page", "comment"},
    {"linkedin", "event", "event"},
    {"linkedin", "message", "message"},
    {"linkedin", "message-click", "message"},
    {"linkedin", "poll", "post"},
    {"linkedin", "post-a", "post"},
    {"linkedin", "post-b", "post"},
    {"linkedin", "profile", "profile"},
    {"mastodon", "alt-text", "alt-text"},
    {"mastodon", "direct", "message"},
    {"mastodon", "post", "post"},
    {"reddit", "comment", "comment"},
    {"reddit", "old-comment", "comment"},
    {"reddit", "old-post", "post"},
    {"reddit", "post", "post"},
    {"threads", "post", "post"},
    {"threads", "reply", "comment"},
    {"tiktok", "caption", "post"},
    {"tiktok", "comment", "comment"},
    {"x", "alt-text", "alt-text"},
    {"x", "article", "article"},
    {"x", "message", "message"},
    {"x", "poll", "post"},
    {"x", "post", "post"},
    {"xing", "comment", "comment"},
    {"xing", "post", "post"},
    {"youtube", "comment", "comment"},
    {"youtube", "post", "post"},
    {"youtube", "studio-comment", "comment"},
    {"youtube", "video", "post"},
};

}  // namespace vorab::policy
