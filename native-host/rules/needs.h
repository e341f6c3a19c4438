// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "rules/literal_scan.h"

namespace vorab::rules {

/// What lines must have for expressions to match in them: a formula of "all of" and "one of" over
/// literals and sets of signs, read from each expression ("`our ` or `unser`, and `pump` or
/// `pumpe`"). Matches whose group `mark` is empty are no hits and do not count: expressions step
/// over what must not be found with them. All formulas are asked in one pass, and what they share
/// is asked once: a literal that is seen is told to what waits for it, which is told on when it has
/// all that it needs. For one thread at a time.
///
///   Needs needs;
///   needs.add(expression, ignore_case, number);    // in RE2's syntax
///   needs.seal();
///   needs.met_by(line, numbers);
class Needs {
 public:
  Needs();
  ~Needs();
  Needs(Needs&&) noexcept;
  Needs& operator=(Needs&&) noexcept;

  /// `number` (below 2^31) comes back. Of an expression that is not understood nothing is needed.
  void add(std::string_view expression, bool ignore_case, std::uint32_t number);

  /// Makes everything added findable.
  void seal();

  /// Adds the numbers of the expressions that may match in `line`, which has no letters that RE2
  /// takes for ASCII ones (literals.h), each once, in any order.
  void met_by(std::string_view line, std::vector<std::uint32_t>& out) const;

 private:
  class Draft;

  // A literal, a set, "all of", "one of". It is told on to those that need it.
  struct Node {
    std::uint32_t first_above;  // in `above_`, up to the next node's
    std::uint32_t needed;       // how many of those below
  };
  static constexpr std::uint32_t kExpression = 0x80000000;  // or'ed to the number of one

  void tell(std::uint32_t node, std::vector<std::uint32_t>& out) const;

  LiteralScan scan_;
  std::vector<std::uint32_t> node_of_set_;
  std::vector<Node> nodes_;            // and one behind the last
  std::vector<std::uint32_t> above_;   // nodes and expressions
  std::vector<std::uint32_t> always_;  // expressions that need nothing
  std::unique_ptr<Draft> draft_;       // until everything is added

  // How many are still missing to each node in this line, and the nodes where it is not all.
  mutable std::vector<std::uint32_t> missing_, touched_;
};

}  // namespace vorab::rules
