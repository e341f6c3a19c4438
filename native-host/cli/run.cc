// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <exception>
#include <ostream>

#include "cli/command.h"
#include "cli/exit_code.h"

namespace vorab::cli {

namespace {

constexpr const char* kWrite = "Write rules";
constexpr const char* kOperate = "Operate";
constexpr const char* kCheckUs = "Check us";

// The one table of commands, by what people come for.
struct Command {
  const char* group;
  void (*add)(CLI::App&, Streams, Action&);
};
constexpr Command kCommands[] = {
    {kWrite, add_new},         {kWrite, add_lint},     {kWrite, add_test},   {kWrite, add_check},
    {kWrite, add_explain},     {kWrite, add_build},    {kWrite, add_diff},   {kWrite, add_import},
    {kWrite, add_fingerprint}, {kWrite, add_hash},     {kOperate, add_sign}, {kOperate, add_doctor},
    {kCheckUs, add_status},    {kCheckUs, add_verify}, {kCheckUs, add_log}};

int parse_and_run(int argc, const char* const* argv, Streams streams) {
  CLI::App app{"Vorab: tells before posting what a post would give away", "vorab"};
  app.set_version_flag("--version", VORAB_VERSION);
  app.require_subcommand(0, 1);
  app.footer(
      "Exit codes: 0 fine, 1 findings or differences, 2 usage, 3 bad policy, 4 bad signature, 5 "
      "system");
  Action action;
  for (const Command& command : kCommands) {
    app.group(command.group);  // whatever is added now inherits it
    command.add(app, streams, action);
  }
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
