// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/manner.h"
#include "text/text.h"

/// What kinds that weigh a whole post (`requires`, `sum`) are told about it.
namespace vorab::rules {

struct Hit;
class Speech;

/// A word that such a rule asks about. What is found comes back under the group's number.
struct Asked {
  std::string word;
  std::size_t group;
  bool disguised = false;
};

/// An asked word in the text.
struct Found {
  text::Span span;  ///< bytes of the original
  Manner manner;
};

struct Evidence {
  const text::Text& text;
  std::string_view language;                   ///< the post's; empty if it is not clear
  std::string_view site;                       ///< empty: not known
  std::span<const std::vector<Found>> words;   ///< by group, in the order of the text
  std::vector<const std::vector<Hit>*> rules;  ///< what the asked rules found, in their order
  const Speech& speech;                        ///< how the text speaks
};

}  // namespace vorab::rules
