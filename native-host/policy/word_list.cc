// SPDX-License-Identifier: Apache-2.0
#include "policy/word_list.h"

#include <utility>

#include "policy/characters.h"
#include "policy/quoted.h"
#include "text/fold.h"

namespace vorab::policy {

void WordList::add(Entry entry, const EntryPlace& place) {
  const auto [first, fresh] = lines_.emplace(text::folded_word(entry.word), place.line);
  if (fresh) return entries_.push_back(std::move(entry));
  report_.warning(
      place,
      in_quotes(entry.word) + " stands here twice, first in line " + std::to_string(first->second),
      "take one out; case and accents do not count");
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
