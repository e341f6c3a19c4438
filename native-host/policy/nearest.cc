// SPDX-License-Identifier: Apache-2.0
#include "policy/nearest.h"

#include <algorithm>
#include <vector>

namespace vorab::policy {
namespace {

constexpr std::size_t kLongest = 64;  // no name of the format is longer

std::string plain(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (c != '-' && c != '_' && c != ' ') {
      out += c;
    }
  }
  return out;
}

// Optimal string alignment: the edit distance in which a swap of neighbours is one step.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before = last;
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view written,
                                        std::span<const std::string_view> candidates) {
  if (written.size() > kLongest) return std::nullopt;
  const std::string name = plain(written);
  std::optional<std::string_view> best;
  std::size_t best_distance = std::max<std::size_t>(1, name.size() / 3) + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t steps = distance(name, plain(candidate));
    if (steps < best_distance) {
      best = candidate;
      best_distance = steps;
    }
  }
  return best;
}

std::string joined(std::span<const std::string_view> names) {
  std::string out;
  for (const std::string_view name : names) {
    if (!out.empty()) out += ", ";
    out += name;
  }
  return out;
}

std::string suggestion(std::string_view written, std::span<const std::string_view> candidates) {
  if (const auto near = nearest(written, candidates)) {
    return "write \"" + std::string(*near) + "\"";
  }
  return "write one of " + joined(candidates);
}

}  // namespace vorab::policy
