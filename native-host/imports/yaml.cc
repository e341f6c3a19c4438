// SPDX-License-Identifier: Apache-2.0
#include "imports/yaml.h"

#include <yaml-cpp/depthguard.h>

#include <optional>

#include "imports/source_text.h"

namespace vorab::imports {

namespace {

Fault broken(const std::string& file, const YAML::Exception& error) {
  std::string place = file;
  if (!error.mark.is_null()) {
    place +=
        ':' + std::to_string(error.mark.line + 1) + ':' + std::to_string(error.mark.column + 1);
  }
  return {place, "this is no YAML: " + error.msg, "correct this line"};
}

}  // namespace

std::variant<YAML::Node, Fault> read_yaml(const std::filesystem::path& path) {
  auto text = read_source(path);
  if (auto* fault = std::get_if<Fault>(&text)) return std::move(*fault);
  const std::string file = path.string();
  try {
    auto root = YAML::Load(std::get<std::string>(text));
    if (!root.IsMap()) return Fault{file, "this is no YAML with keys", "name a file with rules"};
    return root;
  } catch (const YAML::DeepRecursion&) {
    return Fault{file, "this is nested too deeply", "name a file with rules"};
  } catch (const YAML::Exception& error) {
    return broken(file, error);
  }
}

YAML::Node member(const YAML::Node& map, const char* key) {
  return map.IsDefined() && map.IsMap() ? map[key] : YAML::Node(YAML::NodeType::Undefined);
}

std::string text_of(const YAML::Node& node) {
  return node.IsDefined() && node.IsScalar() ? node.Scalar() : std::string{};
}

bool is_true(const YAML::Node& node) {
  bool flag = false;
  return node.IsDefined() && node.IsScalar() && YAML::convert<bool>::decode(node, flag) && flag;
}

std::size_t line_of(const YAML::Node& node) {
  return node.IsDefined() && !node.Mark().is_null() ? static_cast<std::size_t>(node.Mark().line) + 1
                                                    : 0;
}

std::vector<Item> items_of(const YAML::Node& node) {
  std::vector<Item> out;
  const auto add = [&](const YAML::Node& item) {
    if (item.IsScalar() && !item.Scalar().empty()) out.push_back({item.Scalar(), line_of(item)});
  };
  if (!node.IsDefined()) return out;
  if (node.IsScalar()) add(node);
  if (node.IsSequence()) {
    for (const auto& item : node) add(item);
  }
  return out;
}

std::vector<std::pair<Item, Item>> pairs_of(const YAML::Node& node) {
  std::vector<std::pair<Item, Item>> out;
  const auto add = [&](const YAML::Node& map) {
    for (const auto& pair : map) {
      const auto key = text_of(pair.first);
      if (key.empty()) continue;
      out.push_back({{key, line_of(pair.first)}, {text_of(pair.second), line_of(pair.second)}});
    }
  };
  if (!node.IsDefined()) return out;
  if (node.IsMap()) add(node);
  if (node.IsSequence()) {
    for (const auto& item : node) {
      if (item.IsMap()) add(item);
    }
  }
  return out;
}

}  // namespace vorab::imports
