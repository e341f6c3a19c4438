// SPDX-License-Identifier: Apache-2.0
#include "text/link.h"

#include <algorithm>
#include <array>

#include "text/any_host.h"
#include "text/entity_chars.h"
#include "text/link_tail.h"
#include "text/tld.h"

namespace vorab::text {

namespace {

constexpr std::string_view kSchemes[] = {"https", "http", "file", "sftp", "ftp", "smb"};

bool is_in_run(char32_t c) { return is_host_character(c) || is_one_of(c, U"-_."); }

// After these a name without scheme is the middle of something else.
bool belongs_to_left(char32_t before) { return is_one_of(before, U"-_./"); }

bool is_in_plain_label(char32_t c) {
  return is_ascii_alnum(c) || c == U'-' || is_accented_latin(c);
}

// In running text of scripts without spaces, only what is Latin in `domain` is a link's host.
std::vector<Span> plain_domains(std::string_view utf8, Span domain) {
  const auto text = utf8.substr(0, domain.end);
  std::vector<Span> found;
  for (std::size_t i = domain.begin; i < domain.end;) {
    std::size_t end = 0;
    std::size_t label = i;
    std::size_t stop = run_end(text, label, is_in_plain_label);
    for (; stop > label && code_point_at(text, stop) == U'.';
         stop = run_end(text, label, is_in_plain_label)) {
      label = stop + 1;
      if (const auto tld = tld_end(text, label); tld != 0) end = tld;
    }
    if (end != 0) found.push_back({i, end});
    i = end != 0 ? end : stop > i ? stop : i + decode(text, i).length;
  }
  return found;
}

// t.co's own links have no path beyond the first word.
std::size_t short_link_end(std::string_view utf8, Span host, std::size_t tail_end) {
  if (host.size() != 4 || !starts_with_ignoring_case(utf8, host.begin, "t.co/")) return tail_end;
  const std::size_t word = run_end(utf8, host.end + 1, is_ascii_alnum);
  return word > host.end + 1 ? query_end(utf8, word) : tail_end;
}

}  // namespace

void LinkReader::read_scheme(std::size_t colon) {
  if (colon < floor_ || utf8_.substr(colon, 3) != "://") return;
  for (const auto scheme : kSchemes) {
    if (colon < scheme.size()) continue;
    const std::size_t begin = colon - scheme.size();
    if (!starts_with_ignoring_case(utf8_, begin, scheme) || !may_begin_at(begin)) continue;
    const std::size_t host = colon + 3;
    std::size_t host_end = domains_.end_of(host);
    if (host_end == 0) host_end = any_authority_end(utf8_, host);
    if (host_end == host && scheme != "file") return;
    const LinkTail tail = link_tail(utf8_, host_end);
    if (tail.end == host) return;
    add(begin, short_link_end(utf8_, {host, host_end}, tail.end));
    floor_ = tail.end;
    return;
  }
}

void LinkReader::read_bare(std::size_t dot) {
  if (dot < floor_ || dot < bare_until_) return;
  std::size_t i = run_begin(dot);
  while (i < utf8_.size()) {
    const auto [c, length] = decode(utf8_, i);
    if (!is_in_run(c)) break;
    if (!is_host_character(c) || !may_begin_at(i)) {
      i += length;
    } else if (const std::size_t end = domains_.end_of(i); end != 0) {
      take_bare(i, end);
      i = floor_;
    } else if (take_www(i)) {
      i = floor_;
    } else {
      i = domains_.next_after(i);
    }
  }
  bare_until_ = i;
}

std::size_t LinkReader::run_begin(std::size_t dot) const {
  const std::size_t floor = std::max(floor_, bare_until_);
  std::size_t begin = dot;
  while (begin > floor) {
    const auto [c, length] = decode_before(utf8_, begin);
    if (!is_in_run(c)) break;
    begin -= length;
  }
  return begin;
}

bool LinkReader::may_begin_at(std::size_t at) const {
  if (at == 0) return true;
  if (at <= floor_) return false;
  const char32_t before = code_point_before(utf8_, at);
  return !is_ascii_alnum(before) && !is_one_of(before, U"@＠$#＃\uFEFF\uFFFE\uFFFF");
}

void LinkReader::take_bare(std::size_t begin, std::size_t domain_end) {
  const LinkTail tail = link_tail(utf8_, domain_end);
  if (!belongs_to_left(code_point_before(utf8_, begin))) {
    auto found = plain_domains(utf8_, {begin, domain_end});
    // A port or query alone stays outside, as on X.
    if (!found.empty() && tail.path != tail.end) found.back().end = tail.end;
    for (const auto span : found) add(span.begin, span.end);
  }
  floor_ = tail.end;
}

bool LinkReader::take_www(std::size_t begin) {
  if (!starts_with_ignoring_case(utf8_, begin, "www.")) return false;
  if (belongs_to_left(code_point_before(utf8_, begin))) return false;
  const std::size_t host_end = any_host_end(utf8_, begin);
  if (host_end <= begin + 4) return false;
  add(begin, link_tail(utf8_, host_end).end);
  return true;
}

void LinkReader::add(std::size_t begin, std::size_t end) {
  links_.push_back({Entity::Kind::link, {begin, end}});
  floor_ = end;
}

}  // namespace vorab::text
