// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "policy/problem.h"

/// JSON as people write it: a small owned tree in which every value and every key knows its place.
/// Comments (`//`, `/* */`) are allowed. What is no JSON is explained, with place and remedy.
namespace vorab::policy {

/// Where something begins in a file: byte offset, line and column (from 1, in code points).
struct Mark {
  std::uint32_t offset = 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

struct Member;

struct Node {
  using Null = std::monostate;
  using Array = std::vector<Node>;
  using Object = std::vector<Member>;

  std::variant<Null, bool, double, std::string, Array, Object> value;
  Mark mark;

  template <class T>
  [[nodiscard]] const T* as() const {
    return std::get_if<T>(&value);
  }
};

struct Member {
  std::string key;
  Mark mark;
  Node value;
};

/// Bounds that keep any input cheap; real policies are far below each.
inline constexpr std::size_t kMaxPolicyBytes = std::size_t{8} << 20;
inline constexpr std::size_t kMaxDepth = 32;
inline constexpr std::size_t kMaxNodes = 1'000'000;

struct ParsedJson {
  std::optional<Node> root;  ///< there whenever the file is JSON, duplicate keys included
  Problems problems;
};

/// Parses one JSON document; `file` is what problems call it. Never throws; time and memory are
/// linear in the text's length.
[[nodiscard]] ParsedJson parse_json(std::string_view text, const std::string& file);

/// `/` and `key` escaped as RFC 6901 wants it.
[[nodiscard]] std::string pointer_step(std::string_view key);

}  // namespace vorab::policy
