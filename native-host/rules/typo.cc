// SPDX-License-Identifier: Apache-2.0
#include "rules/typo.h"

#include <string>

#include "text/hash.h"
#include "text/utf.h"

namespace vorab::rules {

namespace {

std::u32string code_points(std::string_view word) {
  std::u32string out;
  for (std::size_t i = 0; i < word.size();) {
    const auto [c, length] = text::decode(word, i);
    out += c;
    i += length;
  }
  return out;
}

}  // namespace

bool is_one_typo(std::string_view word, std::string_view written) {
  const auto a = code_points(word);
  const auto b = code_points(written);
  const std::size_t longer = std::max(a.size(), b.size());
  const std::size_t shorter = std::min(a.size(), b.size());
  if (longer - shorter > 1 || a == b) return false;
  std::size_t front = 0;
  while (front < shorter && a[front] == b[front]) ++front;
  std::size_t back = 0;
  while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
  const std::size_t left_a = a.size() - front - back;
  const std::size_t left_b = b.size() - front - back;
  if (left_a <= 1 && left_b <= 1) return true;
  return left_a == 2 && left_b == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
}

std::vector<std::uint64_t> typo_keys(std::string_view word) {
  std::vector<std::uint64_t> keys{text::fnv1a(word)};
  for (std::size_t i = 0; i < word.size();) {
    const auto length = text::decode(word, i).length;
    keys.push_back(text::fnv1a(word.substr(i + length), text::fnv1a(word.substr(0, i))));
    i += length;
  }
  return keys;
}

}  // namespace vorab::rules
