// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "policy/json_tree.h"
#include "policy/problem.h"

namespace vorab::policy {

struct Key;

/// A value in a file together with the way to it, so that a problem can say where it is. Refers to
/// its parent and to the tree: both must outlive it.
class Spot {
 public:
  Spot(const Node& root, const std::string& file) : node_(&root), file_(&file) {}
  Spot(const Spot& parent, const Member& member, const Key* key)
      : node_(&member.value), parent_(&parent), member_(&member), key_(key), file_(parent.file_) {}
  Spot(const Spot& parent, std::size_t index, const Node& item)
      : node_(&item), parent_(&parent), index_(index), key_(parent.key_), file_(parent.file_) {}

  [[nodiscard]] const Node& node() const { return *node_; }
  /// Another value in this one's place; it must outlive the spot.
  [[nodiscard]] Spot with(const Node& node) const {
    Spot out = *this;
    out.node_ = &node;
    return out;
  }
  /// Where the value stands.
  [[nodiscard]] Place place() const { return at(node_->mark); }
  /// Where its key stands; the value itself if it has none.
  [[nodiscard]] Place key_place() const { return at(member_ ? member_->mark : node_->mark); }
  /// A place inside a text: `bytes` of its decoded value before it. `source` is the file's text.
  [[nodiscard]] Place inside(std::size_t bytes, std::string_view source) const;

  /// "title", or "an item of words": what a message calls it.
  [[nodiscard]] std::string name() const;
  /// What the format says about its key; nothing for the root and for free keys.
  [[nodiscard]] const Key* key() const { return key_; }

 private:
  [[nodiscard]] Place at(Mark mark) const { return {*file_, mark.line, mark.column, pointer()}; }
  [[nodiscard]] std::string pointer() const;

  const Node* node_;
  const Spot* parent_ = nullptr;
  const Member* member_ = nullptr;
  std::size_t index_ = 0;
  const Key* key_ = nullptr;
  const std::string* file_;
};

}  // namespace vorab::policy
