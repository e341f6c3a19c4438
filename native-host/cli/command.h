// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <iosfwd>

namespace CLI {
class App;
}

/// One command is one file with an `add_…` function and one line in commands.cc.
namespace vorab::cli {

/// Where commands read and write; main gives the process's own streams.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

/// What runs once the options are read; returns an ExitCode.
using Action = std::function<int()>;

void add_build(CLI::App& app, Streams streams, Action& action);
void add_check(CLI::App& app, Streams streams, Action& action);
void add_diff(CLI::App& app, Streams streams, Action& action);
void add_doctor(CLI::App& app, Streams streams, Action& action);
void add_explain(CLI::App& app, Streams streams, Action& action);
void add_fingerprint(CLI::App& app, Streams streams, Action& action);
void add_hash(CLI::App& app, Streams streams, Action& action);
void add_import(CLI::App& app, Streams streams, Action& action);
void add_lint(CLI::App& app, Streams streams, Action& action);
void add_log(CLI::App& app, Streams streams, Action& action);
void add_new(CLI::App& app, Streams streams, Action& action);
void add_sign(CLI::App& app, Streams streams, Action& action);
void add_status(CLI::App& app, Streams streams, Action& action);
void add_test(CLI::App& app, Streams streams, Action& action);
void add_verify(CLI::App& app, Streams streams, Action& action);

/// Runs `vorab` with these arguments. Never throws.
[[nodiscard]] int run(int argc, const char* const* argv, Streams streams);

}  // namespace vorab::cli
