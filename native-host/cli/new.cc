// SPDX-License-Identifier: Apache-2.0
// vorab new: a policy's folder to begin with.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <system_error>
#include <vector>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/new_template.h"
#include "cli/refuse.h"
#include "cli/time_option.h"
#include "platform/files.h"
#include "text/utf.h"

namespace vorab::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string folder, mail, at;
  std::string company = "Musterfirma";
  std::vector<std::string> languages{"en", "de"};
};

bool is_one_line(const std::string& text) {
  return text.find_first_not_of(" \t") != std::string::npos &&
         std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

// A folder that is not there yet, or that has nothing in it.
bool is_free(const fs::path& folder) {
  std::error_code error;
  const auto kind = fs::status(folder, error).type();
  if (kind == fs::file_type::not_found) return true;
  return kind == fs::file_type::directory && fs::is_empty(folder, error) && !error;
}

int make(Options options, Streams streams) {
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  if (!is_one_line(options.company) || options.company.size() > 200) {
    return refuse(streams.err, usage, "--company is no name", "write it on one line");
  }
  options.company = text::to_well_formed(options.company);
  if (options.mail.empty()) options.mail = "press@" + slug_of(options.company) + ".example";
  const auto at = options.mail.find('@');
  if (!is_one_line(options.mail) || options.mail.size() > 200 || at == 0 ||
      at == std::string::npos || options.mail.find('.', at) == std::string::npos) {
    return refuse(streams.err, usage, "--contact '" + options.mail + "' is no mail address",
                  "write it like press@acme.example");
  }
  const fs::path folder = options.folder;
  if (!is_free(folder)) {
    return refuse(streams.err, usage, options.folder + " is there and not an empty folder",
                  "name a new folder; nothing was changed");
  }
  for (const auto& [name, text] :
       new_policy_files({options.company, options.mail, options.languages, *now})) {
    const fs::path file = folder / name;
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (!error) error = platform::Disk::publish(file, text);
    if (error) {
      return refuse(streams.err, system_error,
                    file.string() + " cannot be written: " + error.message(),
                    "name a place that you may write to");
    }
    streams.out << file.string() << '\n';
  }
  streams.out << "\nNext, in this order:\n  vorab lint " << options.folder << "\n  vorab test "
              << options.folder << "\n  vorab build " << options.folder
              << "\nThen put your own names and rules in place of the invented ones.\n";
  return fine;
}

}  // namespace

void add_new(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("new", "make a policy's folder to begin with");
  auto options = std::make_shared<Options>();
  command->add_option("DIR", options->folder, "the folder, new or empty")->required();
  command->add_option("--company", options->company, "who publishes it")->capture_default_str();
  command->add_option("--contact", options->mail, "mail address to ask");
  command
      ->add_option("--languages", options->languages,
                   "of texts for people; comments are in the first one")
      ->delimiter(',')
      ->check(CLI::IsMember({"de", "en"}))
      ->expected(1, 2)
      ->capture_default_str();
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->callback([=, &action] { action = [=] { return make(*options, streams); }; });
}

}  // namespace vorab::cli
