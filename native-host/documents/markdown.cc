// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "documents/document.h"

namespace vorab::documents {

namespace {

// Settings between two lines of --- at the top.
std::string_view without_head(std::string_view text) {
  if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return text;
  const std::size_t end = text.find("\n---", 3);
  return end == std::string_view::npos ? text : text.substr(end + 4);
}

// The end of what is not read out, if such a thing begins at `at`; else `at`.
std::size_t skip(std::string_view text, std::size_t at) {
  const auto past = [&](std::string_view closing, std::size_t from) {
    const std::size_t end = text.find(closing, from);
    return end == std::string_view::npos ? at : end + closing.size();
  };
  if (text.substr(at, 4) == "<!--") return past("-->", at + 4);
  if (text.substr(at, 2) != "](") return at;
  const std::size_t end = past(")", at + 2);
  const auto target = text.substr(at, end - at);
  return target.find('\n') == std::string_view::npos ? end : at;
}

}  // namespace

Text read_markdown(std::string_view bytes) {
  Text read = read_plain(bytes);
  const auto* whole = std::get_if<std::string>(&read);
  if (!whole) return read;
  const std::string_view text = without_head(*whole);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = skip(text, at);
    if (next == at) {
      out += text[at++];
    } else {
      out += ' ';
      at = next;
    }
  }
  return out;
}

}  // namespace vorab::documents
