// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "policy/pack.h"
#include "policy/problem.h"

namespace vorab::policy {

/// What a pack becomes once its parameters have values.
struct FilledPack {
  /// `lists` and `rules` of each file, as a policy would have written them.
  std::vector<PackFile> files = {};
  /// Parameters that have become lists, under the lists' names.
  std::map<std::string, Value> lists = {};
  std::set<std::string, std::less<>> left_out = {};    ///< ids of rules that are not there
  std::set<std::string, std::less<>> used = {};        ///< parameters that a rule asks for
  std::set<std::string, std::less<>> used_lists = {};  ///< lists of the pack that a rule asks for
  Problems problems = {};
};

/// Puts values in the places of parameters. In a pack's rules
/// - `{"parameter": "threshold"}` stands for a value; among the items of a list, for each of its
///   items;
/// - `"list": "company"` names a list of the pack, or a parameter of kind `words`;
/// - `{company}` in a text is its first word; in a list of words there is one text for each;
/// - `{{company}}` in a pattern is `(?:…|…)`, its words taken literally.
///
/// What asks for a parameter without value is left out: the item of a list, part of an `unless` or
/// `context`, else the whole rule. So is what asks for a rule that is left out. `without` are the
/// ids of rules that are not wanted.
///
/// Lists get the pack's name in front. Those that no rule uses any more are left out.
[[nodiscard]] FilledPack fill_pack(const Pack& pack, const Values& values,
                                   const std::set<std::string, std::less<>>& without);

}  // namespace vorab::policy
