// SPDX-License-Identifier: Apache-2.0
// vorab check: how everybody outside a browser sees findings.
#include <CLI/CLI.hpp>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/batch.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/report.h"
#include "cli/time_option.h"
#include "cli/unknown_names.h"

namespace vorab::cli {

namespace {

constexpr const char* kStandardInput = "-";

struct Options {
  std::string policy, at;
  std::string format = "text";
  std::string file = kStandardInput;
  std::vector<std::string> with, audience;
  rules::Context context;
};

// Nothing if it cannot be read; reading a folder or a closed input throws.
std::optional<std::string> read_all(const std::string& file, std::istream& in) try {
  if (file == kStandardInput) return std::string(std::istreambuf_iterator<char>(in), {});
  std::ifstream stream(file, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(stream), {});
  if (!stream || stream.bad()) return std::nullopt;
  return bytes;
} catch (const std::ios_base::failure&) {
  return std::nullopt;
}

int cannot_read(const std::string& file, std::ostream& err) {
  err << "vorab: " << file << " cannot be read\nhint: name a text file, or - for standard input\n";
  return system_error;
}

int check_lines(const Options& options, const LoadedRules& loaded, Streams streams) {
  if (options.file == kStandardInput) {
    return check_batch(*loaded.rules, options.context, streams.in, streams.out, streams.err);
  }
  std::ifstream file(options.file, std::ios::binary);
  if (!file) return cannot_read(options.file, streams.err);
  return check_batch(*loaded.rules, options.context, file, streams.out, streams.err);
}

int check(Options options, Streams streams) {
  const auto at = time_option(options.at, streams.err);
  if (!at) return usage;
  options.context.now = *at;
  // A text on the command line has what it is said to have, and nothing else.
  auto& attachments = options.context.attachments.emplace();
  for (const auto& type : options.with) ++attachments[type];
  if (!options.audience.empty()) options.context.groups = options.audience;
  const auto loaded = load_rules(options.policy, streams.err);
  if (!loaded.rules) return bad_policy;
  if (options.format == "jsonl") return check_lines(options, loaded, streams);

  UnknownNames().warn(options.context, streams.err);
  const auto text = read_all(options.file, streams.in);
  if (!text) return cannot_read(options.file, streams.err);
  const std::string name = options.file == kStandardInput ? "stdin" : options.file;
  const auto result = loaded.rules->check(*text, options.context);
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
  command->add_option("--policy", options->policy, "policy folder or file")->required();
  command->add_option("--site", options->context.site, "network it would be posted on");
  command->add_option("--surface", options->context.surface, "post, comment, article, ...");
  command->add_option("--posting-as", options->context.posting_as, "personal or company");
  command->add_option("--with", options->with, "what is attached: image, video, document, link")
      ->check(CLI::IsMember({"image", "video", "document", "link"}))
      ->expected(1)
      ->take_all();
  command->add_option("--audience", options->audience, "group of people the writer belongs to")
      ->expected(1)
      ->take_all();
  command->add_option("--locale", options->context.locale, "language of the messages")
      ->check(CLI::IsMember({"de", "en"}))
      ->capture_default_str();
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->add_option("--format", options->format, "how to write the findings")
      ->check(CLI::IsMember({"text", "json", "jsonl", "sarif"}))
      ->capture_default_str();
  command->add_option("FILE", options->file, "text to check, - for standard input");
  command->callback([=, &action] { action = [=] { return check(*options, streams); }; });
}

}  // namespace vorab::cli
