// SPDX-License-Identifier: Apache-2.0
// vorab diff: what becomes stricter, looser or different from one policy to another.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <utility>

#include "cli/command.h"
#include "cli/diff_html.h"
#include "cli/diff_report.h"
#include "cli/emergency_file.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/post_options.h"
#include "cli/refuse.h"
#include "cli/time_option.h"
#include "policy/inline_source.h"
#include "policy/json_write.h"
#include "policy/load.h"
#include "rules/hide_lists.h"

namespace vorab::cli {

namespace {

struct Options {
  std::string before, after, packs, dictionaries, posts, at;
  std::string format = "text";
  std::string locale = "en";
};

// Whether a policy has hidden entries that it knows (a source), or that it does not (a bundle).
bool has_hidden(const policy::Policy& policy, bool sealed) {
  return std::any_of(policy.rules.begin(), policy.rules.end(), [&](const policy::Rule& rule) {
    const auto* terms = std::get_if<policy::Terms>(&rule.kind);
    return terms &&
           std::any_of(terms->entries.begin(), terms->entries.end(), [&](const auto& entry) {
             return entry.hidden && entry.word.empty() == sealed;
           });
  });
}

// A policy, or an emergency rule as if nothing else was in force.
policy::LoadResult load_any(const std::string& path, const Options& options) {
  auto emergency = emergency_in(path);
  if (!emergency) return policy::load(path, policy::disk(), packs_in(options.packs));
  policy::LoadResult loaded{policy::policy_of_emergencies(), std::move(emergency->problems)};
  if (!emergency->rule) return loaded;
  const std::string& id = emergency->rule->id;
  loaded.policy->title = {{"de", "Notfallregel " + id}, {"en", "Emergency rule " + id}};
  loaded.policy->rules = std::move(emergency->rule->rules);
  return loaded;
}

std::optional<policy::Policy> read(const std::string& path, const Options& options,
                                   std::ostream& err) {
  auto loaded = load_any(path, options);
  for (const auto& problem : loaded.problems) {
    if (problem.level == policy::Problem::Level::error) err << policy::to_text(problem) << '\n';
  }
  if (loaded.policy && !policy::has_errors(loaded.problems)) return std::move(loaded.policy);
  refuse(err, bad_policy, path + " is no policy to compare", "solve what vorab lint says of it");
  return std::nullopt;
}

// A source as its bundle would be, so that hidden lists compare with those of a bundle. Where that
// cannot be made, it stays as it is.
void seal(policy::Policy& policy, const std::string& path, const Options& options) {
  auto document = policy::inline_source(path, policy::disk(), packs_in(options.packs));
  auto* root = std::get_if<policy::Node>(&document);
  if (!root) return;
  policy::strip_source(*root);  // examples may name entries
  if (policy::has_errors(rules::hide_lists(*root, path))) return;
  auto sealed = policy::load_text(policy::write_json(*root), path);
  if (sealed.policy) policy = *std::move(sealed.policy);
}

bool is_folder_of_layers(const std::string& path) {
  return policy::disk().kind(path) == policy::Files::Kind::folder && !policy::is_source(path);
}

// What both sets of rules say about the posts; nothing, and said, if they cannot be read.
std::optional<PostsDiff> compare_posts(const Options& options, const DiffReport& report,
                                       policy::TimePoint now, Streams streams) {
  const auto before = rules::RuleSet::build(*report.before).rules;
  const auto after = rules::RuleSet::build(*report.after).rules;
  const bool spells = before->spells() || after->spells();
  const auto speller = spells ? open_dictionaries(options.dictionaries, streams.err) : nullptr;
  rules::Context context;
  context.locale = options.locale;
  context.now = now;
  context.attachments.emplace();
  context.speller = speller.get();
  if (options.posts == kStandardInput) {
    return diff_posts(*before, *after, context, streams.in, streams.err);
  }
  std::ifstream file(options.posts, std::ios::binary);
  if (!file || file.peek() == std::ifstream::traits_type::eof()) {
    (void)cannot_read(options.posts, streams.err);
    return std::nullopt;
  }
  return diff_posts(*before, *after, context, file, streams.err);
}

int diff(const Options& options, Streams streams) {
  auto before = read(options.before, options, streams.err);
  auto after = read(options.after, options, streams.err);
  if (!before || !after) return bad_policy;
  if (emergency_in(options.before).has_value() != emergency_in(options.after).has_value()) {
    return refuse(streams.err, usage, "an emergency rule and a policy do not compare",
                  "compare two emergency rules, or two policies");
  }
  if (has_hidden(*before, true) && has_hidden(*after, false) &&
      !is_folder_of_layers(options.after)) {
    seal(*after, options.after, options);
  }
  if (has_hidden(*after, true) && has_hidden(*before, false) &&
      !is_folder_of_layers(options.before)) {
    seal(*before, options.before, options);
  }
  DiffReport report{options.locale, options.before, options.after,
                    &*before,       &*after,        policy::differences(*before, *after),
                    std::nullopt};
  if (!options.posts.empty()) {
    const auto now = time_option(options.at, streams.err);
    if (!now) return usage;
    report.posts = compare_posts(options, report, *now, streams);
    if (!report.posts) return system_error;
  }
  if (options.format == "html") {
    write_diff_html(streams.out, report);
  } else if (options.format == "json") {
    write_diff_json(streams.out, report);
  } else {
    write_diff_text(streams.out, report);
  }
  if (report.posts && report.posts->misread > 0) return usage;
  return report.differences.empty() ? fine : findings;
}

}  // namespace

void add_diff(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("diff", "say what becomes stricter, looser or different");
  auto options = std::make_shared<Options>();
  command
      ->add_option("OLD", options->before,
                   "a source folder, a bundle, a folder of layers or an emergency rule")
      ->required();
  command->add_option("NEW", options->after, "what it is compared with")->required();
  command->add_option("--format", options->format, "how to write it")
      ->check(CLI::IsMember({"text", "html", "json"}))
      ->capture_default_str();
  command->add_option("--locale", options->locale, "language of the sentences")
      ->check(CLI::IsMember({"de", "en"}))
      ->capture_default_str();
  command->add_option("--posts", options->posts,
                      "posts, one JSON object a line: how many get other findings");
  add_dictionaries_option(*command, options->dictionaries);
  add_packs_option(*command, options->packs);
  command->add_option("--at", options->at, "as if the posts were of this time (default: now)");
  command->callback([=, &action] { action = [=] { return diff(*options, streams); }; });
}

}  // namespace vorab::cli
