// SPDX-License-Identifier: Apache-2.0
#include "policy/word_list.h"

#include <algorithm>
#include <utility>

#include "policy/characters.h"
#include "policy/quoted.h"
#include "text/fold.h"
#include "text/hash.h"

namespace vorab::policy {
namespace {

constexpr std::size_t kFewest = 16;

}  // namespace

void WordList::add(Entry entry, const EntryPlace& place) {
  if (slots_.size() < 2 * (entries_.size() + 1)) grow(std::max(kFewest, 2 * slots_.size()));
  const std::string folded = text::folded_word(entry.word);
  const std::uint64_t hash = text::word_hash(folded);
  Slot& slot = find(folded, hash);
  if (slot.entry == 0) {
    slot = {hash, static_cast<std::uint32_t>(entries_.size()) + 1, place.line};
    return entries_.push_back(std::move(entry));
  }
  report_.warning(
      place,
      in_quotes(entry.word) + " stands here twice, first in line " + std::to_string(slot.line),
      "take one out; case and accents do not count");
}

void WordList::reserve(std::size_t count) {
  entries_.reserve(count);
  std::size_t slots = kFewest;
  while (slots < 2 * count) slots *= 2;
  if (slots > slots_.size()) grow(slots);
}

/// The word's slot, or the free one where it would be.
WordList::Slot& WordList::find(const std::string& folded, std::uint64_t hash) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = hash & mask;
  const auto is_it = [&](const Slot& slot) {
    return slot.hash == hash && text::folded_word(entries_[slot.entry - 1].word) == folded;
  };
  while (slots_[i].entry != 0 && !is_it(slots_[i])) i = (i + 1) & mask;
  return slots_[i];
}

void WordList::grow(std::size_t slots) {
  const std::vector<Slot> former = std::exchange(slots_, std::vector<Slot>(slots));
  for (const Slot& slot : former) {
    std::size_t i = slot.hash & (slots - 1);
    if (slot.entry == 0) continue;
    while (slots_[i].entry != 0) i = (i + 1) & (slots - 1);
    slots_[i] = slot;
  }
}

void check_word(const std::string& word, const EntryPlace& place, Report& report) {
  if (!has_word(word)) {
    report.error(place, in_quotes(word) + " has neither letter nor digit",
                 "write a word; punctuation around a word is never looked at");
  } else if (has_outer_space(word)) {
    report.warning(place, in_quotes(word) + " has blanks around it",
                   "take them out; words are found as wholes anyway");
  }
}

}  // namespace vorab::policy
