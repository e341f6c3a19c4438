// SPDX-License-Identifier: Apache-2.0
#include "policy/fill_pack.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "policy/format.h"
#include "policy/json_write.h"
#include "policy/nearest.h"
#include "policy/pack_texts.h"
#include "policy/quoted.h"
#include "policy/read_values.h"

namespace vorab::policy {
namespace {

using Ids = std::set<std::string, std::less<>>;

bool is_placeholder(const Node& node) {
  const auto* members = node.as<Node::Object>();
  return members && std::any_of(members->begin(), members->end(),
                                [](const Member& member) { return member.key == "parameter"; });
}

// These may lack a part, or be missing themselves: without them a rule only finds more.
bool may_lack(std::string_view key) { return key == "unless" || key == "context"; }

bool is_verbatim(std::string_view key) {
  return key == "examples" || key == "id" || key == "kind" || key == "note" || key == "category";
}

class Filling {
 public:
  Filling(const Pack& pack, const Values& values, const Ids& gone, FilledPack& out)
      : pack_(pack), values_(values), gone_(gone), out_(out) {}

  // Nothing if it asks for what is not there. `key` is that of the member around it.
  std::optional<Node> filled(const Spot& spot, std::string_view key, Report& report) {
    if (is_verbatim(key)) return spot.node();
    if (is_placeholder(spot.node())) return placeholder(spot, report);
    if (spot.node().as<Node::Object>()) return object(spot, key, report);
    if (spot.node().as<Node::Array>()) return array(spot, key, report);
    const auto* text = spot.node().as<std::string>();
    if (!text) return spot.node();
    if (key == "list") return list(spot, *text, report);
    if (key == "rule" || key == "rules") return rule(spot.node(), *text);
    return this->text(spot, key, *text, report);
  }

 private:
  std::optional<Node> object(const Spot& spot, std::string_view key, Report& report) {
    Node::Object members;
    for (const Member& member : *spot.node().as<Node::Object>()) {
      auto value = filled(Spot(spot, member, nullptr), member.key, report);
      if (value) {
        members.push_back({member.key, member.mark, *std::move(value)});
      } else if (!may_lack(key) && !may_lack(member.key)) {
        return std::nullopt;
      }
    }
    if (members.empty() && !spot.node().as<Node::Object>()->empty()) return std::nullopt;
    return Node{std::move(members), spot.node().mark};
  }

  std::optional<Node> array(const Spot& spot, std::string_view key, Report& report) {
    const auto& items = *spot.node().as<Node::Array>();
    Node::Array out;
    for (std::size_t i = 0; i < items.size(); ++i) {
      add_item(Spot(spot, i, items[i]), key, report, out);
    }
    if (out.empty() && !items.empty()) return std::nullopt;
    return Node{std::move(out), spot.node().mark};
  }

  void add_item(const Spot& item, std::string_view key, Report& report, Node::Array& out) {
    const auto* text = item.node().as<std::string>();
    if (text && key != "rules") return add_texts(item, *text, report, out);
    auto value = filled(item, key, report);
    if (!value) return;
    auto* values = is_placeholder(item.node()) ? std::get_if<Node::Array>(&value->value) : nullptr;
    if (!values) return out.push_back(*std::move(value));
    for (Node& one : *values) {
      one.mark = item.node().mark;
      out.push_back(std::move(one));
    }
  }

  std::optional<Node> placeholder(const Spot& spot, Report& report) {
    const Object members(spot, placeholder_keys(), report);
    const auto name = members["parameter"];
    const auto text = name ? read_text(*name, report) : std::nullopt;
    if (!text) return std::nullopt;
    const Value* value = value_of(*text, name->place(), report);
    if (!value) return std::nullopt;
    Node out = value->node;
    out.mark = spot.node().mark;
    return out;
  }

  // Null, and a problem if the pack has no such parameter.
  const Value* value_of(std::string_view name, const Place& place, Report& report) {
    const auto known = std::any_of(pack_.parameters.begin(), pack_.parameters.end(),
                                   [&](const Parameter& one) { return one.name == name; });
    if (!known) {
      std::vector<std::string_view> names;
      for (const Parameter& one : pack_.parameters) names.push_back(one.name);
      report.error(
          place, "this pack has no parameter " + in_quotes(name),
          names.empty() ? "declare it under \"parameters\" in pack.json" : suggestion(name, names));
      return nullptr;
    }
    out_.used.emplace(name);
    const auto value = values_.find(name);
    return value == values_.end() ? nullptr : &value->second;
  }

  std::optional<Node> list(const Spot& spot, const std::string& name, Report& report) {
    const bool own = std::find(pack_.lists.begin(), pack_.lists.end(), name) != pack_.lists.end();
    if (own) {
      out_.used_lists.insert(name);
      return Node{list_name(name), spot.node().mark};
    }
    const Parameter* parameter = parameter_of(name);
    if (!parameter || parameter->kind != ParameterKind::words) {
      refuse_list(spot, name, report);
      return std::nullopt;
    }
    const Value* value = value_of(name, spot.place(), report);
    if (!value) return std::nullopt;
    if (!value->list.empty()) return Node{value->list, spot.node().mark};
    out_.lists.emplace(list_name(name), *value);
    return Node{list_name(name), spot.node().mark};
  }

  const Parameter* parameter_of(std::string_view name) {
    for (const Parameter& one : pack_.parameters) {
      if (one.name == name) return &one;
    }
    return nullptr;
  }

