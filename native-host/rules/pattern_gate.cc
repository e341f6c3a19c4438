// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_gate.h"

#include <re2/set.h>

#include <algorithm>

namespace vorab::rules {

namespace {

// One automaton for many expressions is fast once it is warm, and huge before: small groups are
// nearly as fast and warm at once.
constexpr std::size_t kGroupSize = 16;
constexpr std::int64_t kGroupMemory = 4 << 20;

// With fewer candidates than this the group's own pass does not pay.
constexpr std::size_t kWorthAPass = 3;

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

/// A few expressions without literals, judged together.
class PatternGate::Group {
 public:
  explicit Group(std::vector<std::uint32_t> members) : members_(std::move(members)) {}

  void candidates(const PatternGate& gate, std::string_view line, std::uint64_t sets,
                  std::vector<std::uint32_t>& out) const {
    const std::size_t before = out.size();
    for (const auto member : members_) {
      const std::uint64_t needed = gate.expressions_[member].sets;
      if ((sets & needed) == needed) out.push_back(member);
    }
    if (out.size() - before < kWorthAPass || !compile(gate)) return;
    RE2::Set::ErrorInfo error{};
    const bool any = set_->Match({line.data(), line.size()}, &matched_, &error);
    // "No" for want of memory is not "no".
    if (!any && error.kind != RE2::Set::kNoError) return;
    out.resize(before);
    if (!any) return;
    for (const int member : matched_) out.push_back(members_[static_cast<std::size_t>(member)]);
  }

 private:
  [[nodiscard]] bool compile(const PatternGate& gate) const {
    if (tried_) return set_ != nullptr;
    tried_ = true;
    auto wide = options(/*ignore_case=*/false);
    wide.set_max_mem(kGroupMemory);
    auto set = std::make_unique<RE2::Set>(wide, RE2::UNANCHORED);
    for (const auto member : members_) {
      const auto& expression = gate.expressions_[member];
      std::string error;
      if (set->Add((expression.ignore_case ? "(?i)" : "") + expression.text, &error) < 0) {
        return false;
      }
    }
    if (!set->Compile()) return false;
    set_ = std::move(set);
    return true;
  }

  std::vector<std::uint32_t> members_;
  mutable std::unique_ptr<RE2::Set> set_;
  mutable bool tried_ = false;
  mutable std::vector<int> matched_;  // kept for its memory
};

PatternGate::PatternGate() = default;
PatternGate::~PatternGate() = default;
PatternGate::PatternGate(PatternGate&&) noexcept = default;
PatternGate& PatternGate::operator=(PatternGate&&) noexcept = default;

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
  if (!has_literal) without_literal_.push_back(number);
  expressions_.push_back({std::move(expression), ignore_case, sets, nullptr});
  return number;
}

void PatternGate::seal() {
  scan_.seal();
  std::stable_sort(without_literal_.begin(), without_literal_.end(),
                   [&](auto a, auto b) { return expressions_[a].sets < expressions_[b].sets; });
  for (std::size_t at = 0; at < without_literal_.size(); at += kGroupSize) {
    const std::size_t end = std::min(without_literal_.size(), at + kGroupSize);
    groups_.push_back(std::make_unique<Group>(
        std::vector<std::uint32_t>(without_literal_.begin() + static_cast<std::ptrdiff_t>(at),
                                   without_literal_.begin() + static_cast<std::ptrdiff_t>(end))));
  }
}

void PatternGate::candidates(std::string_view line, std::vector<std::uint32_t>& out) const {
  out.clear();
  folded_.clear();
  fold_ascii(line, folded_);
  const std::uint64_t sets =
      scan_.scan(folded_, [&](std::uint32_t number) { out.push_back(number); });
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  out.erase(std::remove_if(out.begin(), out.end(),
                           [&](std::uint32_t number) {
                             const std::uint64_t needed = expressions_[number].sets;
                             return (sets & needed) != needed;
                           }),
            out.end());
  for (const auto& group : groups_) group->candidates(*this, line, sets, out);
  std::sort(out.begin(), out.end());
}

const RE2& PatternGate::expression(std::uint32_t number) const {
  const auto& expression = expressions_[number];
  if (!expression.compiled) {
    expression.compiled = std::make_unique<RE2>(expression.text, options(expression.ignore_case));
  }
  return *expression.compiled;
}

}  // namespace vorab::rules
