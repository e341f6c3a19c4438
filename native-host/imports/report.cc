// SPDX-License-Identifier: Apache-2.0
#include "imports/report.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "policy/quoted.h"

namespace vorab::imports {

namespace {

struct Count {
  const LeftOut* first;
  std::size_t rules = 0, parts = 0;
};

bool is_rule(const LeftOut& left_out) { return !left_out.rule.empty() && left_out.part.empty(); }

std::vector<Count> counts_of(const Imported& imported) {
  std::vector<Count> out;
  for (const auto& left_out : imported.left_out) {
    auto count = std::find_if(out.begin(), out.end(), [&](const Count& known) {
      return known.first->why.reason == left_out.why.reason;
    });
    if (count == out.end()) count = out.insert(out.end(), Count{&left_out});
    ++(is_rule(left_out) ? count->rules : count->parts);
  }
  std::stable_sort(out.begin(), out.end(), [](const Count& a, const Count& b) {
    return a.rules + a.parts > b.rules + b.parts;
  });
  return out;
}

std::string line(std::string_view rules, std::string_view parts, std::string_view reason) {
  const auto padded = [](std::string_view text) {
    constexpr std::size_t kWidth = 6;
    return std::string(kWidth - std::min(kWidth, text.size()), ' ') + std::string(text);
  };
  return padded(rules) + "  " + padded(parts) + "  " + std::string(reason) + '\n';
}

std::string number(std::size_t count) { return count == 0 ? "" : std::to_string(count); }

std::string place_of(const LeftOut& left_out) {
  if (left_out.place.line == 0) return left_out.place.file;
  return left_out.place.file + ':' + std::to_string(left_out.place.line);
}

std::string entry(const LeftOut& left_out) {
  std::string out = place_of(left_out) + ": ";
  if (!left_out.rule.empty()) out += policy::in_quotes(left_out.rule);
  if (!left_out.part.empty()) out += (left_out.rule.empty() ? "" : ", ") + left_out.part;
  if (left_out.rule.empty() && left_out.part.empty()) out += "this file";
  out += ": " + std::string(left_out.why.reason);
  if (!left_out.detail.empty()) out += " (" + left_out.detail + ")";
  return out + "\nhint: " + std::string(left_out.why.remedy) + '\n';
}

}  // namespace

std::string headline(const Imported& imported) {
  const auto rules = static_cast<std::size_t>(
      std::count_if(imported.left_out.begin(), imported.left_out.end(), is_rule));
  const std::size_t parts = imported.left_out.size() - rules;
  const std::size_t count = imported.rules.size();
  std::string out = std::to_string(count) + (count == 1 ? " rule" : " rules") + " imported, " +
                    std::to_string(rules) + " left out";
  if (parts > 0) {
    out += "; also left out: " + std::to_string(parts) + (parts == 1 ? " part" : " parts") +
           " of rules or of the whole file";
  }
  return out;
}

std::string reasons(const Imported& imported) {
  const auto counts = counts_of(imported);
  if (counts.empty()) return "";
  std::string out = line("rules", "parts", "left out because of");
  for (const auto& count : counts) {
    out += line(number(count.rules), number(count.parts), count.first->why.reason);
  }
  return out;
}

std::string full_report(const Imported& imported) {
  std::string out = headline(imported) + '\n';
  if (imported.left_out.empty()) return out;
  out += '\n' + reasons(imported) + '\n';
  for (const auto& left_out : imported.left_out) out += entry(left_out);
  return out;
}

}  // namespace vorab::imports
