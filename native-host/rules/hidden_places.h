// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rules/disguise_view.h"
#include "text/text.h"

namespace vorab::rules {

/// What is asked about the places of a part.
class HiddenAsker {
 public:
  virtual ~HiddenAsker() = default;

  /// Takes the key (rules/hidden_keys.h) of a stretch of text; false to be asked no further.
  [[nodiscard]] virtual bool take(std::string_view key) = 0;

  /// True if all parts of this folded word have been taken before.
  [[nodiscard]] virtual bool knows_parts(std::string_view word) = 0;
  virtual void learn_parts(std::string_view word) = 0;
};

/// How a list's entries may stand in a text.
struct HiddenShape {
  std::size_t pieces = 1;  ///< the most that an entry has
  bool compounds = false;  ///< at the front or back of a closed compound, too
  bool disguised = false;
};

/// A part of a text in which entries begin, and with it what they may reach into. A long text is
/// looked at part by part, so that it never has to be looked at as a whole.
struct HiddenPart {
  text::Span own, seen;
};

/// The part that begins there, a line's begin or the end of the part before.
[[nodiscard]] HiddenPart next_part(std::string_view original, std::size_t begin);

/// The keys of all stretches that begin in a part and may be an entry of a hidden list.
class HiddenPlaces {
 public:
  /// The text must outlive this.
  HiddenPlaces(const text::Text& text, const HiddenPart& part);

  /// Has them taken, some more than once; false if the asker ended it.
  [[nodiscard]] bool visit(const HiddenShape& shape, HiddenAsker& asker) const;

 private:
  [[nodiscard]] std::size_t cell_from(std::size_t folded_begin) const;
  [[nodiscard]] std::string_view plain(std::size_t first_cell, std::size_t end_cell) const;
  [[nodiscard]] bool visit_pieces(const HiddenShape& shape, HiddenAsker& asker) const;
  [[nodiscard]] bool visit_parts(std::size_t piece, HiddenAsker& asker) const;
  [[nodiscard]] bool visit_disguised(std::size_t most_pieces, HiddenAsker& asker) const;
  [[nodiscard]] bool visit_from(std::size_t cell, std::size_t most_pieces,
                                HiddenAsker& asker) const;

  const text::Text& text_;
  text::Text::Range pieces_;   // that begin in the part
  DisguiseView view_;          // of what is seen
  std::size_t own_end_, end_;  // of the part and of what is seen, in the folded text
  std::string plain_, looks_;  // keys of letters and digits, and of all cells
  std::vector<std::size_t> plain_at_, looks_at_;  // where a cell stands in them
};

}  // namespace vorab::rules
