// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "policy/json_tree.h"
#include "policy/policy.h"

/// A rule pack: rules that many companies want, with parameters for what is theirs alone. A pack is
/// a folder with `pack.json` and, if it is large, `rules/*.json`. A policy that switches it on gets
/// plain rules and lists (policy/use_packs.h); the engine knows no packs.
namespace vorab::policy {

enum class ParameterKind { words, hashtags, handles, hosts, number, date, text };

/// What a parameter stands for.
struct Value {
  Node node;                       ///< in place of `{"parameter": "…"}`
  std::vector<std::string> words;  ///< in place of `{…}` in texts: the one, or each of them
  std::vector<Entry> entries;      ///< of kind `words`: what it is as a list
  std::string list;                ///< the policy's list that it is; empty: none
  Place place;
};

using Values = std::map<std::string, Value, std::less<>>;

struct Parameter {
  std::string name;
  ParameterKind kind = ParameterKind::words;
  Localized about;
  bool required = false;
  std::optional<Value> otherwise;  ///< `default`
  std::optional<Value> example;    ///< what the pack's own examples are about
  Place place;
};

/// A file of a pack and what stands in it.
struct PackFile {
  std::string name;
  std::string text;  ///< without BOM
  Node root;
};

struct Pack {
  std::string id;
  Localized title, about;
  std::vector<Parameter> parameters;
  std::vector<std::string> lists;  ///< names, as the pack's rules use them
  std::vector<std::string> rules;  ///< ids, in order
  std::vector<PackFile> files;     ///< `pack.json` first
  Place place;
};

}  // namespace vorab::policy
