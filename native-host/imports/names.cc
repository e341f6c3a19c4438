// SPDX-License-Identifier: Apache-2.0
#include "imports/names.h"

namespace vorab::imports {

namespace {

constexpr std::size_t kLongestId = 90;  // with room for a number

bool is_small(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

std::string cut(std::string id) {
  if (id.size() > kLongestId) id.resize(kLongestId);
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

constexpr std::size_t kLongestSaying = 1000;  // bytes; a policy's texts may have 2000 characters

}  // namespace

std::string shortened(std::string text) {
  if (text.size() <= kLongestSaying) return text;
  std::size_t end = kLongestSaying;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  text.resize(end);
  return text + "…";
}

std::string kebab(std::string_view name) {
  std::string out;
  char before = '\0';
  for (const char c : name) {
    const bool begins = !is_small(c) && !is_capital(c);
    const bool hump = is_capital(c) && is_small(before);
    if ((begins || hump) && !out.empty() && out.back() != '-') out += '-';
    if (is_capital(c)) out += static_cast<char>(c - 'A' + 'a');
    if (is_small(c)) out += c;
    before = c;
  }
  return cut(std::move(out));
}

std::string Ids::make(std::string_view prefix, std::string_view name) {
  std::string base = kebab(prefix);
  const std::string end = kebab(name);
  if (!end.empty()) base += (base.empty() ? "" : "-") + end;
  base = base.empty() ? "rule" : cut(std::move(base));
  std::string id = base;
  for (int number = 2; !taken_.insert(id).second; ++number)
    id = base + '-' + std::to_string(number);
  return id;
}

}  // namespace vorab::imports
