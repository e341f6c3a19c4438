// SPDX-License-Identifier: Apache-2.0
#include "text/text.h"

#include <algorithm>

#include "text/common_ends.h"
#include "text/splice.h"

namespace vorab::text {

namespace {

bool begins_line(std::string_view utf8, std::size_t at) { return at == 0 || utf8[at - 1] == '\n'; }

std::size_t line_begin(std::string_view utf8, std::size_t at) {
  const auto end = at == 0 ? std::string_view::npos : utf8.rfind('\n', at - 1);
  return end == std::string_view::npos ? 0 : end + 1;
}

std::size_t next_line(std::string_view utf8, std::size_t at) {
  const auto end = utf8.find('\n', at);
  return end == std::string_view::npos ? utf8.size() : end + 1;
}

void move(Span& span, std::size_t by) {
  span.begin += by;
  span.end += by;
}

// Positions of what begins in `lines` in a list in order; `span_of` tells an item's span.
template <typename Item, typename SpanOf>
Text::Range range_of(const std::vector<Item>& all, Span lines, SpanOf span_of) {
  const auto position = [&](std::size_t begin) {
    const auto found = std::lower_bound(
        all.begin(), all.end(), begin,
        [&](const Item& item, std::size_t value) { return span_of(item).begin < value; });
    return static_cast<std::size_t>(found - all.begin());
  };
  return {position(lines.begin), position(lines.end)};
}

// Puts the items of `part` in place of those that begin in `before`; `size` is what they span.
template <typename Item, typename SpanOf>
void replace(std::vector<Item>& all, Span before, const std::vector<Item>& part, std::size_t size,
             SpanOf span_of) {
  const auto [first, last] = range_of(all, before, span_of);
  splice(
      all, first, last, part, [&](Item& item) { move(span_of(item), before.begin); },
      [&](Item& item) { move(span_of(item), size - before.size()); });
}

constexpr auto itself = [](auto& span) -> auto& { return span; };
constexpr auto its_span = [](auto& item) -> auto& { return item.span; };

Span folded_lines(const Folded& folded, Span lines) {
  return {folded.folded(lines.begin), folded.folded(lines.end)};
}

}  // namespace

Text::Text(std::string_view bytes)
    : original_(to_well_formed(bytes)),
      folded_(fold_words(original_)),
      cut_(cut(folded_.text())),
      entities_(find_entities(original_)) {}

// Whole lines, since what was well-formed and equal stays so.
Change Text::change_to(std::string_view bytes) const {
  const std::string_view old = original_;
  const std::size_t begin = line_begin(old, common_begin(old, bytes));
  const std::size_t behind = common_end(old.substr(begin), bytes.substr(begin));
  std::size_t end = old.size() - behind;
  if (!begins_line(old, end) || !begins_line(bytes, bytes.size() - behind)) {
    end = next_line(old, end);
  }
  return {{begin, end}, {begin, bytes.size() - (old.size() - end)}};
}

Change Text::become(std::string_view bytes) {
  Change change = change_to(bytes);
  const Span before = change.before;
  const Text part(bytes.substr(change.after.begin, change.after.size()));
  const std::size_t size = part.original_.size();
  change.after.end = change.after.begin + size;

  const Span folded_before = folded_lines(folded_, before);
  const std::size_t folded_size = part.folded_.text().size();
  replace(cut_.words, folded_before, part.cut_.words, folded_size, itself);
  replace(cut_.pieces, folded_before, part.cut_.pieces, folded_size, its_span);
  folded_.replace_lines(before, part.folded_, size);
  replace(entities_, before, part.entities_, size, its_span);
  if (words_) replace(*words_, before, part.words(), size, itself);
  if (hashtags_) replace(*hashtags_, before, part.hashtags(), size, its_span);
  if (shape_) {
    const Folded& part_shape = part.shape();
    auto lines = part.shape_lines();
    // A text ends with a line that has no "\n", if only an empty one; some lines of it do not.
    if (before.end != original_.size()) lines.pop_back();
    const Range range = shape_lines_in(before);
    const Span shape_before = folded_lines(*shape_, before);
    const std::size_t shape_size = part_shape.text().size();
    splice(
        shape_lines_, range.first, range.last, lines,
        [&](Span& line) { move(line, shape_before.begin); },
        [&](Span& line) { move(line, shape_size - shape_before.size()); });
    shape_->replace_lines(before, part_shape, size);
  }
  utf16_.reset();
  original_.replace(before.begin, before.size(), part.original_);
  return change;
}

const Folded& Text::shape() const {
  if (!shape_) shape_ = fold_shape(original_);
  return *shape_;
}

const std::vector<Span>& Text::shape_lines() const {
  if (shape_lines_.empty()) shape_lines_ = find_lines(shape().text());
  return shape_lines_;
}

const std::vector<Span>& Text::words() const {
  if (!words_) {
    words_.emplace();
    words_->reserve(cut_.words.size());
    for (const auto& word : cut_.words) words_->push_back(folded_.original(word));
  }
  return *words_;
}

const std::vector<Hashtag>& Text::hashtags() const {
  if (!hashtags_) {
    hashtags_.emplace();
    for (const auto& entity : entities_) {
      if (entity.kind != Entity::Kind::hashtag) continue;
      hashtags_->push_back({entity.span, folded_word(name_of(original_, entity))});
    }
  }
  return *hashtags_;
}

Text::Range Text::pieces_in(Span lines) const {
  return range_of(cut_.pieces, folded_lines(folded_, lines), its_span);
}

Text::Range Text::shape_lines_in(Span lines) const {
  auto range = range_of(shape_lines(), folded_lines(shape(), lines), itself);
  // The empty line behind the last "\n" begins where the text ends.
  if (lines.end == original_.size()) range.last = shape_lines().size();
  return range;
}

Span Text::with_lines_around(Span lines, std::size_t back, std::size_t ahead) const {
  for (; back > 0 && lines.begin > 0; --back) {
    lines.begin = line_begin(original_, lines.begin - 1);
  }
  for (; ahead > 0; --ahead) lines.end = next_line(original_, lines.end);
  return lines;
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
