// SPDX-License-Identifier: Apache-2.0
#include "policy/json_write.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

namespace vorab::policy {
namespace {

constexpr double kLargestWhole = 9e15;  // beyond it a double has no ones

void append(const Node& node, std::string& out);

void append(std::string_view text, std::string& out) { out += nlohmann::json(text).dump(); }

void append(double number, std::string& out) {
  const bool whole = std::floor(number) == number && std::abs(number) < kLargestWhole;
  out += whole ? std::to_string(static_cast<std::int64_t>(number)) : nlohmann::json(number).dump();
}

// Appends the items with what stands between them; `each` appends one.
template <class Items, class Each>
void append_all(const Items& items, std::string_view brackets, std::string_view between,
                std::string& out, Each each) {
  out += brackets.front();
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    out += between;
    each(item);
  }
  if (!items.empty()) out += between;
  out += brackets.back();
}

void append_member(const Member& member, std::string& out) {
  append(member.key, out);
  out += ':';
}

void append(const Node& node, std::string& out) {
  if (const auto* items = node.as<Node::Array>()) {
    append_all(*items, "[]", "", out, [&](const Node& item) { append(item, out); });
  } else if (const auto* members = node.as<Node::Object>()) {
    append_all(*members, "{}", "", out, [&](const Member& member) {
      append_member(member, out);
      append(member.value, out);
    });
  } else if (const auto* text = node.as<std::string>()) {
    append(*text, out);
  } else if (const auto* number = node.as<double>()) {
    append(*number, out);
  } else if (const auto* flag = node.as<bool>()) {
    out += *flag ? "true" : "false";
  } else {
    out += "null";
  }
}

}  // namespace

Node node_of(std::string_view text) { return {std::string(text), {}}; }

Node node_of(double number) { return {number, {}}; }

Node* member_of(Node& object, std::string_view key) {
  auto* members = std::get_if<Node::Object>(&object.value);
  if (members == nullptr) return nullptr;
  const auto found = std::find_if(members->begin(), members->end(),
                                  [&](const Member& member) { return member.key == key; });
  return found == members->end() ? nullptr : &found->value;
}

void set_member(Node& object, std::string_view key, Node value) {
  if (Node* known = member_of(object, key)) {
    *known = std::move(value);
  } else if (auto* members = std::get_if<Node::Object>(&object.value)) {
    members->push_back({std::string(key), {}, std::move(value)});
  }
}

void erase_members(Node& object, std::initializer_list<std::string_view> keys) {
  auto* members = std::get_if<Node::Object>(&object.value);
  if (members == nullptr) return;
  std::erase_if(*members, [&](const Member& member) {
    return std::find(keys.begin(), keys.end(), member.key) != keys.end();
  });
}

std::string write_json(const Node& root) {
  std::string out;
  const auto* members = root.as<Node::Object>();
  if (members == nullptr) {
    append(root, out);
  } else {
    append_all(*members, "{}", "\n", out, [&](const Member& member) {
      append_member(member, out);
      const auto* items = member.value.as<Node::Array>();
      if (items == nullptr) return append(member.value, out);
      append_all(*items, "[]", "\n", out, [&](const Node& item) { append(item, out); });
    });
  }
  return out + '\n';
}

}  // namespace vorab::policy
