// SPDX-License-Identifier: Apache-2.0
#include "policy/spot.h"

#include "policy/quoted.h"
#include "text/utf.h"

namespace vorab::policy {

std::string Spot::pointer() const {
  if (!parent_) return "";
  return parent_->pointer() + (member_ ? pointer_step(member_->key) : '/' + std::to_string(index_));
}

std::string Spot::name() const {
  if (member_) return in_quotes(member_->key);
  if (parent_) return "an entry of " + parent_->name();
  return "the policy";
}

Place Spot::inside(std::size_t bytes, std::string_view source) const {
  Place place = this->place();
  std::size_t at = node_->mark.offset + 1;  // behind the opening quotation mark
  ++place.column;
  // Each decoded character was written as itself, as \n or as \u00e4 (twice beyond U+FFFF).
  for (std::size_t seen = 0; seen < bytes && at < source.size() && source[at] != '"';) {
    std::size_t columns = 1;
    if (source[at] != '\\') {
      const std::size_t length = text::decode(source, at).length;
      seen += length;
      at += length;
    } else if (source[at + 1] != 'u') {
      columns = 2;
      at += 2;
      ++seen;
    } else {
      const auto unit =
          static_cast<char32_t>(std::stoul(std::string(source.substr(at + 2, 4)), nullptr, 16));
      const bool pair = unit >= 0xD800 && unit < 0xE000;
      columns = pair ? 12 : 6;
      at += columns;
      seen += pair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    }
    place.column += columns;
  }
  return place;
}

}  // namespace vorab::policy
