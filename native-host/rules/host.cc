// SPDX-License-Identifier: Apache-2.0
#include "rules/host.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/fold.h"
#include "text/utf.h"

namespace vorab::rules {

namespace {

// RFC 1035: longer names are none.
constexpr std::size_t kLongestHost = 1024;

std::string lower(std::string_view utf8) {
  std::string out;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto [c, length] = text::decode(utf8, i);
    text::append_utf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    i += length;
  }
  return out;
}

// Full stops that browsers take for a dot (UTS #46).
std::string with_plain_dots(std::string_view host) {
  std::string out;
  for (std::size_t i = 0; i < host.size();) {
    const auto three = host.substr(i, 3);
    const bool dot = three == "\u3002" || three == "\uFF0E" || three == "\uFF61";
    out += dot ? '.' : host[i];
    i += dot ? 3 : 1;
  }
  return out;
}

std::string readable_label(std::string_view label) {
  if (!label.starts_with("xn--")) return std::string(label);
  auto decoded = decode_punycode(label.substr(4));
  return decoded.empty() ? std::string(label) : decoded;
}

std::string_view cut_before(std::string_view& rest, std::string_view set) {
  const std::size_t at = std::min(rest.find_first_of(set), rest.size());
  const auto front = rest.substr(0, at);
  rest.remove_prefix(at);
  return front;
}

}  // namespace

std::size_t label_count(std::string_view host) {
  return static_cast<std::size_t>(std::count(host.begin(), host.end(), '.')) + 1;
}

std::string normal_host(std::string_view host) {
  if (host.size() > kLongestHost) return {};
  const std::string plain = lower(text::fold_shape(with_plain_dots(host)).text());
  std::string_view rest = plain;
  while (rest.ends_with('.')) rest.remove_suffix(1);
  std::string out;
  while (true) {
    out += readable_label(cut_before(rest, "."));
    if (rest.empty()) return out;
    out += '.';
    rest.remove_prefix(1);
  }
}

LinkParts parse_link(std::string_view link) {
  LinkParts parts;
  if (const auto colon = link.find("://"); colon != std::string_view::npos && colon < 10) {
    parts.scheme = lower(link.substr(0, colon));
    link.remove_prefix(colon + 3);
  }
  auto authority = cut_before(link, "/?#\\");
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
    authority.remove_prefix(at + 1);
  }
  if (authority.starts_with('[')) {
    authority.remove_prefix(1);
    parts.bracketed = true;
    parts.host = lower(cut_before(authority, "]"));
  } else {
    parts.host = normal_host(cut_before(authority, ":"));
  }
  parts.has_port = authority.find(':') != std::string_view::npos;
  parts.target = lower(link);
  if (!parts.target.starts_with('/')) parts.target.insert(0, "/");
  return parts;
}

std::string decode_punycode(std::string_view label) {
  // RFC 3492, sections 5, 6.1 and 6.2.
  constexpr std::uint32_t kBase = 36, kLeast = 1, kMost = 26, kSkew = 38, kDamp = 700;
  constexpr std::size_t kLongestLabel = 63;
  if (label.size() > kLongestLabel) return {};
  const auto dash = label.rfind('-');
  std::u32string out;
  if (dash != std::string_view::npos)
    out.assign(label.begin(), label.begin() + static_cast<std::ptrdiff_t>(dash));
  std::uint32_t n = 128, i = 0, bias = 72;
  for (std::size_t at = dash == std::string_view::npos ? 0 : dash + 1; at < label.size();) {
    const std::uint32_t before = i;
    for (std::uint32_t weight = 1, k = kBase;; k += kBase) {
      if (at == label.size()) return {};
      const char c = label[at++];
      std::uint32_t digit = kBase;
      if (c >= 'a' && c <= 'z') digit = static_cast<std::uint32_t>(c - 'a');
      if (c >= '0' && c <= '9') digit = static_cast<std::uint32_t>(c - '0') + 26;
      if (digit == kBase || digit > (0x7FFFFFFF - i) / weight) return {};
      i += digit * weight;
      const std::uint32_t t = k <= bias ? kLeast : std::min(k - bias, kMost);
      if (digit < t) break;
      if (weight > 0x7FFFFFFF / (kBase - t)) return {};
      weight *= kBase - t;
    }
    const auto count = static_cast<std::uint32_t>(out.size()) + 1;
    std::uint32_t delta = (i - before) / (before == 0 ? kDamp : 2);
    delta += delta / count;
    std::uint32_t k = 0;
    for (; delta > (kBase - kLeast) * kMost / 2; k += kBase) delta /= kBase - kLeast;
    bias = k + (kBase - kLeast + 1) * delta / (delta + kSkew);
    n += i / count;
    i %= count;
    if (n > 0x10FFFF || (n >= 0xD800 && n < 0xE000)) return {};
    out.insert(out.begin() + static_cast<std::ptrdiff_t>(i++), static_cast<char32_t>(n));
  }
  std::string utf8;
  for (const char32_t c : out) text::append_utf8(utf8, c);
  return utf8;
}

}  // namespace vorab::rules
