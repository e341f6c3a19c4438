// SPDX-License-Identifier: Apache-2.0
#include "host/threads.h"

#include <algorithm>

namespace vorab::host {

std::vector<std::string_view> Threads::keep(const Check& check) {
  if (check.parts < 2 || check.parts > kMaxPosts || !check.part.is_number_integer()) return {};
  const auto count = static_cast<std::int64_t>(check.parts);
  const auto post = check.part.get<std::int64_t>();
  if (post < 0 || post >= count) return {};
  auto found = std::find_if(threads_.begin(), threads_.end(),
                            [&](const Thread& thread) { return thread.doc == check.doc; });
  if (found == threads_.end()) {
    threads_.push_front({check.doc, {}, {}, 0});
  } else {
    threads_.splice(threads_.begin(), threads_, found);
  }
  Thread& thread = threads_.front();
  drop_posts_from(thread, count);
  set(thread, post, check.text);
  make_room();
  if (threads_.empty() || static_cast<std::int64_t>(threads_.front().posts.size()) != count) {
    return {};
  }
  std::vector<std::string_view> posts;
  for (const auto& [number, text] : threads_.front().posts) posts.emplace_back(text);
  return posts;
}

bool Threads::tell(const Token& doc, const std::string& said) {
  const auto found = std::find_if(threads_.begin(), threads_.end(),
                                  [&](const Thread& thread) { return thread.doc == doc; });
  if (found == threads_.end() || found->said == said) return false;
  found->said = said;
  return true;
}

void Threads::forget(const Token& doc) {
  threads_.remove_if([&](const Thread& thread) {
    if (thread.doc != doc) return false;
    bytes_ -= thread.bytes;
    return true;
  });
}

void Threads::set(Thread& thread, std::int64_t post, std::string_view text) {
  auto& kept = thread.posts[post];
  bytes_ += text.size() - kept.size();
  thread.bytes += text.size() - kept.size();
  kept = text;
}

void Threads::drop_posts_from(Thread& thread, std::int64_t count) {
  for (auto at = thread.posts.lower_bound(count); at != thread.posts.end();) {
    bytes_ -= at->second.size();
    thread.bytes -= at->second.size();
    at = thread.posts.erase(at);
  }
}

void Threads::make_room() {
  while (threads_.size() > kMaxThreads || (bytes_ > kMaxBytes && !threads_.empty())) {
    bytes_ -= threads_.back().bytes;
    threads_.pop_back();
  }
}

}  // namespace vorab::host
