// SPDX-License-Identifier: Apache-2.0
#include "text/tld.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>

#include "text/entity_chars.h"

namespace vorab::text {

namespace {

constexpr std::string_view kRootZone[] = {
#include "text/data/tlds.inc"
};
static_assert(std::is_sorted(std::begin(kRootZone), std::end(kRootZone)));

// RFC 2606, 6761, 6762 and 8375 and ICANN's `.internal`, and what companies use without asking.
constexpr std::string_view kReserved[] = {
    "arpa",    "corp", "example", "home",        "intern",    "internal", "intra", "intranet",
    "invalid", "lan",  "local",   "localdomain", "localhost", "private",  "test"};
static_assert(std::is_sorted(std::begin(kReserved), std::end(kReserved)));

constexpr std::size_t kMostLetters = 18;
static_assert(std::all_of(std::begin(kRootZone), std::end(kRootZone),
                          [](std::string_view tld) { return tld.size() <= kMostLetters * 3; }));

// Lower case, except where that would make ASCII of something else (the Kelvin sign).
char32_t lower(char32_t c) {
  if (c < 128) return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
  const auto folded = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  return folded < 128 ? c : folded;
}

bool ends_before(char32_t next) { return !is_ascii_alnum(next) && !is_one_of(next, U"@+-"); }

// Where the names of the root zone that begin with each byte stand.
constexpr auto kFirst = [] {
  std::array<std::uint16_t, 257> first{};
  for (const auto tld : kRootZone) ++first[static_cast<unsigned char>(tld[0]) + 1U];
  for (std::size_t i = 1; i < first.size(); ++i) first[i] = first[i] + first[i - 1];
  return first;
}();

bool is_in_root_zone(std::string_view name) {
  const auto byte = static_cast<unsigned char>(name[0]);
  return std::binary_search(kRootZone + kFirst[byte], kRootZone + kFirst[byte + 1U], name);
}

bool is_reserved(std::string_view name) {
  return std::binary_search(std::begin(kReserved), std::end(kReserved), name);
}

std::size_t punycode_end(std::string_view utf8, std::size_t at) {
  if (!starts_with_ignoring_case(utf8, at, "xn--")) return 0;
  const std::size_t end =
      run_end(utf8, at + 4, [](char32_t c) { return is_ascii_alnum(c) || c == U'-'; });
  return end > at + 4 ? end : 0;
}

}  // namespace

std::size_t tld_end(std::string_view utf8, std::size_t at) {
  // Where each letter ends, in the text and in lower case.
  std::array<std::size_t, kMostLetters> ends{}, lower_ends{};
  std::string name;
  std::size_t letters = 0;
  for (std::size_t i = at; i < utf8.size() && letters < kMostLetters; ++letters) {
    const auto [c, length] = decode(utf8, i);
    if (!is_host_character(c)) break;
    append_utf8(name, lower(c));
    ends[letters] = i += length;
    lower_ends[letters] = name.size();
  }
  for (; letters > 1; --letters) {  // none has one letter only
    const std::size_t end = ends[letters - 1];
    if (end < utf8.size() && !ends_before(decode(utf8, end).code_point)) continue;
    const auto candidate = std::string_view(name).substr(0, lower_ends[letters - 1]);
    if (is_in_root_zone(candidate)) return end;
    if (is_reserved(candidate) && utf8.substr(at, end - at) == candidate) return end;
  }
  return punycode_end(utf8, at);
}

}  // namespace vorab::text
