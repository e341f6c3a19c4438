// SPDX-License-Identifier: Apache-2.0
#include "text/entities.h"

#include <unicode/uchar.h>

#include <optional>

#include "text/utf.h"
#include "text/words.h"

namespace vorab::text {

namespace {

constexpr std::size_t kLongestMention = 20;

bool is_ascii_alnum(char32_t c) { return c < 128 && is_word_character(c); }

bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

bool is_mark_or_joiner(char32_t c) { return c == 0x200C || c == 0x200D || c == 0x00B7; }

char32_t before(std::string_view utf8, std::size_t at) {
  return at == 0 ? U' ' : decode_before(utf8, at).code_point;
}

template <typename Predicate>
std::size_t run_end(std::string_view utf8, std::size_t at, Predicate allowed) {
  while (at < utf8.size()) {
    const auto [c, length] = decode(utf8, at);
    if (!allowed(c)) break;
    at += length;
  }
  return at;
}

std::optional<Span> hashtag_at(std::string_view utf8, std::size_t at, std::size_t sign) {
  const char32_t left = before(utf8, at);
  if (is_word_character(left) || left == U'_' || left == U'&') return {};
  const std::size_t begin = at + sign;
  const std::size_t end = run_end(utf8, begin, [](char32_t c) {
    return is_word_character(c) || c == U'_' || is_mark_or_joiner(c);
  });
  bool letter = false;
  for (std::size_t i = begin; i < end;) {
    const auto [c, length] = decode(utf8, i);
    letter = letter || u_isalpha(static_cast<UChar32>(c));
    i += length;
  }
  if (!letter) return {};
  const auto rest = utf8.substr(end);
  if (rest.starts_with('#') || rest.starts_with("＃") || rest.starts_with("://")) return {};
  return Span{at, end};
}

std::optional<Span> mention_at(std::string_view utf8, std::size_t at, std::size_t sign) {
  const char32_t left = before(utf8, at);
  if (is_ascii_alnum(left) || is_one_of(left, U"_!#$%&*@＠")) {
    return {};
  }
  const std::size_t begin = at + sign;
  const std::size_t end =
      run_end(utf8, begin, [](char32_t c) { return is_ascii_alnum(c) || c == U'_'; });
  if (end == begin || end - begin > kLongestMention) return {};
  const auto rest = utf8.substr(end);
  if (rest.starts_with('@') || rest.starts_with("＠") || rest.starts_with("://")) return {};
  return Span{at, end};
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower_case) {
  if (text.size() < lower_case.size()) return false;
  for (std::size_t i = 0; i < lower_case.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c) != lower_case[i]) return false;
  }
  return true;
}

bool is_host_character(char32_t c) {
  return is_word_character(c) || c == U'-' || c == U'.';
}

// The end of a link's host, port, path and query; closing punctuation belongs to the sentence.
std::size_t link_end(std::string_view utf8, std::size_t at) {
  std::size_t end = run_end(utf8, at, [](char32_t c) {
    return c > 0x20 && c != U'<' && c != U'>' && c != U'"' && c != 0x7F && !u_isUWhiteSpace(static_cast<UChar32>(c));
  });
  const bool has_open_bracket = utf8.substr(at, end - at).find('(') != std::string_view::npos;
  while (end > at) {
    const auto [c, length] = decode_before(utf8, end);
    if (!is_one_of(c, U".,;:!?'\"”“’»«…)]}") || (c == U')' && has_open_bracket)) break;
    end -= length;
  }
  return end;
}

std::optional<Span> link_at(std::string_view utf8, std::size_t at) {
  if (is_word_character(before(utf8, at))) return {};
  constexpr std::string_view kStarts[] = {"https://", "http://", "www."};
  for (const auto start : kStarts) {
    if (!starts_with_ignoring_case(utf8.substr(at), start)) continue;
    const std::size_t end = link_end(utf8, at + start.size());
    if (end > at + start.size()) return Span{at, end};
  }
  return {};
}

std::optional<Span> mail_around(std::string_view utf8, std::size_t at, std::size_t floor) {
  std::size_t begin = at;
  while (begin > floor) {
    const auto [c, length] = decode_before(utf8, begin);
    if (!is_ascii_alnum(c) && !is_one_of(c, U"._%+-")) break;
    begin -= length;
  }
  std::size_t end = run_end(utf8, at + 1, is_host_character);
  while (end > at + 1 && (utf8[end - 1] == '.' || utf8[end - 1] == '-')) --end;
  const auto host = utf8.substr(at + 1, end - at - 1);
  if (begin == at || host.find('.') == std::string_view::npos) return {};
  return Span{begin, end};
}

}  // namespace

std::vector<Entity> find_entities(std::string_view utf8) {
  std::vector<Entity> entities;
  std::size_t floor = 0;
  const auto add = [&](Entity::Kind kind, Span span) {
    entities.push_back({kind, span});
    floor = span.end;
    return span.end;
  };
  for (std::size_t i = 0; i < utf8.size();) {
    const char c = utf8[i];
    const bool wide_hash = utf8.substr(i, 3) == "＃";
    const bool wide_at = utf8.substr(i, 3) == "＠";
    if (c == '#' || wide_hash) {
      if (const auto tag = hashtag_at(utf8, i, wide_hash ? 3 : 1)) {
        i = add(Entity::Kind::hashtag, *tag);
        continue;
      }
    } else if (c == '@' || wide_at) {
      if (const auto mail = wide_at ? std::nullopt : mail_around(utf8, i, floor)) {
        i = add(Entity::Kind::mail, *mail);
        continue;
      }
      if (const auto mention = mention_at(utf8, i, wide_at ? 3 : 1)) {
        i = add(Entity::Kind::mention, *mention);
        continue;
      }
    } else if (c == 'h' || c == 'H' || c == 'w' || c == 'W') {
      if (const auto link = link_at(utf8, i)) {
        i = add(Entity::Kind::link, *link);
        continue;
      }
    }
    ++i;
  }
  return entities;
}

std::string_view name_of(std::string_view utf8, const Entity& entity) {
  const auto whole = utf8.substr(entity.span.begin, entity.span.size());
  if (entity.kind == Entity::Kind::link || entity.kind == Entity::Kind::mail) return whole;
  return whole.substr(decode(whole, 0).length);
}

}  // namespace vorab::text
