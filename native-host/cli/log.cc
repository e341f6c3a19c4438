// SPDX-License-Identifier: Apache-2.0
// vorab log: what is kept on this computer of one's own decisions, for the one whose they are.
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/refuse.h"
#include "cli/standing.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "store/counts.h"
#include "store/kept_json.h"
#include "store/log.h"

namespace vorab::cli {

namespace {

struct Options {
  std::string state;
  bool json = false, forget = false;
};

struct Kept {
  std::vector<store::Decision> decisions;
  std::vector<store::Count> counts;
};

const char* words_of(std::string_view action) {
  if (action == "dismissed") return "put away";
  if (action == "replaced") return "said it differently";
  if (action == "posted-anyway") return "posted anyway";
  return "reported as a false alarm";
}

void write_json(const Kept& kept, std::ostream& out) {
  nlohmann::ordered_json json;
  store::add_kept(kept.decisions, kept.counts, json);
  out << json.dump(2) << '\n';
}

void write_text(const Kept& kept, std::ostream& out) {
  if (kept.decisions.empty() && kept.counts.empty()) {
    out << "nothing is kept\n";
    return;
  }
  for (const store::Decision& one : kept.decisions) {
    out << one.day << "  " << one.site << "  " << one.rule << ": " << words_of(one.action)
        << " (policy version " << one.version << ")\n";
  }
  if (kept.counts.empty()) return;
  out << "rules on trial would have spoken in so many drafts:\n";
  for (const store::Count& one : kept.counts) {
    out << one.day << "  " << one.rule << ": " << one.drafts << '\n';
  }
}

int log(const Options& options, Streams streams) {
  const auto folder = places_of("", options.state).state;
  const auto today = std::chrono::floor<std::chrono::days>(platform::SystemClock().now());
  platform::Disk disk;
  store::Log log(disk, folder);
  store::Counts counts(disk, folder);
  if (options.forget) {
    const std::error_code of_log = log.forget(), of_counts = counts.forget();
    if (const std::error_code error = of_log ? of_log : of_counts) {
      return refuse(streams.err, system_error, "it is still kept: " + error.message(),
                    "look at the folder " + folder.string());
    }
  }
  const Kept kept{log.load(today), counts.load(today)};
  options.json ? write_json(kept, streams.out) : write_text(kept, streams.out);
  return fine;
}

}  // namespace

void add_log(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("log", "what is kept here of your own decisions");
  auto options = std::make_shared<Options>();
  command->add_option("--state", options->state,
                      "the state folder (default: that of who calls this)");
  command->add_flag("--json", options->json, "for programs");
  command->add_flag("--delete", options->forget, "take all of it away, and show what is left");
  command->callback([=, &action] { action = [=] { return log(*options, streams); }; });
}

}  // namespace vorab::cli
