// SPDX-License-Identifier: Apache-2.0
#include "text/mail.h"

#include <algorithm>

#include "text/domain.h"
#include "text/entity_chars.h"
#include "text/words.h"

namespace vorab::text {

namespace {

bool is_local_letter(char32_t c) { return is_ascii_alnum(c) || c == U'_' || is_accented_latin(c); }

// "de" of "musterwerk.de": letters, two at least.
bool ends_like_a_host(std::string_view host) {
  const auto dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.size() - dot <= 2) return false;
  return std::none_of(host.begin() + static_cast<long>(dot), host.end(),
                      [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<Span> MailReader::read(std::size_t at_sign) {
  const std::size_t begin = local_begin(at_sign);
  if (begin == at_sign || utf8_[at_sign - 1] == '.') return {};
  const std::size_t end = host_end(at_sign + 1);
  if (end == at_sign + 1) return {};
  floor_ = end;
  return Span{begin, end};
}

std::size_t MailReader::local_begin(std::size_t at_sign) const {
  std::size_t begin = at_sign;
  for (std::size_t i = at_sign; i > floor_;) {
    const auto [c, length] = decode_before(utf8_, i);
    if (!is_local_letter(c) && !is_one_of(c, U".%+-")) break;
    i -= length;
    if (is_local_letter(c)) begin = i;
  }
  return begin;
}

// A known top-level domain ends the host where the sentence goes on without a space.
std::size_t MailReader::host_end(std::size_t host) const {
  std::size_t end = run_end(
      utf8_, host, [](char32_t c) { return is_word_character(c) || c == U'-' || c == U'.'; });
  if (const auto known = DomainReader(utf8_.substr(0, end)).end_of(host); known != 0) return known;
  while (end > host && (utf8_[end - 1] == '.' || utf8_[end - 1] == '-')) --end;
  return ends_like_a_host(utf8_.substr(host, end - host)) ? end : host;
}

}  // namespace vorab::text
