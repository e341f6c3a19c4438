// SPDX-License-Identifier: Apache-2.0
#include "rules/near_tag.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string>

#include "rules/typo.h"
#include "text/fold.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kSwapLetters = 5;     // from here on two letters may be swapped, one doubled
constexpr std::size_t kJoinedLetters = 12;  // so long that no capital needs to show what was joined
constexpr std::size_t kLongestTag = 150;
constexpr std::size_t kShortestStem = 3;
constexpr std::size_t kSmallWord = 3;  // what is easily left out: "die", "and", "wir"
constexpr std::array<std::string_view, 26> kEndings{
    "",   "e",   "en",  "er", "es", "em", "et",  "est",  "ens", "ern",   "n",  "s",    "t",
    "te", "ten", "tet", "st", "d",  "ed", "ing", "ings", "ung", "ungen", "nd", "ende", "r"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(std::string_view tag) {
  std::string out;
  std::copy_if(tag.begin(), tag.end(), std::back_inserter(out), is_digit);
  return out;
}

bool is_ending(std::string_view letters) {
  return std::find(kEndings.begin(), kEndings.end(), letters) != kEndings.end();
}

// "#TeamTagung" is no form of "#TeamTag": what makes nouns of verbs takes an ending's place.
bool is_usual_change(std::string_view from, std::string_view to) {
  return is_ending(from) && is_ending(to) && !(from.empty() && to.starts_with("un")) &&
         !(to.empty() && from.starts_with("un"));
}

std::size_t letters_in(std::string_view tag) {
  return static_cast<std::size_t>(std::count_if(tag.begin(), tag.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::size_t common_front(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
                                  a.begin());
}

// Each letter once where it stands doubled.
std::string undoubled(std::string word) {
  word.erase(std::unique(word.begin(), word.end()), word.end());
  return word;
}

bool is_typo(const TagWords& official, std::string_view written) {
  const std::string& tag = official.letters;
  if (!is_one_typo(tag, written)) return false;
  if (letters_in(tag) >= kFuzzyLetters) return true;
  // "#NextTag" and "#NxeTag" for "#NexTag": another letter makes another word of a short one.
  if (letters_in(tag) < kSwapLetters || tag.front() != written.front()) return false;
  return tag.size() == written.size() ? std::is_permutation(tag.begin(), tag.end(), written.begin())
                                      : undoubled(tag) == undoubled(std::string(written));
}

// The same with another ending at one of its words.
bool has_other_ending(const TagWords& official, std::string_view written) {
  const std::string_view tag = official.letters;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= official.borders.size(); ++i) {
    const std::size_t end = i < official.borders.size() ? official.borders[i] : tag.size();
    const auto behind = tag.substr(end);
    if (written.ends_with(behind)) {
      const auto front = written.substr(0, written.size() - behind.size());
      const std::size_t stem = common_front(tag.substr(0, end), front);
      // "#AcmeCar" is no form of "#AcmeCares", "#AcmeCaring" is.
      const bool cut = front.size() == stem;
      if (stem >= begin + kShortestStem + (cut ? 1 : 0) &&
          is_usual_change(tag.substr(stem, end - stem), front.substr(stem))) {
        return true;
      }
    }
    begin = end;
  }
  return false;
}

// Two neighbouring words swapped, or a small one left out.
bool has_other_order(const TagWords& official, std::string_view written) {
  const std::string& tag = official.letters;
  std::vector<std::size_t> ends = official.borders;
  ends.push_back(tag.size());
  std::size_t begin = 0;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const auto word = tag.substr(begin, ends[i] - begin);
    if (ends.size() > 2 && letters_in(word) <= kSmallWord &&
        tag.substr(0, begin) + tag.substr(ends[i]) == written) {
      return true;
    }
    if (tag.substr(ends[i]) + tag.substr(0, ends[i]) == written) return true;
    if (i + 1 < ends.size()) {
      const auto next = tag.substr(ends[i], ends[i + 1] - ends[i]);
      auto swapped = tag.substr(0, begin);
      swapped.append(next).append(word).append(tag, ends[i + 1]);
      if (swapped == written) return true;
    }
    begin = ends[i];
  }
  return false;
}

// "#MusterwerkBewegtUns": a word more, in front, behind or between.
bool has_joined_words(const TagWords& official, const TagWords& written) {
  const std::string& tag = official.letters;
  const std::string_view longer = written.letters;
  if (longer.size() < tag.size() + 2) return false;
  const std::size_t more = longer.size() - tag.size();
  const auto is_border = [](const TagWords& words, std::size_t at) {
    return at == 0 || at == words.letters.size() ||
           std::find(words.borders.begin(), words.borders.end(), at) != words.borders.end();
  };
  const bool shows_words = !written.borders.empty() || letters_in(tag) < kJoinedLetters;
  const std::size_t front = common_front(tag, longer);
  for (std::size_t at = 0; at <= std::min(front, tag.size()); ++at) {
    if (!is_border(official, at)) continue;
    if (longer.substr(at + more) != std::string_view(tag).substr(at)) continue;
    if (!shows_words || (is_border(written, at) && is_border(written, at + more))) return true;
  }
  return false;
}

// "#HannoverMesse27" for "#HannoverMesse2027", and a year too many or too few.
bool has_other_year(const TagWords& official, std::string_view written) {
  const auto cut = [](std::string_view tag) {
    const auto last = tag.find_last_not_of("0123456789");
    return last == std::string_view::npos ? 0 : last + 1;
  };
  const std::string_view tag = official.letters;
  const auto stem = tag.substr(0, cut(tag));
  if (letters_in(stem) < kFuzzyLetters || stem != written.substr(0, cut(written))) return false;
  const auto ours = tag.substr(stem.size());
  const auto theirs = written.substr(stem.size());
  const auto is_year = [](std::string_view number) {
    return number.size() == 2 || (number.size() == 4 && number.starts_with("20"));
  };
  if (ours.empty()) return is_year(theirs) && !official.borders.empty();
  if (theirs.empty()) return is_year(ours);
  return is_year(ours) && is_year(theirs) && ours.size() != theirs.size() &&
         ours.substr(ours.size() - 2) == theirs.substr(theirs.size() - 2);
}

}  // namespace

