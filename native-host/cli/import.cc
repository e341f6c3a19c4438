// SPDX-License-Identifier: Apache-2.0
// vorab import: other tools' rules as a policy's.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/refuse.h"
#include "imports/formats.h"
#include "imports/report.h"
#include "imports/written.h"
#include "platform/files.h"
#include "policy/files.h"

namespace vorab::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string format, source, out, report;
  imports::Options how;
};

// A file to write, and its text.
using Written = std::pair<fs::path, std::string>;

bool is_file_name(const fs::path& out) { return out.extension() == ".json"; }

// Rules join a policy that is there already.
std::vector<Written> files_for(const Options& options, const imports::Imported& imported) {
  const fs::path out = options.out;
  const auto rules = imports::rules_file(imported);
  if (is_file_name(out)) return {{out, rules}};
  std::vector<Written> files{{out / "rules" / (options.format + ".json"), rules}};
  const fs::path head = out / "policy.json";
  if (policy::disk().kind(head) == policy::Files::Kind::missing) {
    files.emplace_back(head, imports::policy_file(options.format));
  }
  return files;
}

int write(const std::vector<Written>& files, std::ostream& err) {
  for (const auto& [path, text] : files) {
    if (const auto error = platform::Disk::publish(path, text)) {
      return refuse(err, system_error, path.string() + " cannot be written: " + error.message(),
                    "name a place that you may write to");
    }
  }
  return fine;
}

int write_rules(const Options& options, const imports::Imported& imported, Streams streams) {
  if (options.out.empty()) {
    streams.out << imports::rules_file(imported);
    return fine;
  }
  const auto files = files_for(options, imported);
  // People may have gone on writing in it.
  if (policy::disk().kind(files.front().first) != policy::Files::Kind::missing) {
    return refuse(streams.err, usage, files.front().first.string() + " is there already",
                  "let --out name another place, or move it away");
  }
  std::error_code error;
  if (!is_file_name(options.out)) fs::create_directories(fs::path(options.out) / "rules", error);
  return write(files, streams.err);  // says so, if there is no folder
}

int import_from(const Options& options, Streams streams) {
  const auto outcome =
      imports::import_rules(*imports::find_format(options.format), options.source, options.how);
  if (const auto* fault = std::get_if<imports::Fault>(&outcome)) {
    return refuse(streams.err, system_error, fault->place + ": " + fault->message, fault->remedy);
  }
  const auto& imported = std::get<imports::Imported>(outcome);
  if (!options.report.empty()) {
    const int code = write({{options.report, imports::full_report(imported)}}, streams.err);
    if (code != fine) return code;
  }
  streams.err << imports::reasons(imported) << "vorab: " << imports::headline(imported) << '\n';
  if (!imported.left_out.empty() && options.report.empty()) {
    streams.err << "hint: --report FILE tells each of them, with its place\n";
  }
  if (imported.rules.empty()) {
    return refuse(streams.err, system_error, options.source + ": nothing in it can be imported",
                  "see the reasons above");
  }
  return write_rules(options, imported, streams);
}

std::vector<std::string> format_names() {
  std::vector<std::string> out;
  out.reserve(imports::kFormats.size());
  for (const auto& format : imports::kFormats) out.emplace_back(format.name);
  return out;
}

std::string sources() {
  std::string out;
  for (const auto& format : imports::kFormats) {
    out += (out.empty() ? "" : "; ") + std::string(format.name) + ": " + std::string(format.source);
  }
  return out;
}

}  // namespace

void add_import(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("import", "make rules of other tools' rules");
  auto options = std::make_shared<Options>();
  command->add_option("FORMAT", options->format, "whose rules they are")
      ->required()
      ->check(CLI::IsMember(format_names()));
  command->add_option("PATH", options->source, sources())->required();
  command->add_option("--out", options->out,
                      "a policy's folder, or a .json file (default: standard output)");
  command->add_option("--report", options->report, "file for all that was left out");
  command
      ->add_option("--language", options->how.language, "the language that a Vale style is about")
      ->check(CLI::IsMember({"de", "en"}))
      ->capture_default_str();
  command->callback([=, &action] { action = [=] { return import_from(*options, streams); }; });
}

}  // namespace vorab::cli
