// SPDX-License-Identifier: Apache-2.0
#include "rules/hide_lists.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "policy/json_write.h"
#include "policy/read_policy.h"
#include "rules/give_away.h"
#include "rules/hide.h"

namespace vorab::rules {

namespace {

using policy::FileDraft;
using policy::ListDraft;
using policy::Match;
using policy::Node;
using policy::Problems;

// What the list's rules ask for, all together.
void take_wishes(const FileDraft& draft, ListDraft& list, HideWish& wish) {
  wish.match = Match::exact;
  bool all_disguised = list.disguised;
  for (const auto& rule : draft.rules) {
    if (rule.list != list.name) continue;
    if (const auto* terms = std::get_if<policy::Terms>(&rule.rule.kind)) {
      wish.match = std::max(wish.match, terms->match);
    }
    all_disguised = all_disguised || rule.disguised;
  }
  for (auto& entry : list.entries) entry.disguised = entry.disguised || all_disguised;
}

Node hidden_node(const policy::HiddenList& list, bool locked) {
  Node out{Node::Object(), {}};
  policy::set_member(out, "hidden", policy::node_of(list));
  if (locked) policy::set_member(out, "locked", {true, {}});
  return out;
}

}  // namespace

Problems hide_lists(Node& document, const std::string& file) {
  // As the document has no file of its own, it is read from the text that it would be.
  FileDraft draft = policy::read_policy(policy::write_json(document), file);
  std::erase_if(draft.lists, [](const ListDraft& list) { return !list.hidden || list.built; });
  Problems problems;
  Node* lists = policy::member_of(document, "lists");
  for (auto& list : draft.lists) {
    HideWish wish{draft.head.id + '\n' + list.name, Match::inflected, draft.lists.size(),
                  list.place};
    take_wishes(draft, list, wish);
    Hidden hidden = hide(list.entries, wish);
    std::move(hidden.problems.begin(), hidden.problems.end(), std::back_inserter(problems));
    if (!hidden.list || !lists) continue;
    policy::set_member(*lists, list.name, hidden_node(*hidden.list, list.locked));
  }
  for (const auto& list : draft.lists) {
    auto found = find_give_aways(document, list.name, list.entries, file);
    std::move(found.begin(), found.end(), std::back_inserter(problems));
  }
  return problems;
}

}  // namespace vorab::rules
