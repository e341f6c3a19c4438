// SPDX-License-Identifier: Apache-2.0
#include "policy/problem.h"

#include <algorithm>

namespace vorab::policy {

bool has_errors(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& p) { return p.level == Problem::Level::error; });
}

namespace {

// Names of files and keys come from outside: they must not play with a terminal or tear the line.
std::string printable(const std::string& text) {
  constexpr std::size_t kLongest = 300;
  std::string out;
  for (const char c : text) {
    if (out.size() > kLongest) return out + "…";
    out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
  }
  return out;
}

}  // namespace

std::string relative_place(const Place& other, const Place& now) {
  const std::string line = std::to_string(other.line);
  return other.file == now.file ? "in line " + line : "in " + other.file + ":" + line;
}

std::string to_text(const Problem& problem) {
  const Place& place = problem.place;
  std::string out = printable(place.file) + ':' + std::to_string(place.line) + ':' +
                    std::to_string(place.column) + ": " +
                    (problem.level == Problem::Level::error ? "error: " : "warning: ") +
                    problem.message;
  if (!place.pointer.empty()) out += " (" + printable(place.pointer) + ')';
  out += "\nhint: " + problem.remedy;
  return out;
}

}  // namespace vorab::policy
