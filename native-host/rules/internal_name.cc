// SPDX-License-Identifier: Apache-2.0
#include "rules/internal_name.h"

#include <algorithm>
#include <array>

#include "text/entity_chars.h"

namespace vorab::rules {

namespace {

constexpr std::array<std::string_view, 11> kInnerDomains{
    ".corp", ".home",     ".home.arpa",   ".intern", ".internal", ".intra",
    ".lan",  ".intranet", ".localdomain", ".local",  ".private"};

constexpr std::size_t kLongestServer = 63, kLongestPath = 1024;

bool is_server_character(char32_t c) {
  return text::is_ascii_alnum(c) || text::is_one_of(c, U"-_.");
}

// Windows allows spaces, but in a sentence nobody knows where such a path ends.
bool is_path_character(char32_t c) {
  return c > 0x20 && !text::is_one_of(c, U"<>\"|*?„“”»«\u00A0\u2028\u2029");
}

// The sentence's punctuation is not the path's.
std::size_t path_end(std::string_view utf8, std::size_t at) {
  const auto window = utf8.substr(0, std::min(utf8.size(), at + kLongestPath));
  std::size_t end = text::run_end(window, at, is_path_character);
  while (end > at && text::is_one_of(text::code_point_before(utf8, end), U".,;:!)]}'…\\")) {
    end -= text::decode_before(utf8, end).length;
  }
  return end;
}

// \\server\share; `at` is the first backslash.
std::size_t unc_end(std::string_view utf8, std::size_t at) {
  const std::size_t server = at + 2;
  const auto window = utf8.substr(0, std::min(utf8.size(), server + kLongestServer + 1));
  const std::size_t end = text::run_end(window, server, is_server_character);
  // One letter is an escape of a programming language: \\n\\t.
  if (end < server + 2 || text::code_point_at(utf8, end) != U'\\') return at;
  if (text::code_point_at(utf8, end + 1) == U'\\') return at;
  const std::size_t path = path_end(utf8, end + 1);
  return path > end + 2 ? path : at;
}

// C:\Users\name; `at` is the first backslash.
std::size_t home_end(std::string_view utf8, std::size_t at) {
  for (const std::string_view folder : {"\\users\\", "\\benutzer\\"}) {
    if (!text::starts_with_ignoring_case(utf8, at, folder)) continue;
    const std::size_t name = at + folder.size();
    const std::size_t end = path_end(utf8, name);
    // %USERNAME% and the folder for everybody name nobody.
    if (end == name || utf8[name] == '%' || utf8[name] == '$' ||
        text::starts_with_ignoring_case(utf8, name, "public")) {
      return at;
    }
    return end;
  }
  return at;
}

}  // namespace

bool is_internal_name(std::string_view host) {
  for (const auto domain : kInnerDomains) {
    if (host.size() > domain.size() && host.ends_with(domain)) return true;
  }
  // Andorra's domain is also what Active Directory was often installed with; a country's sites are
  // "www." or have two labels.
  return host.ends_with(".ad") && label_count(host) > 2 && !host.starts_with("www.");
}

bool is_internal_link(const LinkParts& link) {
  if (link.scheme == "file") return true;
  if (is_internal_name(link.host)) return true;
  if (link.scheme.empty() || link.bracketed || link.host.empty()) return false;
  // Everybody has a "localhost".
  return link.host.find('.') == std::string::npos && link.host != "localhost";
}

std::vector<text::Span> find_local_paths(std::string_view utf8) {
  std::vector<text::Span> found;
  for (std::size_t i = utf8.find('\\'); i != std::string_view::npos; i = utf8.find('\\', i)) {
    std::size_t begin = i, end = i;
    if (utf8.substr(i, 2) == "\\\\") {
      end = unc_end(utf8, i);
    } else if (i >= 2 && utf8[i - 1] == ':' &&
               text::is_ascii_letter(text::code_point_at(utf8, i - 2)) &&
               (i == 2 || !text::is_ascii_alnum(text::code_point_before(utf8, i - 2)))) {
      begin = i - 2;
      end = home_end(utf8, i);
    }
    if (end > i) {
      found.push_back({begin, end});
      i = end;
    } else {
      while (i < utf8.size() && utf8[i] == '\\') ++i;
    }
  }
  return found;
}

}  // namespace vorab::rules
