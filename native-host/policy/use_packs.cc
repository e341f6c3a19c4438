// SPDX-License-Identifier: Apache-2.0
#include "policy/use_packs.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "policy/characters.h"
#include "policy/fill_pack.h"
#include "policy/inline_source.h"
#include "policy/json_write.h"
#include "policy/list_files.h"
#include "policy/nearest.h"
#include "policy/pack_values.h"
#include "policy/quoted.h"
#include "policy/read_pack.h"
#include "policy/read_values.h"
#include "policy/tune_pack.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

void append(Problems& to, Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::vector<Node*> rules_of(Node& root) {
  std::vector<Node*> out;
  Node* rules = std::get_if<Node::Array>(&root.value) ? &root : member_of(root, "rules");
  auto* items = rules ? std::get_if<Node::Array>(&rules->value) : nullptr;
  if (!items) return out;
  for (Node& rule : *items) out.push_back(&rule);
  return out;
}

struct Used {
  FilledPack pack;
  fs::path folder;
  Place place;  ///< where the policy names it
};

// The packs of one file.
class Uses {
 public:
  Uses(const fs::path& folder, const Files& files, const ListWords& lists, Report& report)
      : folder_(folder), files_(files), lists_(lists), report_(report) {}

  // `root` is an object with `packs`.
  std::vector<Used> read(const Node& root, const std::string& name) {
    const Spot document(root, name);
    const Object members(document, policy_keys(), report_);
    const auto packs = members["packs"];
    if (!packs) return {};
    for (const Spot& item : read_items(*packs, report_)) read_use(item);
    return std::move(used_);
  }

  Problems take() { return std::move(problems_); }

  /// Lists of the policy that are values of parameters.
  [[nodiscard]] const std::set<std::string>& named() const { return named_; }

 private:
  void read_use(const Spot& item) {
    if (item.node().as<std::string>()) {
      const auto id = read_text(item, report_);
      const auto pack = id ? find(*id, item.place()) : std::nullopt;
      if (pack) use(*pack, read_given(*pack, item, nullptr, report_, lists_), {});
      return;
    }
    if (!item.node().as<Node::Object>()) {
      return wrong_type(item, report_, R"(a pack's name or an object with "pack")");
    }
    const Object members(item, pack_use_keys(), report_);
    const auto name = members.required("pack");
    const auto id = name ? read_text(*name, report_) : std::nullopt;
    const auto pack = id ? find(*id, name->place()) : std::nullopt;
    if (!pack) return;
    const auto with = members["with"];
    const Values values = read_given(*pack, item, with ? &*with : nullptr, report_, lists_);
    use(*pack, values, read_tuning(members, *pack, report_));
  }

  std::optional<Pack> find(const std::string& id, const Place& place) {
    if (!is_known(id, place)) return std::nullopt;
    if (!seen_.insert(id).second) {
      report_.error(place, "the pack " + in_quotes(id) + " is switched on twice",
                    "keep one of the two");
      return std::nullopt;
    }
    PackResult result = read_pack(folder_ / id, files_);
    const bool good = !has_errors(result.problems);
    append(problems_, std::move(result.problems));
    if (!good) refuse(id, place);
    place_ = place;
    return good ? std::optional(std::move(result.pack)) : std::nullopt;
  }

  bool is_known(const std::string& id, const Place& place) {
    if (folder_.empty()) {
      report_.error(place, "there are no packs here to switch on",
                    "name their folder with --packs, or build this policy with vorab build");
    } else if (!is_id(id, false) || !is_pack(folder_ / id, files_)) {
      const auto names = files_.names(folder_).value_or(std::vector<std::string>{});
      std::vector<std::string_view> packs;
      std::copy_if(names.begin(), names.end(), std::back_inserter(packs),
                   [&](const auto& name) { return is_pack(folder_ / name, files_); });
      report_.error(
          place, "there is no pack " + in_quotes(id) + " in " + folder_.string(),
          packs.empty() ? "name the folder of the packs with --packs" : suggestion(id, packs));
    } else {
      return true;
    }
    return false;
  }

  // Its own problems stand in its own files; this one says whom they concern.
  void refuse(const std::string& id, const Place& place) {
    report_.error(place, "the pack " + in_quotes(id) + " cannot be used: its files have errors",
                  "solve those, or take the pack out");
  }

  void use(const Pack& pack, const Values& values, const Tuning& tuning) {
    if (report_.failed()) return;  // what follows from that is no news
    for (const auto& [name, value] : values) named_.insert(value.list);
    auto without = tuning.without;
    without.merge(narrowed_away(pack, tuning));
    FilledPack filled = fill_pack(pack, values, without);
    if (has_errors(filled.problems)) refuse(pack.id, place_);
    append(problems_, filled.problems);
    for (PackFile& file : filled.files) {
      for (Node* rule : rules_of(file.root)) {
        strip_rule(*rule);
        tune(*rule, tuning);
        set_member(*rule, "pack", node_of(pack.id));
      }
    }
    used_.push_back({std::move(filled), folder_ / pack.id, place_});
  }

  const fs::path& folder_;
  const Files& files_;
  const ListWords& lists_;
  Report& report_;
  std::set<std::string> seen_, named_;
  std::vector<Used> used_;
  Problems problems_;
  Place place_;
};

ListWords words_of(const std::vector<ListDraft>& lists) {
  ListWords out;
  for (const ListDraft& list : lists) {
    auto& words = out[list.name];
    if (list.hidden) continue;
    words.emplace();
    for (const Entry& entry : list.entries) words->push_back(entry.word);
  }
  return out;
}

ListWords words_of(Node& document) {
  ListWords out;
  Node* lists = member_of(document, "lists");
  auto* members = lists ? std::get_if<Node::Object>(&lists->value) : nullptr;
  if (!members) return out;
  for (Member& list : *members) {
    auto& words = out[list.key].emplace();
    Node* items = member_of(list.value, "words");
    auto* entries = items ? std::get_if<Node::Array>(&items->value) : nullptr;
    if (!entries) continue;
    for (Node& entry : *entries) {
      const Node* word = entry.as<Node::Object>() ? member_of(entry, "word") : &entry;
      if (word && word->as<std::string>()) words.push_back(*word->as<std::string>());
    }
  }
  return out;
}

// Reads what filled-in files say, as rules and lists of any policy.
FileDraft read_filled(const FilledPack& pack, const fs::path& folder,
                      const std::vector<std::string>& languages, const Files& files) {
  FileDraft all;
  for (const PackFile& file : pack.files) {
    FileDraft part = read_parts(file.root, file.text, file.name, languages);
    read_list_files(part, folder, files);
    append(all.problems, std::move(part.problems));
    std::move(part.rules.begin(), part.rules.end(), std::back_inserter(all.rules));
    std::move(part.lists.begin(), part.lists.end(), std::back_inserter(all.lists));
  }
  for (const auto& [name, value] : pack.lists) {
    all.lists.push_back({name, value.entries, value.place});
  }
  return all;
}

// A new list of the document.
void add_list(Node& document, const std::string& name, Node list) {
  if (!member_of(document, "lists")) set_member(document, "lists", {Node::Object(), {}});
  set_member(*member_of(document, "lists"), name, std::move(list));
}

Node list_of(const Value& value) {
  Node list{Node::Object(), {}};
  set_member(list, "words", value.node);
  return list;
}

// The lists and rules of a filled-in file; the rules go to the end of `rules`.
void move_parts(Node& filled, Node& document, Node::Array& rules) {
  Node* lists = member_of(filled, "lists");
  if (auto* members = lists ? std::get_if<Node::Object>(&lists->value) : nullptr) {
    for (Member& list : *members) add_list(document, list.key, std::move(list.value));
  }
  for (Node* rule : rules_of(filled)) rules.push_back(std::move(*rule));
}

void put_in_front(Node& document, Node::Array rules) {
  Node* own = member_of(document, "rules");
  if (auto* items = own ? std::get_if<Node::Array>(&own->value) : nullptr) {
    std::move(items->begin(), items->end(), std::back_inserter(rules));
  }
  set_member(document, "rules", {std::move(rules), {}});
}

void warn_of_unused(const Pack& pack, const FilledPack& filled, Problems& problems) {
  const auto warn = [&](const Place& place, const std::string& what, const std::string& name) {
    problems.push_back({Problem::Level::warning, place,
                        "no rule uses the " + what + " " + in_quotes(name), "take it out"});
  };
  for (const Parameter& parameter : pack.parameters) {
    if (!filled.used.contains(parameter.name)) warn(parameter.place, "parameter", parameter.name);
  }
  for (const std::string& list : pack.lists) {
    if (!filled.used_lists.contains(list)) warn(pack.place, "list", list);
  }
}

}  // namespace

