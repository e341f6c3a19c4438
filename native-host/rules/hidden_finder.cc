// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_finder.h"

#include <algorithm>
#include <utility>

#include "rules/hidden_entry.h"
#include "rules/hidden_hash.h"
#include "rules/hidden_places.h"
#include "rules/rule_set.h"
#include "text/hash.h"

namespace vorab::rules {

namespace {

using policy::HiddenList;

// Else a check would never get on.
static_assert(policy::kMostHiddenRounds <= kHiddenRoundsAtOnce);

// Some days of typing; a text that is being looked up is not forgotten half-way.
constexpr std::size_t kMostKnown = 200'000;

std::uint32_t number_of(std::string_view bytes) {
  std::uint32_t number = 0;
  for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

// The first record whose tag is not before this one.
std::size_t first_record(std::string_view records, std::string_view tag) {
  std::size_t first = 0;
  std::size_t end = records.size() / HiddenList::kRecordBytes;
  while (first < end) {
    const std::size_t middle = (first + end) / 2;
    const bool before =
        records.compare(middle * HiddenList::kRecordBytes, HiddenList::kTagBytes, tag) < 0;
    before ? first = middle + 1 : end = middle;
  }
  return first;
}

}  // namespace

class HiddenFinder::Lookup final : public HiddenAsker {
 public:
  Lookup(HiddenFinder& finder, List& list, std::size_t& rounds)
      : finder_(finder), list_(list), rounds_(rounds) {}

  bool take(std::string_view key) override {
    const std::uint64_t hash = text::word_hash(key) ^ kKey;
    if (list_.known.contains(hash)) return true;
    const auto& hidden = *list_.list;
    if (rounds_ < hidden.rounds) return false;
    if (rounds_ != kAllRounds) rounds_ -= hidden.rounds;
    look_up(key);
    list_.known.insert(hash);
    return true;
  }

  bool knows_parts(std::string_view word) override {
    return list_.known.contains(text::word_hash(word) ^ kParts);
  }
  void learn_parts(std::string_view word) override {
    list_.known.insert(text::word_hash(word) ^ kParts);
  }

  // `seen` is the part's text with all that an entry may reach into.
  bool knows(const HiddenPart& part, std::string_view seen) {
    return list_.known.contains(hash_of(part, seen));
  }
  void learn(const HiddenPart& part, std::string_view seen) {
    list_.known.insert(hash_of(part, seen));
  }

 private:
  // So that a word is not taken for a part of a text.
  static constexpr std::uint64_t kKey = 0x1, kParts = 0x9e3779b97f4a7c15,
                                 kPart = 0xc2b2ae3d27d4eb4f;

  static std::uint64_t hash_of(const HiddenPart& part, std::string_view seen) {
    return text::word_hash(seen) ^ (kPart + part.own.size());
  }

  void look_up(std::string_view key) {
    const auto& hidden = *list_.list;
    const HiddenHash hash(key, hidden.salt, hidden.rounds);
    const std::string_view records = hidden.records;
    for (std::size_t i = first_record(records, hash.tag());; ++i) {
      const auto record = records.substr(std::min(i * HiddenList::kRecordBytes, records.size()),
                                         HiddenList::kRecordBytes);
      if (record.empty() || !record.starts_with(hash.tag())) return;
      const std::string rest = hash.unwrap(record.substr(HiddenList::kTagBytes));
      const std::string_view number(rest.data(), HiddenList::kEntryNumberBytes);
      finder_.open(list_, number_of(number),
                   std::string_view(rest).substr(HiddenList::kEntryNumberBytes));
    }
  }

  HiddenFinder& finder_;
  List& list_;
  std::size_t& rounds_;
};

const std::vector<policy::Entry>& HiddenFinder::add(std::shared_ptr<const HiddenList> list,
                                                    Use use) {
  auto found = std::find_if(lists_.begin(), lists_.end(),
                            [&](const List& known) { return known.list == list; });
  if (found == lists_.end()) {
    lists_.push_back({std::move(list), {}, {}});
    found = lists_.end() - 1;
  }
  policy::Entry closed;
  closed.hidden = true;
  auto here = std::make_unique<UsedHere>();
  here->use = use;
  here->entries.assign(found->list->entries.size(), closed);
  found->uses.push_back(std::move(here));
  return found->uses.back()->entries;
}

bool HiddenFinder::look(const text::Text& text, std::size_t& rounds) {
  const bool may_forget = std::exchange(complete_, false);
  bool complete = true;
  for (auto& list : lists_) {
    if (may_forget && list.known.size() > kMostKnown) list.known.clear();
    const HiddenShape shape{list.list->pieces, list.list->match == policy::Match::inflected,
                            list.list->disguised};
    Lookup lookup(*this, list, rounds);
    const std::string& original = text.original();
    for (std::size_t begin = 0; begin < original.size();) {
      const auto part = next_part(original, begin);
      begin = part.own.end;
      const auto seen = text.slice(part.seen);
      if (lookup.knows(part, seen)) continue;
      if (!HiddenPlaces(text, part).visit(shape, lookup)) {
        complete = false;
        break;
      }
      lookup.learn(part, seen);
    }
  }
  complete_ = complete;
  return complete;
}

// What does not open was no entry: its tag is another's by chance.
void HiddenFinder::open(List& list, std::uint32_t entry, std::string_view entry_key) {
  if (entry >= list.list->entries.size() || !list.uses.front()->entries[entry].word.empty()) return;
  const auto text = unseal(list.list->entries[entry], entry_key);
  const auto opened = text ? from_sealed_text(*text) : std::nullopt;
  if (!opened) return;
  for (auto& here : list.uses) {
    here->entries[entry] = *opened;
    here->entries[entry].disguised = opened->disguised || here->use.disguised;
  }
  make_index();
}

void HiddenFinder::make_index() {
  terms_ = {};
  disguised_ = {};
  any_open_ = true;
  for (const auto& list : lists_) {
    for (const auto& here : list.uses) {
      for (std::uint32_t i = 0; i < here->entries.size(); ++i) {
        const auto& entry = here->entries[i];
        if (entry.word.empty()) continue;
        terms_.add(entry.word, here->use.match, here->use.rule, here->use.first + i);
        if (entry.disguised) disguised_.add(entry.word, here->use.rule, here->use.first + i);
      }
    }
  }
  terms_.seal();
  disguised_.seal();
}

void HiddenFinder::find(const text::Text& text, const TermIndex::OnHit& on_hit) {
  found_.clear();
  if (!any_open_) return;
  const TermIndex::OnHit note = [&](const TermIndex::Hit& hit) {
    found_.push_back(hit.span);
    on_hit(hit);
  };
  terms_.find(text, text.whole(), note);
  disguised_.find(text, text.whole(), note);
}

bool HiddenFinder::has_found(text::Span span) const {
  return std::any_of(found_.begin(), found_.end(),
                     [&](const text::Span& name) { return name.contains(span); });
}

}  // namespace vorab::rules
