// SPDX-License-Identifier: Apache-2.0
#include "rules/literals.h"

#include <re2/filtered_re2.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace vorab::rules {

namespace {

// Beyond this the shortest possible group is not worth the time it takes to find.
constexpr std::size_t kManyAtoms = 512;

constexpr std::string_view kKelvin = "\xE2\x84\xAA";
constexpr std::string_view kLongS = "\xC5\xBF";

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

// The longest part of an atom that needs no Unicode to be found; empty if there is none.
std::string ascii_part(const std::string& atom) {
  std::string_view best;
  for (std::size_t at = 0; at < atom.size();) {
    std::size_t end = at;
    while (end < atom.size() && is_ascii(atom[end])) ++end;
    if (end - at > best.size()) best = std::string_view(atom).substr(at, end - at);
    at = end + 1;
  }
  return std::string(best);
}

// RE2 keeps for each expression a formula of "and" and "or" over atoms, and tells only whether a
// set of atoms satisfies it. A group is a set of atoms without which it cannot be satisfied.
class Formula {
 public:
  explicit Formula(const re2::FilteredRE2& filter) : filter_(filter) {}

  [[nodiscard]] bool satisfied_by(const std::vector<bool>& present) const {
    std::vector<int> atoms;
    for (std::size_t i = 0; i < present.size(); ++i) {
      if (present[i]) atoms.push_back(static_cast<int>(i));
    }
    std::vector<int> potentials;
    filter_.AllPotentials(atoms, &potentials);
    return !potentials.empty();
  }

 private:
  const re2::FilteredRE2& filter_;
};

// Takes out of `absent` whatever may be there without satisfying the formula, shortest first.
void shrink(const Formula& formula, const std::vector<std::size_t>& shortest_first,
            std::vector<bool>& present) {
  for (const auto atom : shortest_first) {
    if (present[atom]) continue;
    present[atom] = true;
    if (formula.satisfied_by(present)) present[atom] = false;
  }
}

std::size_t shortest(const std::vector<std::string>& group) {
  return std::min_element(group.begin(), group.end(),
                          [](const auto& a, const auto& b) { return a.size() < b.size(); })
      ->size();
}

}  // namespace

RequiredLiterals required_literals(const std::string& expression, bool ignore_case) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_case_sensitive(!ignore_case);
  re2::FilteredRE2 filter(1);
  int id = 0;
  if (filter.Add(expression, options, &id) != RE2::NoError) return {};
  std::vector<std::string> atoms;
  filter.Compile(&atoms);

  std::vector<std::string> parts;
  parts.reserve(atoms.size());
  for (const auto& atom : atoms) parts.push_back(ascii_part(atom));
  std::vector<std::size_t> order(atoms.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple(parts[a].size(), a) < std::tuple(parts[b].size(), b);
  });

  RequiredLiterals groups;
  const Formula formula(filter);
  std::vector<bool> used(atoms.size());  // in earlier groups
  while (!formula.satisfied_by(used)) {
    std::vector<bool> present = used;
    if (atoms.size() <= kManyAtoms) shrink(formula, order, present);
    std::vector<std::string> group;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      if (present[i]) continue;
      used[i] = true;
      group.push_back(parts[i]);
    }
    if (group.empty()) break;
    std::sort(group.begin(), group.end());
    group.erase(std::unique(group.begin(), group.end()), group.end());
    if (!group.front().empty()) groups.push_back(std::move(group));
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const auto& a, const auto& b) { return shortest(a) > shortest(b); });
  return groups;
}

bool has_other_letters(std::string_view text) {
  return text.find(kLongS) != std::string_view::npos ||
         text.find(kKelvin) != std::string_view::npos;
}

void fold_ascii(std::string_view text, std::string& out) {
  const std::size_t start = out.size();
  out.append(text);
  for (std::size_t i = start; i < out.size(); ++i) {
    const char byte = out[i];
    out[i] = static_cast<char>(byte + (byte >= 'A' && byte <= 'Z' ? 'a' - 'A' : 0));
  }
  for (const auto& [sign, letter] : {std::pair(kKelvin, "k"), std::pair(kLongS, "s")}) {
    if (text.find(sign) == std::string_view::npos) continue;
    for (std::size_t at = start; (at = out.find(sign, at)) != std::string::npos; ++at) {
      out.replace(at, sign.size(), letter);
    }
  }
}

}  // namespace vorab::rules
