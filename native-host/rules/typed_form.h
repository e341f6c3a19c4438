// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "text/fold.h"

namespace vorab::rules {

/// How a word of a list was typed.
struct TypedForm {
  enum class Shape {
    plain,     ///< as in the list, case and accents aside; or in disguise
    ending,    ///< with an ending: "Seeadlers"
    compound,  ///< at the front of a compound: "Seeadler-Team", "Seeadlerprototyp"
    other      ///< at its end, in its middle, or not to be told
  };
  Shape shape = Shape::plain;
  std::string ending;     ///< folded: "s"
  std::string_view rest;  ///< the compound's other part, as typed: "Team", "prototyp"
  bool hyphen = false;    ///< a hyphen stands before the rest
  text::Span whole;       ///< the hit, with the rest of its compound
};

/// `hit` is a span of `utf8`; `word` the list's word, empty if there is none.
[[nodiscard]] TypedForm typed_form(std::string_view utf8, text::Span hit, std::string_view word);

}  // namespace vorab::rules
