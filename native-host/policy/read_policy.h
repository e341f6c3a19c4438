// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/adjust.h"
#include "policy/policy.h"
#include "policy/read_rule.h"
#include "policy/read_settings.h"

namespace vorab::policy {

struct ListDraft {
  std::string name;
  std::vector<Entry> entries;
  Place place;
  std::string file = {};  ///< below the policy's folder, not read yet; empty: none
  Place file_place = {};
  bool disguised = false;
  bool hidden = false;                           ///< its words are to be hidden, or are
  std::shared_ptr<const HiddenList> built = {};  ///< its words are hidden
  bool locked = false;  ///< no later layer may adjust the rules that use it
  bool used = false;    ///< by a pack
};

/// What one file says, before rules and lists of all files are put together.
struct FileDraft {
  Policy head;  ///< everything but rules, settings and site data
  std::vector<RuleDraft> rules;
  std::vector<ListDraft> lists;
  std::vector<AdjustDraft> adjusts;
  std::optional<SettingsDraft> settings;
  std::optional<SiteDataDraft> site_data;
  std::optional<Node> packs = {};  ///< an object with `packs` alone, not looked at yet
  Problems problems;
  bool parsed = false;  ///< it is JSON: what it says is known, if not all right
  bool failed = false;  ///< it has an error: nothing of it may be used
};

/// Reads a policy file: an object with `format`, `id` and the rest.
[[nodiscard]] FileDraft read_policy(std::string_view text, const std::string& file);

/// Reads one of a source folder's `rules/*.json`: a list of rules, or an object with `rules`.
/// `languages` are the policy's.
[[nodiscard]] FileDraft read_rules_file(std::string_view text, const std::string& file,
                                        const std::vector<std::string>& languages);

/// Reads `lists` and `rules` of a tree that was made of a file of a pack; `text` is the file's.
[[nodiscard]] FileDraft read_parts(const Node& root, std::string_view text, const std::string& file,
                                   const std::vector<std::string>& languages);

}  // namespace vorab::policy
