// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vorab::policy {

/// A simple selector of a CSS selector, or what stands between two of them.
struct SelectorPart {
  enum class Kind {
    tag,         ///< `div`, `*`
    name,        ///< `.class` or `#id`
    attribute,   ///< `[name op value]`
    pseudo,      ///< `:empty`, and `:not` whose argument follows up to its `close`
    close,       ///< what closes a pseudo-class
    combinator,  ///< `>`, `+`, `~`
    comma
  };
  Kind kind;
  std::size_t at;                         ///< bytes before it
  std::string name, op = {}, value = {};  ///< without marks and quotes; `op` of an attribute
};

struct SelectorFault {
  std::size_t at = 0;
  std::string message, remedy;
};

struct ParsedSelector {
  std::vector<SelectorPart> parts;
  std::optional<SelectorFault> fault;  ///< why it is no selector; then `parts` mean nothing
};

/// Whether a pseudo-class of this name takes selectors: `:not(…)`. Those of all others may only
/// count.
[[nodiscard]] bool takes_selectors(std::string_view pseudo);

/// The parts of a selector, as far as that can be told without a browser. Escapes are refused:
/// nobody needs them, and they hide what is meant.
[[nodiscard]] ParsedSelector parse_selector(std::string_view text);

}  // namespace vorab::policy
