// SPDX-License-Identifier: Apache-2.0
#include "policy/inline_source.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "policy/dates.h"
#include "policy/json_write.h"
#include "policy/load.h"
#include "policy/read_file.h"
#include "policy/read_list_file.h"
#include "policy/use_packs.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

Problem has_changed(const fs::path& path) {
  return problem_of(path, "this changed while it was read", "build again when it is whole");
}

std::variant<Node, Problem> parse(const fs::path& path, const Files& files) {
  auto text = read_file(path, files);
  if (auto* problem = std::get_if<Problem>(&text)) return std::move(*problem);
  std::string_view bytes = std::get<std::string>(text);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  ParsedJson json = parse_json(bytes, path.string());
  if (!json.root || has_errors(json.problems)) return has_changed(path);
  return *std::move(json.root);
}

Node object_of(const Localized& texts) {
  Node::Object members;
  for (const auto& [language, text] : texts) members.push_back({language, {}, node_of(text)});
  return {std::move(members), {}};
}

// As lists write it: a day is its last one.
std::string until_of(TimePoint until) {
  const bool day = std::chrono::floor<std::chrono::days>(until) == until;
  return day ? to_date(until - std::chrono::seconds{1}) : to_time(until);
}

Node node_of_entry(const Entry& entry) {
  if (entry.instead.empty() && !entry.until) return node_of(entry.word);
  Node out{Node::Object(), {}};
  set_member(out, "word", node_of(entry.word));
  if (!entry.instead.empty()) set_member(out, "instead", object_of(entry.instead));
  if (entry.until) set_member(out, "until", node_of(until_of(*entry.until)));
  return out;
}

// Appends to `items`, which is made if it is not there.
void append(Node& object, std::string_view key, Node::Array items) {
  if (member_of(object, key) == nullptr) set_member(object, key, {Node::Array(), {}});
  auto* known = std::get_if<Node::Array>(&member_of(object, key)->value);
  if (known == nullptr) return;
  std::move(items.begin(), items.end(), std::back_inserter(*known));
}

std::optional<Problem> inline_list(Node& list, const fs::path& folder, const Files& files) {
  const Node* file = member_of(list, "file");
  const auto* name = file == nullptr ? nullptr : file->as<std::string>();
  if (name == nullptr) return std::nullopt;
  const fs::path path = folder / *name;
  auto bytes = read_file(path, files);
  if (auto* problem = std::get_if<Problem>(&bytes)) return std::move(*problem);
  const ListFile read = read_list_file(std::get<std::string>(bytes), path.string());
  if (has_errors(read.problems)) return has_changed(path);
  Node::Array words;
  std::transform(read.entries.begin(), read.entries.end(), std::back_inserter(words),
                 node_of_entry);
  erase_members(list, {"file"});
  append(list, "words", std::move(words));
  return std::nullopt;
}

// Rules hold what the fingerprint files hold that they name.
std::optional<Problem> inline_fingerprints(Node& document, const fs::path& folder,
                                           const Files& files) {
  Node* rules = member_of(document, "rules");
  auto* items = rules == nullptr ? nullptr : std::get_if<Node::Array>(&rules->value);
  if (items == nullptr) return std::nullopt;
  for (Node& rule : *items) {
    Node* named = member_of(rule, "fingerprints");
    auto* fingerprints = named == nullptr ? nullptr : std::get_if<Node::Array>(&named->value);
    if (fingerprints == nullptr) continue;
    for (Node& fingerprint : *fingerprints) {
      const auto* name = fingerprint.as<std::string>();
      if (name == nullptr) continue;
      auto read = parse(folder / *name, files);
      if (auto* problem = std::get_if<Problem>(&read)) return std::move(*problem);
      fingerprint = std::get<Node>(std::move(read));
    }
  }
  return std::nullopt;
}

