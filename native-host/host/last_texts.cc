// SPDX-License-Identifier: Apache-2.0
#include "host/last_texts.h"

#include <algorithm>
#include <utility>

namespace vorab::host {
namespace {

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace

std::optional<Check> LastTexts::keep(const Check& check) {
  const auto known = std::find_if(texts_.begin(), texts_.end(), [&](const Check& one) {
    return one.doc == check.doc && one.part == check.part;
  });
  if (is_blank(check.text)) {
    if (known == texts_.end()) return std::nullopt;
    Check over = std::move(*known);
    texts_.erase(known);
    return over;
  }
  if (known != texts_.end()) texts_.erase(known);
  texts_.push_front(check);
  make_room();
  return std::nullopt;
}

std::vector<Check> LastTexts::close(const Token& doc) {
  std::vector<Check> over;
  for (auto at = texts_.begin(); at != texts_.end();) {
    if (at->doc != doc) {
      ++at;
      continue;
    }
    over.push_back(std::move(*at));
    at = texts_.erase(at);
  }
  return over;
}

void LastTexts::make_room() {
  std::size_t bytes = 0, count = 0;
  const auto end = std::find_if(texts_.begin(), texts_.end(), [&](const Check& one) {
    bytes += one.text.size();
    return ++count > kMost || bytes > kMostBytes;
  });
  texts_.erase(end, texts_.end());
}

}  // namespace vorab::host
