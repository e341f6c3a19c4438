// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Regular expressions as a tree: as much of it as is needed to write a text in which one matches,
/// or all the words that it stands for. Whether it is a good one is for RE2 to say.
namespace vorab::imports {

/// First and last code point.
using Range = std::pair<char32_t, char32_t>;

struct Expression {
  enum class Kind {
    edge,        ///< \b
    anchor,      ///< what matches no character: ^ $ \A …
    characters,  ///< one of `characters`
    sequence,    ///< all of `parts`
    choice,      ///< one of `parts`
    repeat,      ///< the one part, `least` to `most` times
  };
  static constexpr int kNoEnd = -1;

  Kind kind = Kind::sequence;
  std::vector<Range> characters = {};
  std::vector<Expression> parts = {};
  int least = 1;
  int most = 1;  ///< or kNoEnd
};

/// Nothing if it has what a tree cannot say: looking around, back-references.
[[nodiscard]] std::optional<Expression> read_expression(std::string_view pattern);

/// The words and phrases that the expression stands for, if these are few and all of it: not if it
/// asks for the beginning or end of a line.
[[nodiscard]] std::optional<std::vector<std::string>> plain_words(const Expression& expression);

}  // namespace vorab::imports
