// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/hash_table.h"
#include "rules/term_index.h"
#include "text/skeleton.h"
#include "text/text.h"

namespace vorab::rules {

struct DisguiseView;

/// Finds names that somebody wrote so that a search would miss them (`disguised`, design 4.2):
/// spaced or dotted out, with digits for letters or letters of other scripts, broken over a line,
/// run together in a hashtag. Used like TermIndex; undisguised names are found too.
class DisguiseIndex {
 public:
  /// Words of fewer than three letters and digits cannot be told from chance and are left out.
  void add(std::string_view word, std::uint32_t rule, std::uint32_t entry);
  void seal();

  /// Those that begin in these lines.
  void find(const text::Text& text, text::Span lines, const TermIndex::OnHit& on_hit) const;

  /// The most line breaks that an occurrence can have in it.
  static constexpr std::size_t kLineBreaks = 1;

 private:
  struct Name {
    std::string folded;         // its letters and digits, without what stands between
    std::string looks;          // their classes
    std::vector<bool> own_gap;  // something stands before this letter in the name itself
    std::uint32_t rule, entry;
  };

  [[nodiscard]] bool is_name(const Name& name, const DisguiseView& view, std::size_t first) const;
  [[nodiscard]] std::size_t end_with_ending(const Name& name, const DisguiseView& view,
                                            std::size_t last) const;

  std::vector<Name> names_;
  HashTable by_start_;  // classes of the first letters, as many as a key has -> name
  std::array<std::uint64_t, (1U << 15) / 64> starts_{};  // classes of the first three letters
};

}  // namespace vorab::rules
