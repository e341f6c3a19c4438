// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_gate.h"

#include <algorithm>

namespace vorab::rules {

namespace {

// What begins one of these literals; empty if that is a letter, which every line has.
std::string first_bytes(const std::vector<std::string>& literals) {
  std::string bytes;
  for (const auto& literal : literals) bytes += literal.front();
  const auto is_letter = [](char byte) { return byte >= 'a' && byte <= 'z'; };
  if (std::any_of(bytes.begin(), bytes.end(), is_letter)) return {};
  std::sort(bytes.begin(), bytes.end());
  bytes.erase(std::unique(bytes.begin(), bytes.end()), bytes.end());
  return bytes;
}

RE2::Options options(bool ignore_case) {
  RE2::Options out;
  out.set_log_errors(false);  // stderr is the browser's console
  out.set_case_sensitive(!ignore_case);
  return out;
}

}  // namespace

std::uint32_t PatternGate::add(std::string expression, bool ignore_case,
                               const RequiredLiterals& required) {
  const auto number = static_cast<std::uint32_t>(expressions_.size());
  bool has_literal = false;
  std::uint64_t sets = 0;
  for (const auto& group : required) {
    const auto is_long = [](const std::string& literal) {
      return literal.size() >= LiteralScan::kShortest;
    };
    if (std::all_of(group.begin(), group.end(), is_long)) {
      if (has_literal) continue;  // one group of them is selective enough
      for (const auto& literal : group) scan_.add(literal, number);
      has_literal = true;
    } else {
      sets |= scan_.add_set(first_bytes(group));
    }
  }
  ByteCounts counts;
  if (!has_literal) {
    without_literal_.push_back(number);
    counts = match_shape(expression, ignore_case).counts;
  }
  expressions_.push_back({std::move(expression), ignore_case, sets, counts, nullptr, {}});
  return number;
}

void PatternGate::seal() { scan_.seal(); }

void PatternGate::candidates(std::string_view line, std::vector<std::uint32_t>& out,
                             std::vector<std::uint32_t>& digits) const {
  out.clear();
  std::string_view folded = line;  // but for the case of its letters
  if (has_other_letters(line)) {
    folded_.clear();
    fold_ascii(line, folded_);
    folded = folded_;
  }
  const std::uint64_t sets =
      scan_.scan(folded, [&](std::uint32_t number) { out.push_back(number); });
  const auto counts = count_bytes(line, digits);
  out.insert(out.end(), without_literal_.begin(), without_literal_.end());
  std::erase_if(out, [&](std::uint32_t number) {
    const auto& needed = expressions_[number];
    return (sets & needed.sets) != needed.sets || !counts.cover(needed.counts);
  });
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
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
