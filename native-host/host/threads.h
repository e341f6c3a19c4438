// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "host/message.h"

namespace vorab::host {

/// The newest text of each post of the threads that are being written, in memory only, so that
/// rules about whole threads can be judged when one post changes. For one thread at a time.
class Threads {
 public:
  static constexpr std::size_t kMaxThreads = 32;
  static constexpr std::size_t kMaxPosts = 100;              ///< of one thread
  static constexpr std::size_t kMaxBytes = 4 * 1024 * 1024;  ///< of all texts

  /// Remembers the post's text. The posts of its thread in order, if all of them are known, else
  /// nothing; valid until the next call. A post that stands alone is no thread.
  [[nodiscard]] std::vector<std::string_view> keep(const Check& check);

  /// Notes what is said about the thread now: true if it was something else before, so that the
  /// other posts' answers are out of date.
  [[nodiscard]] bool tell(const Token& doc, const std::string& said);

  void forget(const Token& doc);

 private:
  struct Thread {
    Token doc;
    std::map<std::int64_t, std::string> posts;
    std::string said;
    std::size_t bytes = 0;
  };
  void set(Thread& thread, std::int64_t post, std::string_view text);
  void drop_posts_from(Thread& thread, std::int64_t count);
  void make_room();

  std::list<Thread> threads_;  // the one in use last stands first
  std::size_t bytes_ = 0;
};

}  // namespace vorab::host
