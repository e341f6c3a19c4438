// SPDX-License-Identifier: Apache-2.0
#include "rules/address.h"

#include <array>
#include <cstdint>
#include <optional>

#include "rules/cursor.h"
#include "rules/date_words.h"

namespace vorab::rules {

namespace {

using Octets = std::array<std::uint8_t, 4>;
using Groups = std::array<std::uint16_t, 8>;

constexpr std::size_t kLongestV6 = 45;  // INET6_ADDRSTRLEN without its NUL

std::optional<Octets> take_v4(Cursor& cursor) {
  Octets octets{};
  for (std::size_t i = 0; i < octets.size(); ++i) {
    if (i > 0 && !cursor.take('.')) return {};
    const auto number = cursor.take_number();
    if (number.digits == 0 || number.digits > 3 || number.value > 255) return {};
    octets[i] = static_cast<std::uint8_t>(number.value);
  }
  return octets;
}

bool is_private(const Octets& a) {
  if (a == Octets{127, 0, 0, 1}) return false;
  return a[0] == 10 || a[0] == 127 || (a[0] == 172 && a[1] >= 16 && a[1] < 32) ||
         (a[0] == 192 && a[1] == 168) || (a[0] == 169 && a[1] == 254) ||
         (a[0] == 100 && a[1] >= 64 && a[1] < 128);
}

// "10.0.0.0/8" is a lesson about networks, "10.20.0.0/16" is one of ours.
bool is_whole_range(const Octets& a, int prefix) {
  return (a == Octets{10, 0, 0, 0} && prefix == 8) ||
         (a == Octets{172, 16, 0, 0} && prefix == 12) ||
         (a == Octets{192, 168, 0, 0} && prefix == 16) ||
         (a == Octets{127, 0, 0, 0} && prefix == 8) ||
         (a == Octets{169, 254, 0, 0} && prefix == 16) ||
         (a == Octets{100, 64, 0, 0} && prefix == 10);
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

// RFC 4291, section 2.2, without a dotted end; lower case.
std::optional<Groups> parse_v6(std::string_view address) {
  Groups groups{};
  std::size_t count = 0, gap = groups.size() + 1;
  for (std::size_t i = 0; i < address.size();) {
    if (address.substr(i, 2) == "::") {
      if (gap <= groups.size()) return {};
      gap = count;
      i += 2;
      if (i < address.size() && address[i] == ':') return {};
      continue;
    }
    if (address[i] == ':') {
      if (count == 0 || ++i == address.size()) return {};
    }
    int value = 0;
    std::size_t digits = 0;
    for (; i < address.size() && hex_digit(address[i]) >= 0; ++i, ++digits) {
      value = value * 16 + hex_digit(address[i]);
      if (digits == 4) return {};
    }
    if (digits == 0 || count == groups.size()) return {};
    groups[count++] = static_cast<std::uint16_t>(value);
  }
  if (gap > groups.size()) return count == groups.size() ? std::optional(groups) : std::nullopt;
  if (count == groups.size()) return {};
  // What follows the gap moves to the end.
  for (std::size_t from = count, to = groups.size(); from-- > gap;) {
    groups[--to] = groups[from];
    if (to != from) groups[from] = 0;
  }
  return groups;
}

bool is_private(const Groups& groups) {
  const bool mapped = groups[0] == 0 && groups[1] == 0 && groups[2] == 0 && groups[3] == 0 &&
                      groups[4] == 0 && groups[5] == 0xFFFF;
  if (mapped) {
    const auto high = groups[6], low = groups[7];
    return is_private(Octets{static_cast<std::uint8_t>(high >> 8), static_cast<std::uint8_t>(high),
                             static_cast<std::uint8_t>(low >> 8), static_cast<std::uint8_t>(low)});
  }
  return (groups[0] & 0xFE00) == 0xFC00 || (groups[0] & 0xFFC0) == 0xFE80;
}

// A prefix length and a port behind an address; the prefix length, or -1.
int take_prefix_and_port(Cursor& cursor) {
  int prefix = -1;
  for (const char sign : {'/', ':'}) {
    const Cursor before = cursor;
    if (!cursor.take(sign)) continue;
    const auto number = cursor.take_number();
    if (number.digits == 0 || number.digits > 5 || cursor.at_word()) {
      cursor = before;
    } else if (sign == '/') {
      prefix = number.value;
    }
  }
  return prefix;
}

class Finder {
 public:
  explicit Finder(const text::Text& text) : text_(text), folded_(text.folded().text()) {}

  std::vector<text::Span> run() {
    const auto& words = text_.folded_words();
    for (word_ = 0; word_ < words.size(); ++word_) {
      const std::size_t at = words[word_].begin;
      if (at < floor_) continue;
      const char first = folded_[at];
      if (first == '1' && words[word_].size() <= 3) read_v4(at);
      if (first == 'f' && words[word_].size() == 4) read_v6(at);
    }
    return std::move(found_);
  }

 private:
  void add(std::size_t begin, std::size_t end) {
    const auto span = text_.folded().original({begin, end});
    if (text_.entity_at(span) == nullptr) found_.push_back(span);
  }

  void read_v4(std::size_t at) {
    Cursor cursor(folded_, at);
    const auto octets = take_v4(cursor);
    if (!octets) return;
    const bool goes_on =
        cursor.at_word() || (cursor.peek() == '.' && cursor.at_digit(1)) || is_prerelease(cursor);
    if (is_tail(at) || goes_on) return;
    const bool version = follows_version(at);
    floor_ = cursor.at();
    if (version) last_version_ = floor_;
    const int prefix = take_prefix_and_port(cursor);
    if (!version && is_private(*octets) && !is_whole_range(*octets, prefix)) add(at, cursor.at());
  }

  // "10.0.0.1-beta", "1.10.0.0.1"
  static bool is_prerelease(Cursor cursor) {
    if (!cursor.take('-')) return false;
    const auto word = cursor.take_word();
    return word == "beta" || word == "alpha" || word == "rc" || word == "snapshot";
  }

  bool is_tail(std::size_t at) const {
    if (at < 2) return false;
    const bool joint = folded_[at - 1] == '.' || folded_[at - 1] == ',';
    return joint && folded_[at - 2] >= '0' && folded_[at - 2] <= '9';
  }

  // "Version 10.0.3.1", "Versionen 10.0.3.1 bis 10.0.4.2", "Windows 10.0.3.1"
  bool follows_version(std::size_t at) const {
    constexpr std::size_t kNear = 12;
    if (last_version_ != 0 && at - last_version_ <= kNear) return true;
    if (folded_.substr(0, at).ends_with("§ ") || folded_.substr(0, at).ends_with("§")) return true;
    if (word_ == 0) return false;
    const auto before = text_.folded_words()[word_ - 1];
    const auto word = folded_.substr(before.begin, before.size());
    const auto between = folded_.substr(before.end, at - before.end);
    if (between.size() > 3 || between.find_first_not_of(" .:=(\t") != std::string_view::npos) {
      return false;
    }
    return announces_number(word) || word == "windows" || word == "software" || word == "patch" ||
           word == "sdk" || word == "driver";
  }

  void read_v6(std::size_t at) {
    std::size_t end = at;
    while (end < folded_.size() && end - at <= kLongestV6 &&
           (hex_digit(folded_[end]) >= 0 || folded_[end] == ':')) {
      ++end;
    }
    if (end == at + 4 || folded_[at + 4] != ':' || (at > 0 && folded_[at - 1] == ':')) return;
    // "fe80::1: die Adresse"
    if (folded_[end - 1] == ':' && !folded_.substr(0, end).ends_with("::")) --end;
    const auto groups = parse_v6(folded_.substr(at, end - at));
    Cursor cursor(folded_, end);
    if (!groups || !is_private(*groups) || cursor.at_word()) return;
    if (cursor.take('%') && cursor.take_word().empty()) cursor.go_to(end);
    if (cursor.at_digit() && cursor.take_number().digits == 0) return;
    const int prefix = take_prefix_and_port(cursor);
    floor_ = cursor.at();
    const bool range =
        (prefix == 7 || prefix == 8 || prefix == 10) && folded_.substr(at + 4, 2) == "::";
    if (!range) add(at, floor_);
  }

  const text::Text& text_;
  std::string_view folded_;
  std::vector<text::Span> found_;
  std::size_t word_ = 0, floor_ = 0, last_version_ = 0;
};

}  // namespace

bool is_private_address(std::string_view host) {
  host = host.substr(0, host.find('%'));  // a zone (RFC 4007)
  Cursor cursor(host, 0);
  if (const auto octets = take_v4(cursor)) return cursor.at() == host.size() && is_private(*octets);
  if (host.size() > kLongestV6 || host.find(':') == std::string_view::npos) return false;
  const auto groups = parse_v6(host);
  return groups && is_private(*groups);
}

std::vector<text::Span> find_private_addresses(const text::Text& text) {
  return Finder(text).run();
}

}  // namespace vorab::rules
