// SPDX-License-Identifier: Apache-2.0
#include "text/text.h"

#include <algorithm>

namespace vorab::text {

Text::Text(std::string_view bytes)
    : original_(to_well_formed(bytes)),
      folded_(fold_words(original_)),
      cut_(cut(folded_.text())),
      entities_(find_entities(original_)) {}

const Folded& Text::shape() const {
  if (!shape_) shape_ = fold_shape(original_);
  return *shape_;
}

const std::vector<Span>& Text::shape_lines() const {
  if (shape_lines_.empty()) shape_lines_ = find_lines(shape().text());
  return shape_lines_;
}

std::size_t Text::units(std::size_t byte) const {
  if (!utf16_) utf16_.emplace(original_);
  return utf16_->units(byte);
}

const Entity* Text::entity_at(Span span) const {
  const auto after = std::upper_bound(
      entities_.begin(), entities_.end(), span.begin,
      [](std::size_t value, const Entity& entity) { return value < entity.span.end; });
  return after != entities_.end() && after->span.begin < span.end ? &*after : nullptr;
}

}  // namespace vorab::text
