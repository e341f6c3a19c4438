// SPDX-License-Identifier: Apache-2.0
// vorab status: what is in force on this machine, and why. It judges as the host does, with the
// same code, and writes nothing.
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/standing.h"
#include "cli/status_text.h"
#include "cli/time_option.h"

namespace vorab::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
  std::string policies, state, packs, at;
  bool json = false;
};

int status(const Options& options, Streams streams) {
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  const Standing standing =
      stand(places_of(options.policies, options.state), packs_in(options.packs), *now);
  if (options.json) {
    streams.out << standing.json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
  } else {
    write_status(standing.json, streams.out);
  }
  return standing.code;
}

}  // namespace

void add_status(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("status", "what is in force on this machine, and why");
  auto options = std::make_shared<Options>();
  command->add_option("--policies", options->policies,
                      "the policy folder (default: the machine's)");
  command->add_option("--state", options->state,
                      "the state folder (default: that of who calls this)");
  add_packs_option(*command, options->packs);
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->add_flag("--json", options->json, "for programs");
  command->callback([=, &action] { action = [=] { return status(*options, streams); }; });
}

}  // namespace vorab::cli
