// SPDX-License-Identifier: Apache-2.0
#include "text/domain.h"

#include "text/entity_chars.h"
#include "text/tld.h"

namespace vorab::text {

DomainReader::Label DomainReader::label_at(std::size_t at) const {
  Label label{at, at, false};
  bool begins = false, ends = false;
  std::size_t i = at;
  while (i < utf8_.size()) {
    const auto [c, length] = decode(utf8_, i);
    const bool letter = is_host_character(c);
    if (!letter && c != U'-' && c != U'_') break;
    if (i == at) begins = letter;
    ends = letter;
    i += length;
    if (c == U'_') label.last_line = i;
  }
  label.end = i;
  label.is_whole = begins && ends && label.end < utf8_.size() && utf8_[label.end] == '.';
  return label;
}

std::size_t DomainReader::end_of(std::size_t at) {
  const bool first_only = at < dry_until_;
  std::size_t end = 0;
  std::size_t begin = at;
  do {
    const Label label = label_at(begin);
    if (!label.is_whole) break;
    if (label.last_line == begin) {
      if (const auto found = tld_end(utf8_, label.end + 1); found != 0) end = found;
    }
    begin = label.end + 1;
  } while (!first_only);
  if (!first_only) dry_until_ = begin;
  return end;
}

std::size_t DomainReader::next_after(std::size_t at) const {
  const Label label = label_at(at);
  return label.last_line > at ? label.last_line : label.end;
}

}  // namespace vorab::text
