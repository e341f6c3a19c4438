// SPDX-License-Identifier: Apache-2.0
#include "cli/build_audiences.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string_view>

#include "cli/exit_code.h"
#include "cli/refuse.h"
#include "platform/files.h"
#include "policy/audience.h"
#include "policy/audience_source.h"
#include "policy/inline_source.h"
#include "policy/json_write.h"
#include "policy/load.h"
#include "policy/nearest.h"
#include "rules/hide_lists.h"
#include "rules/precompute.h"
#include "rules/rule_set.h"

namespace vorab::cli {

namespace {

constexpr const char* kEverybody = "everybody";

// True if there is an error; all are told.
bool failed(const policy::Problems& problems, std::ostream& err) {
  for (const auto& problem : problems) err << policy::to_text(problem) << '\n';
  return policy::has_errors(problems);
}

std::string file_for(const std::string& name, const std::filesystem::path& whole) {
  std::filesystem::path out = whole;
  out.replace_filename(whole.stem().string() + "." + name + whole.extension().string());
  return out.string();
}

// A host must be able to load what is written.
bool loads(const std::string& bundle, const std::string& name, std::ostream& err) {
  const auto loaded = policy::load_text(bundle, name);
  if (failed(loaded.problems, err) || !loaded.policy) return false;
  return !failed(rules::RuleSet::build(*loaded.policy).problems, err);
}

int write_one(const policy::Policy& policy, policy::Node document, const std::string& source,
              const std::string& out, int version, Streams streams) {
  policy::strip_source(document);
  bool bad = failed(rules::hide_lists(document, source), streams.err);
  if (version > 0) policy::set_member(document, "version", policy::node_of(version));
  policy::set_member(document, "compiled", policy::node_of(rules::precompute(policy)));
  const std::string bundle = policy::write_json(document);
  bad = bad || !loads(bundle, out, streams.err);
  if (bad) {
    return refuse(streams.err, bad_policy, out + " was not built",
                  "solve the problems above first");
  }
  if (const auto error = platform::Disk::publish(out, bundle)) {
    return refuse(streams.err, system_error, out + " cannot be written: " + error.message(),
                  "name a file in a folder that you may write to");
  }
  streams.out << out << ": version " << (version > 0 ? version : policy.version) << ", "
              << policy.rules.size() << " rules, " << bundle.size() << " bytes\n";
  return fine;
}

}  // namespace

void add_audience_options(CLI::App& command, std::vector<std::string>& groups, bool& each) {
  auto* all = command.add_flag("--audiences", each,
                               "one bundle for each group of people besides, NAME.GROUP.json");
  command
      .add_option("--audience", groups,
                  "only what concerns this group of people; several: somebody of each")
      ->expected(1)
      ->take_all()
      ->excludes(all);
}

bool may_build_for(const policy::Policy& policy, const std::vector<std::string>& groups, bool each,
                   bool to_stream, std::ostream& err) {
  const auto known = policy::audiences_of(policy);
  const std::vector<std::string_view> names(known.begin(), known.end());
  for (const std::string& group : groups) {
    if (group == kEverybody || std::find(known.begin(), known.end(), group) != known.end())
      continue;
    refuse(err, usage, "no rule is for a group '" + group + "'",
           names.empty() ? "leave --audience out: every rule concerns everybody"
                         : policy::suggestion(group, names));
    return false;
  }
  if (!each) return true;
  if (to_stream) {
    refuse(err, usage, "several bundles do not go to standard output",
           "let --out name a file, or name one group: --audience");
  } else if (known.empty()) {
    refuse(err, usage, "no rule of this policy is for some groups only",
           "leave --audiences out, or give rules an \"audience\"");
  } else if (std::find(known.begin(), known.end(), kEverybody) != known.end()) {
    refuse(err, usage, "a group is called everybody, as the bundle for all others is",
           "give it another name");
  } else {
    return true;
  }
  return false;
}

void narrow(const std::vector<std::string>& groups, policy::Policy& policy,
            policy::Node& document) {
  policy::keep_for(groups, policy);
  policy::keep_source_for(groups, document);
  for (policy::Rule& rule : policy.rules) {
    rule.hits.clear();
    rule.misses.clear();
  }
}

int write_audiences(const Whole& whole, const std::string& source, const std::string& out,
                    int version, Streams streams) {
  std::vector<std::string> names = policy::audiences_of(whole.policy);
  names.emplace_back(kEverybody);
  for (const std::string& name : names) {
    policy::Policy policy = whole.policy;
    policy::Node document = whole.document;
    narrow({name}, policy, document);
    const std::string file = file_for(name, out);
    if (policy.rules.empty()) {
      streams.out << file << ": not written, no rule concerns " << name << '\n';
      continue;
    }
    const int code = write_one(policy, std::move(document), source, file, version, streams);
    if (code != fine) return code;
  }
  return fine;
}

}  // namespace vorab::cli
