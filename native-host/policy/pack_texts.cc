// SPDX-License-Identifier: Apache-2.0
#include "policy/pack_texts.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace vorab::policy {
namespace {

struct Mention {
  std::size_t begin, end;
  std::string_view name;
};

std::optional<Mention> find_mention(std::string_view text, std::string_view open,
                                    std::string_view close) {
  constexpr std::string_view kName = "abcdefghijklmnopqrstuvwxyz0123456789_";
  for (std::size_t at = text.find(open); at != std::string_view::npos;
       at = text.find(open, at + 1)) {
    const std::size_t name = at + open.size();
    const std::size_t end = text.find_first_not_of(kName, name);
    if (end == std::string_view::npos || end == name || text[name] < 'a') continue;
    if (text.substr(end, close.size()) != close) continue;
    return Mention{at, end + close.size(), text.substr(name, end - name)};
  }
  return std::nullopt;
}

void add_words(std::vector<std::string>& fronts, std::string_view between,
               const std::vector<std::string>& words) {
  std::vector<std::string> out;
  for (const std::string& front : fronts) {
    for (const std::string& word : words) {
      if (out.size() <= kMostTexts) out.push_back(std::string(front).append(between).append(word));
    }
  }
  fronts = std::move(out);
}

// Longer words first: RE2 takes the first that fits.
std::string alternatives(std::vector<std::string> words) {
  std::stable_sort(words.begin(), words.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  std::string out;
  for (const std::string& word : words) {
    out += (out.empty() ? "(?:" : "|") + re2::RE2::QuoteMeta(word);
  }
  return out + ')';
}

}  // namespace

std::vector<std::string> filled_texts(std::string_view text, const WordsOf& words_of) {
  std::vector<std::string> out{""};
  while (const auto mention = find_mention(text, "{", "}")) {
    const auto* words = words_of(mention->name);
    if (!words) return {};
    add_words(out, text.substr(0, mention->begin), *words);
    text.remove_prefix(mention->end);
  }
  for (std::string& one : out) one += text;
  return out;
}

std::optional<std::string> filled_text(std::string_view text, const WordsOf& words_of) {
  std::string out;
  while (const auto mention = find_mention(text, "{", "}")) {
    const auto* words = words_of(mention->name);
    if (!words || words->empty()) return std::nullopt;
    out.append(text.substr(0, mention->begin)).append(words->front());
    text.remove_prefix(mention->end);
  }
  return out.append(text);
}

std::optional<std::string> filled_pattern(std::string_view pattern, const WordsOf& words_of) {
  std::string out;
  while (const auto mention = find_mention(pattern, "{{", "}}")) {
    const auto* words = words_of(mention->name);
    if (!words || words->empty()) return std::nullopt;
    out.append(pattern.substr(0, mention->begin)).append(alternatives(*words));
    pattern.remove_prefix(mention->end);
  }
  return out.append(pattern);
}

}  // namespace vorab::policy