  void refuse_list(const Spot& spot, const std::string& name, Report& report) {
    std::vector<std::string_view> names(pack_.lists.begin(), pack_.lists.end());
    for (const Parameter& one : pack_.parameters) {
      if (one.kind == ParameterKind::words) names.push_back(one.name);
    }
    report.error(spot.place(),
                 "this pack has no list " + in_quotes(name) +
                     (parameter_of(name) ? ": the parameter is of another kind" : ""),
                 names.empty() ? "add it under \"lists\" in pack.json" : suggestion(name, names));
  }

  // "disclosure-ticket-keys"
  [[nodiscard]] std::string list_name(std::string_view name) const {
    std::string out = pack_.id + '-' + std::string(name);
    std::replace(out.begin(), out.end(), '_', '-');
    return out;
  }

  std::optional<Node> rule(const Node& node, const std::string& id) {
    if (gone_.contains(id)) return std::nullopt;
    return node;
  }

  WordsOf words_at(const Spot& spot, Report& report) {
    return [this, &spot, &report](std::string_view name) {
      const Value* value = value_of(name, spot.place(), report);
      return value ? &value->words : nullptr;
    };
  }

  std::optional<Node> text(const Spot& spot, std::string_view key, const std::string& text,
                           Report& report) {
    auto filled = key == "pattern" ? filled_pattern(text, words_at(spot, report))
                                   : filled_text(text, words_at(spot, report));
    if (!filled) return std::nullopt;
    return Node{*std::move(filled), spot.node().mark};
  }

  void add_texts(const Spot& item, const std::string& text, Report& report, Node::Array& out) {
    auto texts = filled_texts(text, words_at(item, report));
    if (texts.size() > kMostTexts) {
      report.error(item.place(), "this text becomes more than 2000 texts",
                   "name fewer parameters in it");
    }
    for (auto& each : texts) out.push_back({std::move(each), item.node().mark});
  }

  const Pack& pack_;
  const Values& values_;
  const Ids& gone_;
  FilledPack& out_;
};

std::string id_of(const Node& rule) {
  const auto* members = rule.as<Node::Object>();
  for (std::size_t i = 0; members && i < members->size(); ++i) {
    const auto* id = (*members)[i].value.as<std::string>();
    if ((*members)[i].key == "id" && id) return *id;
  }
  return {};
}

// The rules that are there; `gone` learns of those that are not.
Node filled_rules(const Spot& rules, Filling& filling, Ids& gone, Report& report) {
  Node::Array out;
  const auto* items = rules.node().as<Node::Array>();
  if (!items) return rules.node();  // their reader says so
  for (std::size_t i = 0; i < items->size(); ++i) {
    const std::string id = id_of((*items)[i]);
    if (!id.empty() && gone.contains(id)) continue;
    auto rule = filling.filled(Spot(rules, i, (*items)[i]), "", report);
    if (rule) {
      out.push_back(*std::move(rule));
    } else if (!id.empty()) {
      gone.insert(id);
    }
  }
  return {std::move(out), rules.node().mark};
}

// The lists that rules use, under the names that they have in a policy.
Node used_lists(const Pack& pack, const Node& lists, const Ids& used) {
  const auto* members = lists.as<Node::Object>();
  if (!members) return lists;
  Node::Object out;
  for (const Member& member : *members) {
    if (used.contains(member.key)) {
      out.push_back({pack.id + '-' + member.key, member.mark, member.value});
    }
  }
  return {std::move(out), lists.mark};
}

const Member* member_at(const Node& root, std::string_view key) {
  const auto* members = root.as<Node::Object>();
  for (std::size_t i = 0; members && i < members->size(); ++i) {
    if ((*members)[i].key == key) return &(*members)[i];
  }
  return nullptr;
}

// All files once; true if more rules turned out to be gone.
bool fill_once(const Pack& pack, const Values& values, FilledPack& out) {
  Ids gone = out.left_out;
  Filling filling(pack, values, out.left_out, out);
  std::vector<Report> reports;
  for (const PackFile& file : pack.files) {
    Report& report = reports.emplace_back(file.text);
    const Spot root(file.root, file.name);
    PackFile filled{file.name, file.text, {Node::Object(), file.root.mark}};
    const Member* rules = member_at(file.root, "rules");
    if (file.root.as<Node::Array>()) {
      filled.root = filled_rules(root, filling, gone, report);
    } else if (rules) {
      set_member(filled.root, "rules",
                 filled_rules(Spot(root, *rules, nullptr), filling, gone, report));
    }
    out.files.push_back(std::move(filled));
  }
  const Member* lists = pack.files.empty() ? nullptr : member_at(pack.files.front().root, "lists");
  if (lists) {
    set_member(out.files.front().root, "lists", used_lists(pack, lists->value, out.used_lists));
  }
  for (Report& report : reports) {
    Problems found = report.take();
    std::move(found.begin(), found.end(), std::back_inserter(out.problems));
  }
  return std::exchange(out.left_out, std::move(gone)).size() != out.left_out.size();
}

}  // namespace

FilledPack fill_pack(const Pack& pack, const Values& values, const Ids& without) {
  FilledPack out;
  out.left_out = without;
  while (fill_once(pack, values, out) && !has_errors(out.problems)) {
    // What asks for a rule that has just been left out is left out as well.
    out = {.left_out = std::move(out.left_out)};
  }
  return out;
}

}  // namespace vorab::policy