void add_packs(FileDraft& draft, const fs::path& folder, const Files& files) {
  if (!draft.packs) return;
  const ListWords lists = words_of(draft.lists);
  Report report({});
  Uses uses(folder, files, lists, report);
  std::vector<RuleDraft> rules;
  for (const Used& used : uses.read(*draft.packs, draft.head.place.file)) {
    FileDraft pack = read_filled(used.pack, used.folder, draft.head.languages, files);
    if (has_errors(pack.problems)) {
      report.error(used.place,
                   "the pack in " + used.folder.string() + " cannot be used with these values",
                   "solve the problems of its files, or take the pack out");
    }
    append(draft.problems, std::move(pack.problems));
    for (RuleDraft& rule : pack.rules) {
      rule.rule.built = true;
      rules.push_back(std::move(rule));
    }
    std::move(pack.lists.begin(), pack.lists.end(), std::back_inserter(draft.lists));
  }
  for (ListDraft& list : draft.lists) list.used = list.used || uses.named().contains(list.name);
  append(draft.problems, uses.take());
  append(draft.problems, report.take());
  draft.failed = draft.failed || has_errors(draft.problems);
  std::move(draft.rules.begin(), draft.rules.end(), std::back_inserter(rules));
  draft.rules = std::move(rules);
}

