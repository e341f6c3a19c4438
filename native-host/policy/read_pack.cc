// SPDX-License-Identifier: Apache-2.0
#include "policy/read_pack.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "policy/characters.h"
#include "policy/load.h"
#include "policy/pack_values.h"
#include "policy/quoted.h"
#include "policy/read_file.h"
#include "policy/read_values.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

// "ticket_keys"
bool is_parameter_name(std::string_view name) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !name.empty() && name.size() <= 60 && name.front() >= 'a' && name.front() <= 'z' &&
         std::all_of(name.begin(), name.end(), fits);
}

bool is_known(const Pack& pack, std::string_view name) {
  const auto same = [&](const Parameter& known) { return known.name == name; };
  return std::any_of(pack.parameters.begin(), pack.parameters.end(), same);
}

Parameter read_parameter(const Spot& spot, const std::string& name, Report& report) {
  Parameter out;
  out.name = name;
  out.place = spot.key_place();
  const Object members(spot, parameter_keys(), report);
  const auto kind = members.required("kind");
  const auto index = kind ? read_name(*kind, report, kParameterKinds) : std::nullopt;
  if (const auto about = members.required("about")) {
    out.about = read_localized(*about, report, true);
  }
  if (const auto flag = members["required"]) {
    out.required = read_flag(*flag, report).value_or(false);
  }
  if (!index) return out;
  out.kind = static_cast<ParameterKind>(*index);
  const auto otherwise = members["default"];
  const auto example = members["example"];
  if (otherwise) out.otherwise = read_value(*otherwise, out.kind, report, {});
  if (example) out.example = read_value(*example, out.kind, report, {});
  if (!otherwise && !example && !members.is_misspelt("example")) {
    report.error(spot.key_place(), "the parameter " + in_quotes(name) + " has no example",
                 "add \"example\": what the examples of this pack's rules are about");
  }
  if (otherwise && out.required) {
    report.error(otherwise->place(), "what is required needs no default",
                 "take \"required\" or \"default\" out");
  }
  return out;
}

void read_parameters(const Spot& spot, Report& report, Pack& pack) {
  const auto* members = spot.node().as<Node::Object>();
  if (!members) return wrong_type(spot, report, "an object { … }");
  for (const Member& member : *members) {
    const Spot parameter(spot, member, nullptr);
    if (!is_parameter_name(member.key)) {
      report.error(parameter.key_place(), in_quotes(member.key) + " is no name for a parameter",
                   "use lower-case letters, digits and _");
    }
    pack.parameters.push_back(read_parameter(parameter, member.key, report));
  }
}

void name_lists(const Spot& spot, Report& report, Pack& pack) {
  const auto* members = spot.node().as<Node::Object>();
  if (!members) return;  // the lists' reader says so
  for (const Member& member : *members) {
    if (is_known(pack, member.key)) {
      report.error(Spot(spot, member, nullptr).key_place(),
                   in_quotes(member.key) + " is a parameter and a list",
                   "give the list another name");
    }
    pack.lists.push_back(member.key);
  }
}

// Rule ids begin with the pack's: they meet those of any policy and of any other pack.
void name_rules(const Spot& rules, Report& report, Pack& pack) {
  const auto* items = rules.node().as<Node::Array>();
  for (std::size_t i = 0; items && i < items->size(); ++i) {
    const Spot rule(rules, i, (*items)[i]);
    Report unheard({});
    const auto id =
        rule.node().as<Node::Object>() ? Object(rule, rule_keys(), unheard)["id"] : std::nullopt;
    const auto* name = id ? id->node().as<std::string>() : nullptr;
    if (!name) continue;  // the rule's reader says so
    if (!name->starts_with(pack.id + '-')) {
      report.error(id->place(), "the id of a rule begins with its pack's: " + in_quotes(*name),
                   "write " + in_quotes(pack.id + '-' + *name));
    }
    pack.rules.push_back(*name);
  }
}

void read_format(const Spot& spot, Report& report) {
  if (spot.node().as<double>() && *spot.node().as<double>() == 1) return;
  report.error(spot.place(), "this version of Vorab understands packs of format 1 only",
               "write \"format\": 1");
}

void read_head(const Spot& root, const std::string& folder, Report& report, Pack& pack) {
  const Object members(root, pack_keys(), report);
  pack.place = root.place();
  if (const auto spot = members["$schema"]) (void)read_text(*spot, report);
  if (const auto spot = members.required("format")) read_format(*spot, report);
  if (const auto spot = members.required("id")) {
    pack.id = read_id(*spot, report, false).value_or("");
    if (!pack.id.empty() && pack.id != folder) {
      report.error(spot->place(),
                   "the pack " + in_quotes(pack.id) + " stands in a folder of another name",
                   "let both be " + in_quotes(is_id(folder, false) ? folder : pack.id));
    }
  }
  if (const auto spot = members.required("title")) {
    pack.title = read_localized(*spot, report, true);
  }
  if (const auto spot = members.required("about")) {
    pack.about = read_localized(*spot, report, true);
  }
  if (const auto spot = members["note"]) (void)read_text(*spot, report);
  if (const auto spot = members["sources"]) {
    for (const Spot& source : read_items(*spot, report)) (void)read_text(source, report);
  }
  if (const auto spot = members["parameters"]) read_parameters(*spot, report, pack);
  if (const auto spot = members["lists"]) name_lists(*spot, report, pack);
  if (const auto spot = members["rules"]) name_rules(*spot, report, pack);
}

// A rules file is a list of rules, or an object with one.
void read_rules_head(const Spot& root, Report& report, Pack& pack) {
  if (root.node().as<Node::Array>()) return name_rules(root, report, pack);
  const Object members(root, rules_file_keys(), report);
  if (const auto rules = members.required("rules")) name_rules(*rules, report, pack);
}

// The folder's own name, however the way to it is written.
std::string name_of(const fs::path& folder, const Files& files) {
  const fs::path name = (folder / "").lexically_normal().parent_path().filename();
  if (!name.empty() && name != "." && name != "..") return name.string();
  return files.resolved(folder).value_or(folder).filename().string();
}

void append(Problems& to, Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool open(const fs::path& path, const Files& files, PackResult& result) {
  auto bytes = read_file(path, files);
  if (auto* problem = std::get_if<Problem>(&bytes)) {
    result.problems.push_back(std::move(*problem));
    return false;
  }
  PackFile file{path.string(), std::get<std::string>(std::move(bytes)), {}};
  if (file.text.starts_with("\xEF\xBB\xBF")) file.text.erase(0, 3);
  ParsedJson json = parse_json(file.text, file.name);
  append(result.problems, std::move(json.problems));
  if (!json.root) return false;
  file.root = *std::move(json.root);
  result.pack.files.push_back(std::move(file));
  return true;
}

}  // namespace

bool is_pack(const fs::path& path, const Files& files) {
  return files.kind(path) == Files::Kind::folder &&
         files.kind(path / "pack.json") != Files::Kind::missing;
}

PackResult read_pack(const fs::path& folder, const Files& files) {
  PackResult result;
  if (!open(folder / "pack.json", files, result)) return result;
  for (const fs::path& path : rule_files(folder, files)) (void)open(path, files, result);
  for (const PackFile& file : result.pack.files) {
    Report report(file.text);
    const Spot root(file.root, file.name);
    if (&file == &result.pack.files[0]) {
      read_head(root, name_of(folder, files), report, result.pack);
    } else {
      read_rules_head(root, report, result.pack);
    }
    append(result.problems, report.take());
  }
  return result;
}

}  // namespace vorab::policy
