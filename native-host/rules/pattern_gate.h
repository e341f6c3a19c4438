// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <re2/re2.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/match_shape.h"
#include "rules/needs.h"

namespace vorab::rules {

/// Of many expressions, those that may match in a line: never one too few, mostly none too many.
/// Expressions are compiled when they are first needed, so that hundreds cost almost nothing until
/// something looks like one of them. For one thread at a time.
///
///   PatternGate gate;
///   const auto number = gate.add(expression, ignore_case);
///   gate.seal();
///   gate.candidates(line, numbers, digits);          // for each of them: gate.expression(number)
class PatternGate {
 public:
  /// `expression` is one that RE2 accepts. Numbers count from 0.
  std::uint32_t add(std::string expression, bool ignore_case);

  /// Makes everything added findable.
  void seal();

  /// Fills `out` with the numbers of the expressions that may match in `line`, in order, and
  /// `digits` with the places of its digits if one of these asks for some.
  void candidates(std::string_view line, std::vector<std::uint32_t>& out,
                  std::vector<std::uint32_t>& digits) const;

  /// What its matches are like: only there it need be looked for.
  [[nodiscard]] const MatchShape& shape(std::uint32_t number) const;

  /// The compiled expression.
  [[nodiscard]] const RE2& expression(std::uint32_t number) const;

 private:
  struct Expression {
    std::string text;
    bool ignore_case;
    mutable std::unique_ptr<RE2> compiled;
    mutable std::optional<MatchShape> shape;
  };

  std::vector<Expression> expressions_;
  Needs needs_;
  mutable std::string folded_;  // kept for its memory
};

}  // namespace vorab::rules