std::optional<Problem> inline_packs(Node& document, const std::string& name, const fs::path& folder,
                                    const Files& files) {
  if (!member_of(document, "packs")) return std::nullopt;
  const ListWords words = words_of(document);
  Report report({});
  Uses uses(folder, files, words, report);
  Node packs{Node::Object(), document.mark};
  set_member(packs, "packs", *member_of(document, "packs"));
  erase_members(document, {"packs"});
  Node::Array rules;
  for (Used& used : uses.read(packs, name)) {
    for (const PackFile& file : used.pack.files) {
      Node filled = file.root;
      if (auto problem = inline_list_files(filled, used.folder, files)) return problem;
      move_parts(filled, document, rules);
    }
    for (const auto& [list, value] : used.pack.lists) add_list(document, list, list_of(value));
  }
  put_in_front(document, std::move(rules));
  Problems problems = report.take();
  append(problems, uses.take());
  const auto error = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
    return problem.level == Problem::Level::error;
  });
  return error == problems.end() ? std::nullopt : std::optional(*error);
}

std::vector<FileDraft> read_pack_alone(const fs::path& folder, const Files& files) {
  PackResult result = read_pack(folder, files);
  FileDraft draft;
  draft.head.id = result.pack.id;
  draft.head.title = result.pack.title;
  draft.head.version = 1;
  draft.head.place = result.pack.place;
  draft.parsed = !result.pack.files.empty();
  draft.problems = std::move(result.problems);
  if (!has_errors(draft.problems)) {
    const FilledPack filled = fill_pack(result.pack, example_values(result.pack), {});
    append(draft.problems, filled.problems);
    FileDraft parts = read_filled(filled, folder, draft.head.languages, files);
    append(draft.problems, std::move(parts.problems));
    draft.rules = std::move(parts.rules);
    draft.lists = std::move(parts.lists);
    warn_of_unused(result.pack, filled, draft.problems);
  }
  draft.failed = has_errors(draft.problems);
  std::vector<FileDraft> out;
  out.push_back(std::move(draft));
  return out;
}

}  // namespace vorab::policy
