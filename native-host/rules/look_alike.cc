// SPDX-License-Identifier: Apache-2.0
#include "rules/look_alike.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/typo.h"
#include "text/fold.h"
#include "text/utf.h"

namespace vorab::rules {

namespace {

// In shorter handles one letter more or less makes somebody else's; with an addition three letters
// are anybody's.
constexpr std::size_t kTypoLetters = 6, kAdditionLetters = 4, kLongestHandle = 100;

// What UTS #39 calls confusable, as far as handles go: digits, and Cyrillic and Greek letters.
char32_t look(char32_t c) {
  constexpr std::pair<char32_t, char32_t> kLooks[] = {
      {U'0', U'o'}, {U'1', U'l'}, {U'i', U'l'}, {U'3', U'e'}, {U'4', U'a'}, {U'5', U's'},
      {U'7', U't'}, {U'а', U'a'}, {U'е', U'e'}, {U'о', U'o'}, {U'р', U'p'}, {U'с', U'c'},
      {U'у', U'y'}, {U'х', U'x'}, {U'і', U'l'}, {U'ѕ', U's'}, {U'ј', U'j'}, {U'к', U'k'},
      {U'м', U'm'}, {U'т', U't'}, {U'α', U'a'}, {U'ο', U'o'}, {U'ρ', U'p'}, {U'ν', U'v'},
      {U'κ', U'k'}, {U'ι', U'l'}, {U'ı', U'l'}};
  for (const auto& [from, to] : kLooks) {
    if (from == c) return to;
  }
  return c;
}

bool is_separator(char c) { return c == '_' || c == '-' || c == '.'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Additions that promise the real account, a country or a department.
constexpr std::array<std::string_view, 46> kAfter{
    "account", "ag",          "app",       "at",       "careers", "ch",    "co",   "com",
    "de",      "deutschland", "dach",      "en",       "eu",      "fan",   "fans", "fr",
    "germany", "global",      "gmbh",      "group",    "help",    "hilfe", "hq",   "inc",
    "info",    "intl",        "jobs",      "karriere", "ltd",     "media", "net",  "news",
    "offical", "official",    "offiziell", "online",   "presse",  "press", "real", "se",
    "service", "shop",        "support",   "team",     "uk",      "us"};
constexpr std::array<std::string_view, 8> kBefore{"the",  "real", "official", "offiziell",
                                                  "echt", "team", "original", "we"};

}  // namespace

std::string skeleton_of(std::string_view folded) {
  std::string out;
  for (std::size_t i = 0; i < folded.size();) {
    const auto [c, length] = text::decode(folded, i);
    i += length;
    if (c < 128 && is_separator(static_cast<char>(c))) continue;
    text::append_utf8(out, look(c));
  }
  // "rn" is read as "m", "vv" as "w".
  for (const auto& [pair, one] : {std::pair("rn", 'm'), std::pair("vv", 'w')}) {
    for (auto at = out.find(pair); at != std::string::npos; at = out.find(pair, at + 1)) {
      out.replace(at, 2, 1, one);
    }
  }
  return out;
}

void LookAlikes::add(std::string_view handle, std::uint32_t id) {
  const std::string folded = text::folded_word(handle);
  const std::string skeleton = skeleton_of(folded);
  if (skeleton.empty() || skeleton.size() > kLongestHandle) return;
  ours_.emplace(folded, id);
  skeletons_.emplace(skeleton, id);
  if (skeleton.size() < kTypoLetters) return;
  for (const auto key : typo_keys(skeleton)) typos_.emplace(key, officials_.size());
  officials_.push_back({skeleton, id});
}

std::uint32_t LookAlikes::find(std::string_view handle) const {
  if (handle.size() > kLongestHandle) return kNone;
  const std::string folded = text::folded_word(handle);
  if (ours_.contains(folded)) return kNone;
  const std::string skeleton = skeleton_of(folded);
  if (const auto id = by_skeleton(skeleton); id != kNone) return id;
  if (const auto id = with_addition(folded); id != kNone) return id;
  return with_typo(skeleton);
}

std::uint32_t LookAlikes::by_skeleton(const std::string& skeleton) const {
  const auto found = skeletons_.find(skeleton);
  return found == skeletons_.end() ? kNone : found->second;
}

std::uint32_t LookAlikes::with_addition(std::string_view handle) const {
  const auto judge = [&](std::string_view rest) {
    const std::string skeleton = skeleton_of(rest);
    return skeleton.size() < kAdditionLetters ? kNone : by_skeleton(skeleton);
  };
  auto number = handle;
  while (!number.empty() && is_digit(number.back())) number.remove_suffix(1);
  if (number.size() < handle.size()) {
    if (const auto id = judge(number); id != kNone) return id;
  }
  for (const auto addition : kAfter) {
    if (!number.ends_with(addition)) continue;
    if (const auto id = judge(number.substr(0, number.size() - addition.size())); id != kNone) {
      return id;
    }
  }
  for (const auto addition : kBefore) {
    if (!handle.starts_with(addition)) continue;
    if (const auto id = judge(handle.substr(addition.size())); id != kNone) return id;
  }
  return kNone;
}

std::uint32_t LookAlikes::with_typo(const std::string& skeleton) const {
  if (typos_.empty() || skeleton.size() + 1 < kTypoLetters) return kNone;
  for (const auto key : typo_keys(skeleton)) {
    const auto [begin, end] = typos_.equal_range(key);
    for (auto it = begin; it != end; ++it) {
      const auto& official = officials_[it->second];
      if (is_one_typo(official.skeleton, skeleton)) return official.id;
    }
  }
  return kNone;
}

}  // namespace vorab::rules
