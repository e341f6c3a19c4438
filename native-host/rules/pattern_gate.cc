// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_gate.h"

#include <algorithm>
#include <utility>

#include "rules/literals.h"

namespace vorab::rules {

namespace {

RE2::Options options(bool ignore_case) {
  RE2::Options out;
  out.set_log_errors(false);  // stderr is the browser's console
  out.set_case_sensitive(!ignore_case);
  return out;
}

}  // namespace

std::uint32_t PatternGate::add(std::string expression, bool ignore_case) {
  const auto number = static_cast<std::uint32_t>(expressions_.size());
  needs_.add(expression, ignore_case, number);
  expressions_.push_back({std::move(expression), ignore_case, nullptr, {}});
  return number;
}

void PatternGate::seal() { needs_.seal(); }

void PatternGate::candidates(std::string_view line, std::vector<std::uint32_t>& out,
                             std::vector<std::uint32_t>& digits) const {
  out.clear();
  digits.clear();
  std::string_view folded = line;  // but for the case of its letters
  if (has_other_letters(line)) {
    folded_.clear();
    fold_ascii(line, folded_);
    folded = folded_;
  }
  needs_.met_by(folded, out);
  const auto needs_codes = [&](std::uint32_t number) { return shape(number).counts.codes > 0; };
  if (std::any_of(out.begin(), out.end(), needs_codes)) {  // digits are codes, too
    const auto counts = count_bytes(line, digits);
    std::erase_if(out, [&](std::uint32_t number) { return !counts.cover(shape(number).counts); });
  }
  std::sort(out.begin(), out.end());
}

const MatchShape& PatternGate::shape(std::uint32_t number) const {
  const auto& expression = expressions_[number];
  if (!expression.shape) expression.shape = match_shape(expression.text, expression.ignore_case);
  return *expression.shape;
}

const RE2& PatternGate::expression(std::uint32_t number) const {
  const auto& expression = expressions_[number];
  if (!expression.compiled) {
    expression.compiled = std::make_unique<RE2>(expression.text, options(expression.ignore_case));
  }
  return *expression.compiled;
}

}  // namespace vorab::rules
