// SPDX-License-Identifier: Apache-2.0
// vorab check: how everybody outside a browser sees findings.
#include <CLI/CLI.hpp>
#include <fstream>
#include <memory>
#include <string>

#include "cli/batch.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/post_options.h"
#include "cli/report.h"
#include "cli/unknown_names.h"
#include "rules/settled.h"

namespace vorab::cli {

namespace {

struct Options : PostOptions {
  std::string format = "text";
  bool trial = false;  // rules on trial speak, too
};

int check_lines(const Options& options, const LoadedRules& loaded, Streams streams) {
  if (options.file == kStandardInput) {
    return check_batch(*loaded.rules, options.context, streams.in, streams.out, streams.err);
  }
  std::ifstream file(options.file, std::ios::binary);
  if (!file) return cannot_read(options.file, streams.err);
  return check_batch(*loaded.rules, options.context, file, streams.out, streams.err);
}

int check(Options options, Streams streams) {
  if (!settle(options, streams.err)) return usage;
  const auto load = options.trial ? load_with_trials : load_rules;
  const auto loaded = load(options.policy, options.folders, streams.err);
  if (!loaded.rules) return bad_policy;
  options.context.speller = loaded.speller.get();
  if (options.format == "jsonl") return check_lines(options, loaded, streams);

  UnknownNames().warn(options.context, streams.err);
  const auto text = read_all(options.file, streams.in);
  if (!text) return cannot_read(options.file, streams.err);
  const std::string name = options.file == kStandardInput ? "stdin" : options.file;
  const auto result =
      rules::settled(options.context, [&] { return loaded.rules->check(*text, options.context); });
  if (options.format == "json") {
    write_json(streams.out, result);
  } else if (options.format == "sarif") {
    write_sarif(streams.out, name, *text, result, loaded.policy);
  } else {
    write_text(streams.out, name, *text, result);
  }
  return result.findings.empty() ? fine : findings;
}

}  // namespace

void add_check(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("check", "show what a policy says about a text");
  auto options = std::make_shared<Options>();
  add_post_options(*command, *options);
  command->add_option("--format", options->format, "how to write the findings")
      ->check(CLI::IsMember({"text", "json", "jsonl", "sarif"}))
      ->capture_default_str();
  command->add_flag("--trial", options->trial, "rules on trial as well");
  command->add_option("FILE", options->file, "text to check, - for standard input");
  command->callback([=, &action] { action = [=] { return check(*options, streams); }; });
}

}  // namespace vorab::cli
