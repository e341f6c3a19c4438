// SPDX-License-Identifier: Apache-2.0
#include "policy/assemble.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "policy/audience.h"
#include "policy/hidden.h"
#include "policy/nearest.h"
#include "policy/overlay.h"
#include "policy/quoted.h"
#include "policy/rule_words.h"

namespace vorab::policy {
namespace {

class Assembly {
 public:
  /// `sound`: nothing is wrong so far. `complete`: every file is there.
  Assembly(Policy head, bool sound, bool complete)
      : policy_(std::move(head)), sound_(sound), complete_(complete) {}

  void add_wishes(const FileDraft& file) {
    overlay_.add(file.settings, policy_, problems_);
    overlay_.add(file.site_data, policy_, problems_);
  }

  void add_lists(std::vector<ListDraft>& lists) {
    for (ListDraft& list : lists) {
      const auto known = lists_.find(list.name);
      if (known == lists_.end()) {
        for (Entry& entry : list.entries) entry.disguised = entry.disguised || list.disguised;
        if (list.hidden) hide(list);
        std::string name = list.name;
        const bool used = list.used;
        auto entries = std::make_shared<const std::vector<Entry>>(std::move(list.entries));
        lists_.emplace(std::move(name), List{std::move(list), std::move(entries), used});
      } else {
        error(list.place,
              "there is a list " + in_quotes(list.name) + " already, " +
                  relative_place(known->second.draft.place, list.place),
              "give this one another name");
      }
    }
  }

  void add_rules(std::vector<RuleDraft>& rules) {
    for (RuleDraft& draft : rules) {
      const auto [known, fresh] =
          ids_.emplace(draft.rule.id, Known{draft.rule.place, draft.locked});
      if (!fresh && !draft.rule.id.empty()) {
        error(draft.rule.place,
              "there is a rule " + in_quotes(draft.rule.id) + " already, " +
                  relative_place(known->second.place, draft.rule.place),
              "give this one another id");
      } else if (use_list(draft, known->second) && can_suggest(draft.rule)) {
        asked_.insert(asked_.end(), draft.asked.begin(), draft.asked.end());
        draft.rule.locked = known->second.locked;
        policy_.rules.push_back(std::move(draft.rule));
      }
    }
  }

  // Changes rules of the files before this one.
  void adjust(const std::vector<AdjustDraft>& adjusts, const std::vector<RuleDraft>& own) {
    for (const AdjustDraft& adjust : adjusts) {
      const auto known = ids_.find(adjust.rule);
      if (known == ids_.end()) {
        refuse_unknown(adjust, own);
      } else if (known->second.locked) {
        error(adjust.place,
              "the rule " + in_quotes(adjust.rule) + " is locked " +
                  relative_place(known->second.place, adjust.place),
              "take this out, and ask those who keep that file");
      } else {
        adjust_rule(adjust);
      }
    }
  }

  // Other rules that a rule names must be there; those that a layer has silenced find nothing.
  void resolve_references() {
    for (const auto& [id, place] : asked_) {
      if (!complete_ || ids_.contains(id)) continue;
      error(place, "there is no rule " + in_quotes(id), suggested_rule(id));
    }
    forget_gone_rules(policy_);
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
    ListDraft draft;  // without its entries
    SharedWords::List entries;
    bool used = false;
  };
  struct Known {
    Place place;
    bool locked = false;
  };

  void error(const Place& place, std::string message, std::string remedy) {
    problems_.push_back({Problem::Level::error, place, std::move(message), std::move(remedy)});
  }

  [[nodiscard]] std::string suggested_rule(std::string_view id) const {
    std::vector<std::string_view> names;
    for (const auto& [name, known] : ids_) names.push_back(name);
    if (const auto near = nearest(id, names)) return "write " + in_quotes(*near);
    return "name a rule of this policy, or take it out";
  }

  void refuse_unknown(const AdjustDraft& adjust, const std::vector<RuleDraft>& own) {
    if (adjust.rule.empty() || !complete_) return;  // it may stand in the file that is broken
    const bool here = std::any_of(own.begin(), own.end(), [&](const RuleDraft& draft) {
      return draft.rule.id == adjust.rule;
    });
    if (here) {
      error(adjust.rule_place, "the rule " + in_quotes(adjust.rule) + " stands in this very file",
            "change it where it stands");
    } else {
      error(adjust.rule_place, "no earlier file has a rule " + in_quotes(adjust.rule),
            suggested_rule(adjust.rule));
    }
  }

