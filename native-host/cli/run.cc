// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <exception>
#include <ostream>

#include "cli/command.h"
#include "cli/exit_code.h"

namespace vorab::cli {

namespace {

// The one table of commands.
constexpr void (*kCommands[])(CLI::App&, Streams, Action&) = {
    add_check,  add_lint, add_test,   add_build,  add_explain, add_fingerprint, add_hash,
    add_import, add_sign, add_verify, add_status, add_doctor,  add_log};

int parse_and_run(int argc, const char* const* argv, Streams streams) {
  CLI::App app{"Vorab: tells before posting what a post would give away", "vorab"};
  app.set_version_flag("--version", VORAB_VERSION);
  app.require_subcommand(0, 1);
  app.footer("Exit codes: 0 fine, 1 findings, 2 usage, 3 bad policy, 4 bad signature, 5 system");
  Action action;
  for (const auto add : kCommands) add(app, streams, action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, streams.out, streams.err);
    streams.err << "vorab: " << error.what() << "\nhint: see 'vorab --help'\n";
    return usage;
  }
  if (!action) {
    streams.out << app.help();
    return usage;
  }
  return action();
}

}  // namespace

int run(int argc, const char* const* argv, Streams streams) {
  try {
    const int code = parse_and_run(argc, argv, streams);
    streams.out.flush();
    if (!streams.out) {
      streams.err << "vorab: the output cannot be written\n";
      return system_error;
    }
    return code;
  } catch (const std::exception& error) {
    streams.err << "vorab: " << error.what() << '\n';
    return system_error;
  }
}

}  // namespace vorab::cli
