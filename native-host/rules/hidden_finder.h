// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "policy/hidden.h"
#include "policy/policy.h"
#include "rules/disguise_index.h"
#include "rules/term_index.h"
#include "text/text.h"

namespace vorab::rules {

/// As many rounds of the slow hash as it takes.
inline constexpr std::size_t kAllRounds = std::numeric_limits<std::size_t>::max();

/// Finds entries of hidden lists. Each stretch of text that may be one is hashed, once: what was
/// looked up is remembered, as numbers, in memory only. An entry that a text has is opened, and
/// from then on the usual finders look for it. For one thread at a time.
class HiddenFinder {
 public:
  /// A rule's use of a list; its entries count from `first`.
  struct Use {
    std::uint32_t rule = 0;
    std::uint32_t first = 0;
    policy::Match match = policy::Match::inflected;
    bool disguised = false;  ///< all entries, whatever the list says
  };

  /// The list's entries, empty until a text has them; they stay where they are.
  const std::vector<policy::Entry>& add(std::shared_ptr<const policy::HiddenList> list, Use use);

  [[nodiscard]] bool empty() const { return lists_.empty(); }

  /// Looks up what the text has, as far as `rounds` go, which are counted down; false if some of it
  /// is left for the next call.
  [[nodiscard]] bool look(const text::Text& text, std::size_t& rounds);

  /// Where the text has opened entries.
  void find(const text::Text& text, const TermIndex::OnHit& on_hit);

  /// True if this is a part of what was found last: a name, that is, however it is spelled.
  [[nodiscard]] bool has_found(text::Span span) const;

 private:
  struct UsedHere {
    Use use;
    std::vector<policy::Entry> entries;
  };
  struct List {
    std::shared_ptr<const policy::HiddenList> list;
    std::vector<std::unique_ptr<UsedHere>> uses;
    std::unordered_set<std::uint64_t>
        known;  // hashes of keys, of words' parts and of parts of texts
  };
  class Lookup;

  void open(List& list, std::uint32_t entry, std::string_view entry_key);
  void make_index();

  std::vector<List> lists_;
  TermIndex terms_;
  DisguiseIndex disguised_;
  std::vector<text::Span> found_;
  bool any_open_ = false;
  bool complete_ = true;
};

}  // namespace vorab::rules