  void adjust_rule(const AdjustDraft& adjust) {
    const auto rule = std::find_if(policy_.rules.begin(), policy_.rules.end(),
                                   [&](const Rule& one) { return one.id == adjust.rule; });
    if (rule == policy_.rules.end()) return;  // another layer has silenced it
    apply(adjust, *rule, problems_);
    if (adjust.off) policy_.rules.erase(rule);
  }

  bool use_list(RuleDraft& draft, Known& known) {
    bool found = draft.list.empty() || add_entries_of_list(draft, known);
    for (const auto& use : draft.more_lists) {
      const auto* list = list_called(use.list, use.place, known);
      // Every list is asked for: what is wrong with one is told whatever the others are.
      const bool readable = list && can_be_read(list->draft, use.place);
      found = readable && found && add_words(draft.rule, use.part, list->entries);
    }
    if (auto* terms = std::get_if<Terms>(&draft.rule.kind); terms && draft.disguised) {
      for (Entry& entry : terms->entries) entry.disguised = true;
    }
    return found;
  }

  // Null, and a problem, if there is no such list.
  const List* list_called(const std::string& wanted, const Place& place, Known& known) {
    const auto found = lists_.find(wanted);
    if (found == lists_.end()) {
      std::vector<std::string_view> names;
      for (const auto& [name, list] : lists_) names.push_back(name);
      error(place, "there is no list " + in_quotes(wanted),
            names.empty() ? R"(add "lists": {)" + in_quotes(wanted) + R"(: {"words": ["…"]}})"
                          : suggestion(wanted, names) + ", or add a list of this name");
      return nullptr;
    }
    found->second.used = true;
    known.locked = known.locked || found->second.draft.locked;
    return &found->second;
  }

  // Its words are hidden from here on; those that a bundle has sealed are nobody's to know.
  void hide(ListDraft& list) {
    if (list.built) {
      list.entries.assign(list.built->entries.size(), Entry{{}, {}, {}});
    } else {
      check_hidden_entries(list.entries, list.place, problems_);
    }
    for (Entry& entry : list.entries) entry.hidden = true;
  }

  // Whatever is no rule of kind "terms" would have to look for the words itself.
  bool can_be_read(const ListDraft& list, const Place& place) {
    if (!list.hidden) return true;
    error(
        place,
        "the list " + in_quotes(list.name) + " is hidden: only rules of kind \"terms\" can use it",
        "write such a rule with it, \"quiet\" if need be, and name that in \"rules\" here; or take "
        "\"hidden\" out of the list");
    return false;
  }

  // A bundle's list knows no more ways to write an entry than its rules asked for.
  bool can_be_matched(const ListDraft& list, const RuleDraft& draft, const Terms& terms) {
    if (!list.hidden) return true;
    if (terms.match == Match::fuzzy) {
      error(draft.list_place, "hidden lists know no \"match\": \"fuzzy\"",
            "write \"inflected\", which also finds compounds and other endings");
    } else if (list.built &&
               (terms.match > list.built->match || (draft.disguised && !list.built->disguised))) {
      error(draft.list_place,
            "the list " + in_quotes(list.name) + " was hidden for rules that look less closely",
            "build the policy that has the list with a rule like this one");
    } else {
      return true;
    }
    return false;
  }

  bool add_entries_of_list(RuleDraft& draft, Known& known) {
    const auto* list = list_called(draft.list, draft.list_place, known);
    if (!list) return false;
    auto* terms = std::get_if<Terms>(&draft.rule.kind);
    if (terms ? !can_be_matched(list->draft, draft, *terms)
              : !can_be_read(list->draft, draft.list_place)) {
      return false;
    }
    if (terms) {
      terms->hidden = list->draft.built;
      terms->first_hidden = terms->entries.size();
    }
    std::visit(
        [&](auto& kind) {
          if constexpr (requires { kind.entries; }) {
            kind.entries.insert(kind.entries.end(), list->entries->begin(), list->entries->end());
          }
        },
        draft.rule.kind);
    return true;
  }

