// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <yaml-cpp/yaml.h>

#include <cstddef>
#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "imports/imported.h"

/// YAML of strangers: whatever it holds, asking for a text gives one, if only an empty one.
namespace vorab::imports {

/// One document with a map in it; what is none is a fault with its place.
[[nodiscard]] std::variant<YAML::Node, Fault> read_yaml(const std::filesystem::path& path);

/// A text and its line, from 1.
struct Item {
  std::string text;
  std::size_t line = 0;
};

/// The value of a key; undefined if there is none.
[[nodiscard]] YAML::Node member(const YAML::Node& map, const char* key);

/// A text, number or truth as written; empty for anything else.
[[nodiscard]] std::string text_of(const YAML::Node& node);

[[nodiscard]] bool is_true(const YAML::Node& node);

/// The texts of a list, or the one text that stands in its place.
[[nodiscard]] std::vector<Item> items_of(const YAML::Node& node);

/// The texts of a map, or of a list of maps.
[[nodiscard]] std::vector<std::pair<Item, Item>> pairs_of(const YAML::Node& node);

[[nodiscard]] std::size_t line_of(const YAML::Node& node);

}  // namespace vorab::imports
