// SPDX-License-Identifier: Apache-2.0
#include "policy/assemble.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "policy/nearest.h"
#include "policy/quoted.h"

namespace vorab::policy {
namespace {

std::string where(const Place& first, const Place& now) {
  const std::string line = std::to_string(first.line);
  return first.file == now.file ? "in line " + line : "in " + first.file + ":" + line;
}

class Assembly {
 public:
  Assembly(Policy head, bool checks_wording)
      : policy_(std::move(head)), checks_wording_(checks_wording) {}

  void add_lists(std::vector<ListDraft>& lists) {
    for (ListDraft& list : lists) {
      const auto known = lists_.find(list.name);
      if (known == lists_.end()) {
        std::string name = list.name;
        lists_.emplace(std::move(name), List{std::move(list), false});
      } else {
        error(list.place,
              "there is a list " + in_quotes(list.name) + " already, " +
                  where(known->second.draft.place, list.place),
              "give this one another name");
      }
    }
  }

  void add_rules(std::vector<RuleDraft>& rules) {
    for (RuleDraft& draft : rules) {
      const auto [known, fresh] = ids_.emplace(draft.rule.id, draft.rule.place);
      if (!fresh && !draft.rule.id.empty()) {
        error(draft.rule.place,
              "there is a rule " + in_quotes(draft.rule.id) + " already, " +
                  where(known->second, draft.rule.place),
              "give this one another id");
      } else if (use_list(draft) && can_suggest(draft.rule)) {
        policy_.rules.push_back(std::move(draft.rule));
      }
    }
  }

  // What only shows when everything has been added.
  void look_back() {
    if (has_errors(problems_)) return;
    for (const auto& [name, list] : lists_) {
      if (list.used) continue;
      problems_.push_back({Problem::Level::warning, list.draft.place,
                           "no rule uses the list " + in_quotes(name),
                           "name it in a rule: \"list\": " + in_quotes(name) + ", or take it out"});
    }
    if (policy_.rules.empty()) {
      error(policy_.place, "this policy has no rules: nothing would be checked",
            R"(add "rules": [{"id": "…", "kind": "…"}])");
    }
  }

  Policy policy_;
  Problems problems_;

 private:
  struct List {
    ListDraft draft;
    bool used = false;
  };

  void error(const Place& place, std::string message, std::string remedy) {
    problems_.push_back({Problem::Level::error, place, std::move(message), std::move(remedy)});
  }

  bool use_list(RuleDraft& draft) {
    if (draft.list.empty()) return true;
    const auto found = lists_.find(draft.list);
    if (found == lists_.end()) {
      std::vector<std::string_view> names;
      for (const auto& [name, list] : lists_) names.push_back(name);
      error(draft.list_place, "there is no list " + in_quotes(draft.list),
            names.empty() ? R"(add "lists": {)" + in_quotes(draft.list) + R"(: {"words": ["…"]}})"
                          : suggestion(draft.list, names) + ", or add a list of this name");
      return false;
    }
    found->second.used = true;
    const std::vector<Entry>& entries = found->second.draft.entries;
    std::visit(
        [&](auto& kind) {
          if constexpr (requires { kind.entries; }) {
            kind.entries.insert(kind.entries.end(), entries.begin(), entries.end());
          }
        },
        draft.rule.kind);
    return true;
  }

  // A house spelling must say for each word how the house spells it, and not the same.
  bool can_suggest(const Rule& rule) {
    const auto* wording = std::get_if<Wording>(&rule.kind);
    if (!wording || !checks_wording_) return true;
    bool good = true;
    for (const Entry& entry : wording->entries) {
      const Localized& instead = entry.instead.empty() ? rule.instead : entry.instead;
      const bool same = !instead.empty() &&
                        std::all_of(instead.begin(), instead.end(),
                                    [&](const auto& text) { return text.second == entry.word; });
      if (instead.empty()) {
        error(entry.place, "nothing says what to write instead of " + in_quotes(entry.word),
              R"(add "instead": {"de": "…", "en": "…"} to the rule or the word)");
      } else if (same) {
        error(entry.place, in_quotes(entry.word) + " is what should be written instead of it",
              "list the wrong spellings in \"words\", the right one in \"instead\"");
      }
      if (instead.empty() || same) good = false;
      if (!good) break;  // one is enough: the rule's `instead` is missing for all words at once
    }
    return good;
  }

  bool checks_wording_;
  std::map<std::string, List, std::less<>> lists_;
  std::map<std::string, Place, std::less<>> ids_;
};

void append(Problems& to, Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool comes_before(const Problem& a, const Problem& b) {
  return std::tie(a.place.file, a.place.line, a.place.column) <
         std::tie(b.place.file, b.place.line, b.place.column);
}

}  // namespace

LoadResult assemble(std::vector<FileDraft> files, Unit unit) {
  LoadResult result;
  bool failed = false;
  bool parsed = true;
  for (FileDraft& file : files) {
    append(result.problems, std::move(file.problems));
    failed = failed || file.failed;
    parsed = parsed && file.parsed;
  }
  if (unit == Unit::layers) {
    std::erase_if(files, [](const FileDraft& file) { return file.failed; });
  } else if (!parsed) {
    files.clear();  // a list that seems missing may stand in the file that cannot be read
  }
  if (!files.empty()) {
    // If something is wrong already, only what cannot follow from that is named too.
    const bool sound = unit == Unit::layers || !failed;
    Assembly assembly(std::move(files.front().head), sound);
    // Lists first: a rule may use the list of a later file.
    for (FileDraft& file : files) assembly.add_lists(file.lists);
    for (FileDraft& file : files) assembly.add_rules(file.rules);
    if (!failed) assembly.look_back();
    const bool good = unit == Unit::layers || (sound && !has_errors(assembly.problems_));
    append(result.problems, std::move(assembly.problems_));
    if (good && !assembly.policy_.rules.empty()) result.policy = std::move(assembly.policy_);
  }
  std::stable_sort(result.problems.begin(), result.problems.end(), comes_before);
  return result;
}

}  // namespace vorab::policy
