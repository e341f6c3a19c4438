// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "policy/json_tree.h"

/// Makes trees, and JSON of them. The same tree is always the same bytes.
namespace vorab::policy {

[[nodiscard]] Node node_of(std::string_view text);
[[nodiscard]] Node node_of(double number);

/// The value of an object's key, null if it has none or is no object.
[[nodiscard]] Node* member_of(Node& object, std::string_view key);

/// Gives an object's key this value, at the end if it is new.
void set_member(Node& object, std::string_view key, Node value);

/// Takes keys out of an object, if they are there.
void erase_members(Node& object, std::initializer_list<std::string_view> keys);

/// JSON without blanks, each member of the outermost object and each item of its lists on a line
/// of its own.
[[nodiscard]] std::string write_json(const Node& root);

}  // namespace vorab::policy