// A rules file is a list of rules, or an object with one.
Node::Array take_rules(Node& file) {
  Node* rules = member_of(file, "rules");
  auto* items = std::get_if<Node::Array>(rules == nullptr ? &file.value : &rules->value);
  return items == nullptr ? Node::Array() : std::move(*items);
}

// Wherever they stand in a rule or list; trees are never deep (kMaxDepth).
void strip_notes(Node& node) {
  erase_members(node, {"note"});
  if (auto* members = std::get_if<Node::Object>(&node.value)) {
    for (Member& member : *members) strip_notes(member.value);
  } else if (auto* items = std::get_if<Node::Array>(&node.value)) {
    for (Node& item : *items) strip_notes(item);
  }
}

// The examples that people practise with; nothing if there are none.
std::optional<Node> exercises_of(Node& rule) {
  Node* examples = member_of(rule, "examples");
  if (!examples) return std::nullopt;
  Node out{Node::Object(), {}};
  for (const std::string_view side : {"hit", "miss"}) {
    Node* all = member_of(*examples, side);
    auto* items = all ? std::get_if<Node::Array>(&all->value) : nullptr;
    if (!items) continue;
    Node::Array kept;
    std::copy_if(items->begin(), items->end(), std::back_inserter(kept), [](const Node& item) {
      Node copy = item;
      return item.as<Node::Object>() && member_of(copy, "practice");
    });
    if (!kept.empty()) set_member(out, side, {std::move(kept), {}});
  }
  return out.as<Node::Object>()->empty() ? std::nullopt : std::optional(std::move(out));
}

}  // namespace

std::optional<Problem> inline_list_files(Node& document, const fs::path& folder,
                                         const Files& files) {
  Node* lists = member_of(document, "lists");
  auto* members = lists == nullptr ? nullptr : std::get_if<Node::Object>(&lists->value);
  if (members == nullptr) return std::nullopt;
  for (Member& list : *members) {
    if (auto problem = inline_list(list.value, folder, files)) return problem;
  }
  return std::nullopt;
}

std::variant<Node, Problem> inline_source(const fs::path& path, const Files& files,
                                          const fs::path& packs) {
  const bool folder = files.kind(path) == Files::Kind::folder;
  auto document = parse(folder ? path / "policy.json" : path, files);
  auto* root = std::get_if<Node>(&document);
  if (root == nullptr) return document;
  const fs::path parent = folder ? path : path.parent_path();
  const fs::path home = parent.empty() ? "." : parent;
  const std::string name = (folder ? path / "policy.json" : path).string();
  if (auto problem = inline_list_files(*root, home, files)) return *std::move(problem);
  if (auto problem = inline_packs(*root, name, packs, files)) return *std::move(problem);
  const auto rules = folder ? rule_files(path, files) : std::vector<fs::path>();
  for (const fs::path& file : rules) {
    auto more = parse(file, files);
    if (auto* problem = std::get_if<Problem>(&more)) return std::move(*problem);
    append(*root, "rules", take_rules(std::get<Node>(more)));
  }
  if (auto problem = inline_fingerprints(*root, home, files)) return *std::move(problem);
  return document;
}

void strip_source(Node& document) {
  erase_members(document, {"$schema"});
  Node* lists = member_of(document, "lists");
  if (auto* members = lists ? std::get_if<Node::Object>(&lists->value) : nullptr) {
    for (Member& list : *members) strip_notes(list.value);
  }
  Node* rules = member_of(document, "rules");
  if (auto* items = rules ? std::get_if<Node::Array>(&rules->value) : nullptr) {
    for (Node& rule : *items) {
      std::optional<Node> exercises = exercises_of(rule);
      strip_rule(rule);
      if (exercises) set_member(rule, "examples", *std::move(exercises));
    }
  }
}

void strip_rule(Node& rule) {
  erase_members(rule, {"examples", "owner", "review_by"});
  strip_notes(rule);
}

}  // namespace vorab::policy