bool is_near_tag(const TagWords& official, const TagWords& written) {
  if (official.letters == written.letters) return true;
  if (digits_of(official.letters) != digits_of(written.letters)) {
    return has_other_year(official, written.letters);
  }
  if (is_typo(official, written.letters)) return true;
  if (official.borders.empty() || letters_in(official.letters) < kFuzzyLetters) return false;
  return has_other_ending(official, written.letters) ||
         has_other_order(official, written.letters) || has_joined_words(official, written);
}

void NearTags::add(std::string_view tag, std::uint32_t id) {
  if (tag.size() > kLongestTag) return;
  for (auto& words : spellings_of_tag(tag)) {
    for (const auto border : words.borders) {
      fronts_.emplace(words.letters.substr(0, border), officials_.size());
    }
    officials_.push_back({id, std::move(words)});
  }
}

std::uint32_t NearTags::find(const TagWords& written) const {
  if (written.letters.size() > kLongestTag) return kNone;
  const Official* best = nullptr;
  for (const auto& official : officials_) {
    // "#MusterwerkBewegtBerln" is meant to be the longer one of two.
    if (best != nullptr && official.words.letters.size() <= best->words.letters.size()) continue;
    if (is_near_tag(official.words, written)) best = &official;
  }
  return best == nullptr ? kNone : best->id;
}

std::optional<NearTags::Cut> NearTags::find_cut(const TagWords& written,
                                                std::string_view rest) const {
  const auto [first, last] = fronts_.equal_range(written.letters);
  for (auto front = first; front != last; ++front) {
    const auto& official = officials_[front->second];
    const auto missing = std::string_view(official.words.letters).substr(front->first.size());
    std::string found;
    for (std::size_t at = 0; at < rest.size() && found.size() < missing.size();) {
      // Each word behind a hyphen, or behind a space and with a capital: it was part of a name.
      const auto sign = text::decode(rest, at);
      const std::string gap = text::fold_shape(rest.substr(at, sign.length)).text();
      if (gap != " " && gap != "-") break;
      at += sign.length;
      if (at >= rest.size()) break;
      const auto begins = static_cast<UChar32>(text::decode(rest, at).code_point);
      if (gap == " " && !u_isupper(begins) && !u_isdigit(begins)) break;
      std::size_t end = at;
      while (end < rest.size() && end - at <= kLongestTag) {
        const auto next = text::decode(rest, end);
        if (!text::is_word_character(next.code_point)) break;
        end += next.length;
      }
      if (end == at) break;
      found += text::folded_word(rest.substr(at, end - at));
      at = end;
      const bool goes_on = at + 1 < rest.size() && rest[at] == '-' &&
                           text::is_word_character(text::decode(rest, at + 1).code_point);
      if (found == missing && !goes_on) return Cut{official.id, at};
      if (!missing.starts_with(found)) break;
    }
  }
  return std::nullopt;
}

}  // namespace vorab::rules
