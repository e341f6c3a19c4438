// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <list>

#include "host/message.h"
#include "rules/draft.h"

/// What the checker remembers of the texts that people are writing, so that the next key costs
/// only what it changed. In memory only, bounded, and gone with the composer.
namespace vorab::host {

class Drafts {
 public:
  static constexpr std::size_t kMaxDrafts = 8;
  static constexpr std::size_t kMaxBytes = 512 * 1024;

  /// The draft of this document and part. Valid until the next call.
  [[nodiscard]] rules::Draft& of(const Token& doc, const Token& part);

  void forget(const Token& doc);

  /// Bytes of all texts that are remembered.
  [[nodiscard]] std::size_t size() const;

 private:
  struct Entry {
    Token doc, part;
    rules::Draft draft;
  };
  std::list<Entry> entries_;  // the latest first
};

}  // namespace vorab::host
