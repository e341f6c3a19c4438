// SPDX-License-Identifier: Apache-2.0
#include "cli/post_options.h"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iterator>

#include "cli/exit_code.h"
#include "cli/time_option.h"

namespace vorab::cli {

void add_post_options(CLI::App& command, PostOptions& options) {
  auto& context = options.context;
  command.add_option("--policy", options.policy, "policy folder or file")->required();
  command.add_option("--site", context.site, "network it would be posted on");
  command.add_option("--surface", context.surface, "post, comment, article, ...");
  command.add_option("--posting-as", context.posting_as, "personal or company");
  command.add_option("--with", options.with, "what is attached: image, video, document, link")
      ->check(CLI::IsMember({"image", "video", "document", "link"}))
      ->expected(1)
      ->take_all();
  command.add_option("--audience", options.audience, "group of people the writer belongs to")
      ->expected(1)
      ->take_all();
  command.add_option("--locale", context.locale, "language of the messages")
      ->check(CLI::IsMember({"de", "en"}))
      ->capture_default_str();
  add_dictionaries_option(command, options.folders.dictionaries);
  add_packs_option(command, options.folders.packs);
  command.add_option("--at", options.at, "as if it were this time (default: now)");
}

bool settle(PostOptions& options, std::ostream& err) {
  const auto at = time_option(options.at, err);
  if (!at) return false;
  auto& context = options.context;
  context.now = *at;
  // A text on the command line has what it is said to have, and nothing else.
  auto& attachments = context.attachments.emplace();
  for (const auto& type : options.with) ++attachments[type];
  if (!options.audience.empty()) context.groups = options.audience;
  return true;
}

// Reading a folder or a closed input throws.
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

}  // namespace vorab::cli
