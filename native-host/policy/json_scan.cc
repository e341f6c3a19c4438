// SPDX-License-Identifier: Apache-2.0
#include "policy/json_scan.h"

namespace vorab::policy {

std::size_t skip_blank(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::string_view rest = text.substr(at);
    if (rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\r' || rest[0] == '\n') {
      ++at;
    } else if (rest.substr(0, 2) == "//") {
      const std::size_t end = rest.find_first_of("\r\n");
      at = end == std::string_view::npos ? text.size() : at + end;
    } else if (rest.substr(0, 2) == "/*") {
      const std::size_t end = rest.find("*/", 2);
      if (end == std::string_view::npos) return at;
      at += end + 2;
    } else {
      return at;
    }
  }
  return text.size();
}

std::size_t number_end(std::string_view text, std::size_t at) {
  const auto digits = [&](std::size_t from) {
    const std::size_t end = text.find_first_not_of("0123456789", from);
    return end == std::string_view::npos ? text.size() : end;
  };
  const auto is = [&](std::size_t i, std::string_view any) {
    return i < text.size() && any.find(text[i]) != std::string_view::npos;
  };
  std::size_t end = is(at, "-") ? at + 1 : at;
  if (!is(end, "0123456789")) return at;
  end = is(end, "0") ? end + 1 : digits(end);
  if (is(end, ".") && digits(end + 1) > end + 1) end = digits(end + 1);
  if (is(end, "eE")) {
    const std::size_t exponent = is(end + 1, "+-") ? end + 2 : end + 1;
    if (digits(exponent) > exponent) end = digits(exponent);
  }
  return end;
}

Mark Tracker::at(std::size_t offset) {
  for (std::size_t i = mark_.offset; i < offset && i < text_.size(); ++i) {
    const char c = text_[i];
    const bool crlf = c == '\r' && i + 1 < text_.size() && text_[i + 1] == '\n';
    if (c == '\n' || (c == '\r' && !crlf)) {
      ++mark_.line;
      mark_.column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
      ++mark_.column;  // continuation bytes do not count
    }
  }
  mark_.offset = static_cast<std::uint32_t>(offset);
  return mark_;
}

}  // namespace vorab::policy
