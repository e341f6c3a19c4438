// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "rules/matcher.h"

/// What one kind finds by itself, as slices of the text, for the kinds' own tests.
namespace vorab::rules::test {

template <typename Kind>
std::vector<std::string> found(const Kind& kind, const std::string& utf8,
                               std::optional<policy::TimePoint> now = {}) {
  const policy::Rule rule{};
  const auto made = make(rule, kind);
  const text::Text text(utf8);
  std::vector<Hit> hits;
  made.matcher->find_at(text, now, hits);
  std::vector<std::string> out;
  for (const auto& hit : hits) out.emplace_back(text.slice(hit.span));
  return out;
}

using Strings = std::vector<std::string>;

/// `[[…]]` is what is found; without it nothing is.
template <typename Kind>
void check(const Kind& kind, const std::string& marked, std::optional<policy::TimePoint> now = {}) {
  std::string plain;
  Strings expected;
  for (std::size_t i = 0; i < marked.size();) {
    const auto open = marked.find("[[", i);
    plain += marked.substr(i, open - i);
    if (open == std::string::npos) break;
    const auto close = marked.find("]]", open);
    expected.push_back(marked.substr(open + 2, close - open - 2));
    plain += expected.back();
    i = close + 2;
  }
  INFO(marked);
  CHECK(found(kind, plain, now) == expected);
}

template <typename Kind>
double seconds_for(const Kind& kind, const std::string& utf8) {
  const policy::Rule rule{};
  const auto made = make(rule, kind);
  const text::Text text(utf8);
  std::vector<Hit> hits;
  const auto begin = std::chrono::steady_clock::now();
  made.matcher->find_at(text, policy::TimePoint{}, hits);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// `piece` again and again, `size` bytes long.
inline std::string repeated(const std::string& piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

}  // namespace vorab::rules::test
