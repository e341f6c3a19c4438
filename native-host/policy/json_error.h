// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "policy/json_tree.h"

/// Why a text is no JSON, said as a colleague would: the parser only knows that it is stuck, what
/// people usually did wrong there is recognised here.
namespace vorab::policy {

struct Explanation {
  std::size_t offset = 0;
  std::string message;
  std::string remedy;
};

/// Where the parser stood when it got stuck.
struct ParserState {
  enum class Inside { nothing, array, object };

  std::size_t from = 0;  ///< end of the last value, key or bracket it understood
  std::size_t read = 0;  ///< bytes it has looked at
  Inside inside = Inside::nothing;
  Mark opened;               ///< the bracket it is inside of
  bool finished = false;     ///< the document was complete before
  bool key_pending = false;  ///< a key was read, its value not
  bool empty = true;         ///< nothing was read inside the bracket yet
};

/// Bytes that no policy file may hold: another encoding than UTF-8, NUL.
[[nodiscard]] std::optional<Explanation> explain_bytes(std::string_view text);

/// `text` is UTF-8 without NUL, and no JSON.
[[nodiscard]] Explanation explain(std::string_view text, const ParserState& state);

}  // namespace vorab::policy
