// SPDX-License-Identifier: Apache-2.0
// vorab lint: everything that is wrong with a policy, each with its place and remedy.
#include "policy/lint.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/emergency_file.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/time_option.h"
#include "policy/dates.h"
#include "policy/load.h"
#include "policy/read_pack.h"
#include "rules/judge_patterns.h"
#include "rules/rule_set.h"

namespace vorab::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string at, packs;
  std::string format = "text";
  bool strict = false;
};

void append(policy::Problems& to, policy::Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

policy::Problems problems_of(const std::filesystem::path& path, const std::filesystem::path& packs,
                             policy::TimePoint now) {
  if (auto emergency = emergency_in(path)) {
    if (emergency->rule && emergency->rule->end <= now) {
      emergency->problems.push_back(
          {policy::Problem::Level::warning,
           {path.string(), 1, 1, ""},
           "this emergency rule is over since " + policy::to_time(emergency->rule->end),
           "take the file away"});
    }
    return std::move(emergency->problems);
  }
  auto loaded = policy::load(path, policy::disk(), packs);
  if (loaded.policy) {
    append(loaded.problems, rules::RuleSet::build(*loaded.policy).problems);
    append(loaded.problems, rules::judge_patterns(*loaded.policy));
    const bool pack = policy::is_pack(path, policy::disk());
    append(loaded.problems,
           pack ? policy::lint_pack(*loaded.policy, now) : policy::lint(*loaded.policy, now));
  }
  return std::move(loaded.problems);
}

void write_json(std::ostream& out, const policy::Problems& problems) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& problem : problems) {
    const auto& place = problem.place;
    const bool error = problem.level == policy::Problem::Level::error;
    list.push_back({{"level", error ? "error" : "warning"},
                    {"file", place.file},
                    {"line", place.line},
                    {"column", place.column},
                    {"pointer", place.pointer},
                    {"message", problem.message},
                    {"remedy", problem.remedy}});
  }
  out << nlohmann::ordered_json{{"problems", std::move(list)}}.dump(
             2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
      << '\n';
}

void write_text(std::ostream& out, const policy::Problems& problems) {
  std::size_t errors = 0;
  for (const auto& problem : problems) {
    out << policy::to_text(problem) << '\n';
    if (problem.level == policy::Problem::Level::error) ++errors;
  }
  if (problems.empty()) {
    out << "no problems\n";
  } else {
    out << errors << (errors == 1 ? " error, " : " errors, ") << problems.size() - errors
        << (problems.size() - errors == 1 ? " warning\n" : " warnings\n");
  }
}

int lint(const Options& options, Streams streams) {
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  policy::Problems problems;
  const auto packs = packs_in(options.packs);
  const auto paths = policies_in(options.paths, streams.err);
  if (paths.empty()) return usage;
  for (const auto& path : paths) append(problems, problems_of(path, packs, *now));
  options.format == "json" ? write_json(streams.out, problems) : write_text(streams.out, problems);
  const bool bad = policy::has_errors(problems) || (options.strict && !problems.empty());
  return bad ? bad_policy : fine;
}

}  // namespace

void add_lint(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("lint", "name everything that is wrong with a policy");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->paths, "policies or packs: folders or files")->required();
  add_packs_option(*command, options->packs);
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->add_option("--format", options->format, "how to write the problems")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->add_flag("--strict", options->strict, "warnings count as errors");
  command->callback([=, &action] { action = [=] { return lint(*options, streams); }; });
}

}  // namespace vorab::cli
