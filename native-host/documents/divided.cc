// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "documents/document.h"
#include "text/utf.h"
#include "text/words.h"

#include <unicode/uchar.h>

namespace vorab::documents {

namespace {

constexpr std::string_view kHyphen = "-";
constexpr std::string_view kSoftHyphen = "\u00AD";
constexpr std::string_view kTypographic = "\u2010";

// "Haupt- und Nebensatz": the hyphen stays, whatever the line does.
constexpr std::array<std::string_view, 7> kJoining{"und", "oder", "bzw", "sowie",
                                                   "bis", "and",  "or"};

// The bytes of a hyphen at `at`, 0 if there is none.
std::size_t hyphen_at(std::string_view text, std::size_t at) {
  for (const auto hyphen : {kHyphen, kSoftHyphen, kTypographic}) {
    if (text.substr(at, hyphen.size()) == hyphen) return hyphen.size();
  }
  return 0;
}

// Where the next line's first word begins, if the line ends at `at`; else `at`.
std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t word = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
  const auto between = text.substr(at, word - at);
  return std::count(between.begin(), between.end(), '\n') == 1 ? word : at;
}

bool goes_on(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (!u_islower(static_cast<UChar32>(text::decode(text, at).code_point))) return false;
  return std::none_of(kJoining.begin(), kJoining.end(), [&](std::string_view word) {
    const std::size_t end = at + word.size();
    return text.substr(at, word.size()) == word &&
           (end >= text.size() || !text::is_word_character(text::decode(text, end).code_point));
  });
}

}  // namespace

std::string join_divided_words(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t hyphen = hyphen_at(utf8, at);
    const bool divides = hyphen > 0 && !out.empty() &&
                         text::is_word_character(text::decode_before(out, out.size()).code_point);
    const std::size_t next = divides ? next_line(utf8, at + hyphen) : at;
    if (divides && next > at + hyphen && goes_on(utf8, next)) {
      at = next;
      continue;
    }
    out.append(utf8.substr(at, std::max<std::size_t>(hyphen, 1)));
    at += std::max<std::size_t>(hyphen, 1);
  }
  return out;
}

}  // namespace vorab::documents
