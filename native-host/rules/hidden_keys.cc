// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_keys.h"

#include <algorithm>
#include <array>

#include "language/forms.h"
#include "rules/disguise_view.h"
#include "rules/term.h"
#include "text/fold.h"
#include "text/skeleton.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

// "Haus der Töne" is met as "des Hauses der Töne".
constexpr std::array<std::string_view, 4> kHeadEndings{"s", "es", "e", "en"};

std::vector<std::string> forms_in(const Term& term, std::size_t slot) {
  auto out = forms_of(term, slot);
  if (slot > 0 || term.slots.size() <= 2 || !takes_forms(term.match)) return out;
  for (const auto& spelling : term.slots.front().spellings) {
    for (const auto ending : kHeadEndings) out.push_back(spelling + std::string(ending));
  }
  return out;
}

// Everything that the term's pieces make, one behind the other: some hundreds at most.
template <typename FormsIn>
std::vector<std::string> joined(const Term& term, FormsIn forms_of_slot) {
  std::vector<std::string> out{""};
  for (std::size_t slot = 0; slot < term.slots.size(); ++slot) {
    const auto forms = forms_of_slot(slot);
    std::vector<std::string> longer;
    longer.reserve(out.size() * forms.size());
    for (const auto& begin : out) {
      for (const auto& form : forms) longer.push_back(begin + form);
    }
    out = std::move(longer);
  }
  return out;
}

void sort_once(std::vector<std::string>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

std::string hidden_key(std::string_view folded) {
  std::string key;
  for (const auto& cell : text::find_cells(folded)) {
    if (is_letter_or_digit(cell, folded)) add_look(cell, folded, key);
  }
  return key;
}

std::vector<std::string> hidden_keys(const policy::Entry& entry, policy::Match match) {
  std::vector<std::string> keys;
  for (const auto& term : spellings_of(entry.word, match)) {
    const auto forms = joined(term, [&](std::size_t slot) { return forms_in(term, slot); });
    for (const auto& form : forms) keys.push_back(hidden_key(form));
  }
  if (entry.disguised) {
    for (const auto& spelling : language::spellings(entry.word)) {
      for (const auto ending : kDisguiseEndings) {
        keys.push_back(hidden_key(spelling) + hidden_key(ending));
      }
    }
  }
  sort_once(keys);
  return keys;
}

std::vector<std::string> bare_hidden_keys(const policy::Entry& entry) {
  std::vector<std::string> keys;
  for (const auto& term : spellings_of(entry.word, policy::Match::inflected)) {
    const auto names = joined(term, [&](std::size_t slot) { return term.slots[slot].spellings; });
    for (const auto& name : names) keys.push_back(hidden_key(name));
  }
  sort_once(keys);
  return keys;
}

std::size_t pieces_of(const policy::Entry& entry, policy::Match match) {
  std::size_t most = 1;
  for (const auto& term : spellings_of(entry.word, match)) most = std::max(most, term.slots.size());
  return most;
}

}  // namespace vorab::rules