  // A house spelling must say for each word how the house spells it, and not the same.
  bool can_suggest(const Rule& rule) {
    const auto* wording = std::get_if<Wording>(&rule.kind);
    if (!wording || !sound_) return true;
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

  bool sound_, complete_;
  std::map<std::string, List, std::less<>> lists_;
  std::map<std::string, Known, std::less<>> ids_;
  std::vector<std::pair<std::string, Place>> asked_;  // the ids that rules name
  Overlay overlay_;
};

void append(Problems& to, Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool comes_before(const Problem& a, const Problem& b) {
  return std::tie(a.place.file, a.place.line, a.place.column) <
         std::tie(b.place.file, b.place.line, b.place.column);
}

// What is wrong with the rules of one layer whatever the others' rules are: it breaks this file,
// and its rules must not take the place of a good file's. Lists may stand in any file.
Problems own_problems(const FileDraft& file, const std::vector<FileDraft>& files) {
  if (file.rules.empty()) return {};
  const std::string& name = file.head.place.file;
  Assembly alone(file.head, /*sound=*/true, /*complete=*/false);
  for (const FileDraft& other : files) {
    auto lists = other.lists;
    alone.add_lists(lists);
  }
  alone.problems_.clear();
  auto rules = file.rules;
  alone.add_rules(rules);
  std::erase_if(alone.problems_,
                [&](const Problem& problem) { return problem.place.file != name; });
  return std::move(alone.problems_);
}

// The cheap question before: is there anything of the kind?
bool may_have_own_problems(const FileDraft& file, const std::set<std::string_view>& lists) {
  std::set<std::string_view> ids;
  return std::any_of(file.rules.begin(), file.rules.end(), [&](const RuleDraft& draft) {
    const bool twice = !draft.rule.id.empty() && !ids.insert(draft.rule.id).second;
    const bool listless = (!draft.list.empty() && !lists.contains(draft.list)) ||
                          std::any_of(draft.more_lists.begin(), draft.more_lists.end(),
                                      [&](const auto& use) { return !lists.contains(use.list); });
    return twice || listless || std::holds_alternative<Wording>(draft.rule.kind);
  });
}

void break_by_own_problems(std::vector<FileDraft>& files) {
  std::set<std::string_view> lists;
  for (const FileDraft& file : files) {
    for (const ListDraft& list : file.lists) lists.insert(list.name);
  }
  std::vector<Problems> found;
  for (const FileDraft& file : files) {
    const bool look = !file.failed && may_have_own_problems(file, lists);
    found.push_back(look ? own_problems(file, files) : Problems());
  }
  for (std::size_t i = 0; i < files.size(); ++i) {
    files[i].failed = files[i].failed || has_errors(found[i]);
    append(files[i].problems, std::move(found[i]));
  }
}

// A rules file of a source folder has no id of its own.
std::vector<Bundle> bundles_of(const std::vector<FileDraft>& files) {
  std::vector<Bundle> bundles;
  for (const FileDraft& file : files) {
    if (file.head.id.empty()) continue;
    bundles.push_back({file.head.place.file, file.head.id, file.head.version});
  }
  return bundles;
}

}  // namespace

LoadResult assemble(std::vector<FileDraft> files, Unit unit) {
  LoadResult result;
  bool failed = false;
  bool parsed = true;
  if (unit == Unit::layers) break_by_own_problems(files);
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
    std::vector<Bundle> bundles = bundles_of(files);
    Assembly assembly(std::move(files.front().head), sound, !failed);
    assembly.policy_.bundles = std::move(bundles);
    // Lists first: a rule may use the list of a later file.
    for (FileDraft& file : files) assembly.add_lists(file.lists);
    for (FileDraft& file : files) {
      assembly.add_wishes(file);
      assembly.adjust(file.adjusts, file.rules);
      assembly.add_rules(file.rules);
    }
    assembly.resolve_references();
    if (!failed) assembly.look_back();
    const bool good = unit == Unit::layers || (sound && !has_errors(assembly.problems_));
    append(result.problems, std::move(assembly.problems_));
    if (good && !assembly.policy_.rules.empty()) result.policy = std::move(assembly.policy_);
  }
  std::stable_sort(result.problems.begin(), result.problems.end(), comes_before);
  return result;
}

}  // namespace vorab::policy
