// SPDX-License-Identifier: Apache-2.0
#include "policy/pack_values.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_values.h"
#include "policy/read_words.h"

namespace vorab::policy {
namespace {

bool is_list(ParameterKind kind) { return kind <= ParameterKind::hosts; }

std::vector<std::string> words_of(const std::vector<Entry>& entries) {
  std::vector<std::string> words;
  words.reserve(entries.size());
  for (const Entry& entry : entries) words.push_back(entry.word);
  return words;
}

std::vector<Entry> read_entries(const Spot& spot, ParameterKind kind, Report& report) {
  if (kind == ParameterKind::hashtags) return read_tags(spot, report, true);
  if (kind == ParameterKind::handles) return read_handles(spot, report, true);
  if (kind == ParameterKind::hosts) return read_hosts(spot, report);
  return read_words(spot, report);
}

Node list_node(const std::vector<std::string>& words, Mark mark) {
  Node::Array items;
  for (const std::string& word : words) items.push_back({word, mark});
  return {std::move(items), mark};
}

// `{"list": "products"}`: a list of the policy.
std::optional<Value> read_named_list(const Spot& spot, Report& report, const ListWords& lists) {
  const Object members(spot, value_list_keys(), report);
  const auto list = members.required("list");
  const auto name = list ? read_text(*list, report) : std::nullopt;
  if (!name) return std::nullopt;
  const auto found = lists.find(*name);
  if (found == lists.end()) {
    std::vector<std::string_view> names;
    for (const auto& [known, words] : lists) names.push_back(known);
    report.error(list->place(), "there is no list " + in_quotes(*name) + " in this file",
                 names.empty() ? R"(add "lists": {)" + in_quotes(*name) + R"(: {"words": ["…"]}})"
                               : suggestion(*name, names) + ", or add a list of this name");
    return std::nullopt;
  }
  if (!found->second) {
    report.error(list->place(),
                 "the list " + in_quotes(*name) + " is hidden, and packs are readable",
                 "write a rule of kind \"terms\" for it into the policy");
    return std::nullopt;
  }
  const auto& words = *found->second;
  return Value{list_node(words, spot.node().mark), words, {}, *name, spot.place()};
}

std::optional<Value> read_list(const Spot& spot, ParameterKind kind, Report& report,
                               const ListWords& lists) {
  if (kind == ParameterKind::words && spot.node().as<Node::Object>()) {
    return read_named_list(spot, report, lists);
  }
  Node list = spot.node();
  if (list.as<std::string>()) list = {Node::Array{list}, list.mark};
  auto entries = read_entries(spot.with(list), kind, report);
  if (entries.empty()) return std::nullopt;  // said already
  auto words = words_of(entries);
  return Value{std::move(list), std::move(words), std::move(entries), {}, spot.place()};
}

std::optional<Value> read_number(const Spot& spot, Report& report) {
  if (!spot.node().as<double>()) {
    wrong_type(spot, report, "a number");
    return std::nullopt;
  }
  const double number = *spot.node().as<double>();
  std::string digits = std::to_string(number);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return Value{spot.node(), {std::move(digits)}, {}, {}, spot.place()};
}

std::optional<Value> read_words_of_one(const Spot& spot, ParameterKind kind, Report& report) {
  auto text = read_text(spot, report);
  if (!text || (kind == ParameterKind::date && !read_moment(spot, report))) return std::nullopt;
  return Value{spot.node(), {*std::move(text)}, {}, {}, spot.place()};
}

std::vector<std::string_view> names_of(const Pack& pack) {
  std::vector<std::string_view> names;
  for (const Parameter& parameter : pack.parameters) names.push_back(parameter.name);
  return names;
}

// As a policy would write it, for remedies.
std::string written(const Parameter& parameter) {
  const std::string word = parameter.example ? parameter.example->words.front() : "…";
  const std::string value = parameter.kind == ParameterKind::number ? word : in_quotes(word);
  return in_quotes(parameter.name) + ": " + (is_list(parameter.kind) ? "[" + value + "]" : value);
}

void refuse_unknown(const Pack& pack, const Spot& given, std::string_view name, Report& report) {
  const auto names = names_of(pack);
  report.error(
      given.key_place(), "the pack " + in_quotes(pack.id) + " has no parameter " + in_quotes(name),
      names.empty() ? "take it out: this pack has no parameters" : suggestion(name, names));
}

}  // namespace

std::optional<Value> read_value(const Spot& spot, ParameterKind kind, Report& report,
                                const ListWords& lists) {
  if (is_list(kind)) return read_list(spot, kind, report, lists);
  if (kind == ParameterKind::number) return read_number(spot, report);
  return read_words_of_one(spot, kind, report);
}

Values read_given(const Pack& pack, const Spot& use, const Spot* with, Report& report,
                  const ListWords& lists) {
  Values values;
  const auto* members = with ? with->node().as<Node::Object>() : nullptr;
  if (with && !members) wrong_type(*with, report, "an object { … }");
  for (std::size_t i = 0; members && i < members->size(); ++i) {
    const Member& member = (*members)[i];
    const auto parameter =
        std::find_if(pack.parameters.begin(), pack.parameters.end(),
                     [&](const Parameter& known) { return known.name == member.key; });
    const Spot given(*with, member, nullptr);
    if (parameter == pack.parameters.end()) {
      refuse_unknown(pack, given, member.key, report);
    } else if (auto value = read_value(given, parameter->kind, report, lists)) {
      values.emplace(member.key, *std::move(value));
    }
  }
  for (const Parameter& parameter : pack.parameters) {
    if (values.contains(parameter.name)) continue;
    if (parameter.otherwise) values.emplace(parameter.name, *parameter.otherwise);
    const bool given = members && std::any_of(members->begin(), members->end(), [&](const auto& m) {
                         return m.key == parameter.name;
                       });
    if (!parameter.required || given) continue;
    report.error(with ? with->key_place() : use.place(),
                 "the pack " + in_quotes(pack.id) + " needs " + in_quotes(parameter.name),
                 "add \"with\": {" + written(parameter) + "}");
  }
  return values;
}

Values example_values(const Pack& pack) {
  Values values;
  for (const Parameter& parameter : pack.parameters) {
    const auto& value = parameter.example ? parameter.example : parameter.otherwise;
    if (value) values.emplace(parameter.name, *value);
  }
  return values;
}

}  // namespace vorab::policy
