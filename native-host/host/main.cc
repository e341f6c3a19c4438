// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "host/answers.h"
#include "host/frame.h"
#include "host/options.h"
#include "host/serve.h"
#include "host/stdio.h"

namespace {

using vorab::host::Options;

constexpr int kUsage = 2;
constexpr int kSystem = 5;

constexpr const char* kHelp =
    "usage: vorab-host [--policies DIR] [--state DIR] [--dictionaries DIR]\n"
    "                  [--packs DIR] CALLER...\n"
    "\n"
    "The part of Vorab that browsers start. It speaks native messaging on standard input and\n"
    "output; PROTOCOL.md describes it. To check a text by hand, use `vorab check`.\n"
    "\n"
    "  --policies DIR  where the policies are (default /etc/vorab)\n"
    "  --state DIR     where the last good policy is kept (default ~/.local/state/vorab)\n"
    "  --dictionaries DIR  where the spelling dictionaries are (default: the system's)\n"
    "  --packs DIR     where the rule packs are (default: those that came with this program)\n"
    "  --help          show this\n"
    "  --version       show the version\n"
    "  CALLER          what the browser appends: who called\n";

int turn_away() {
  if (vorab::host::stdin_is_terminal()) {
    std::fputs("vorab-host: browsers start this program; to try Vorab by hand, use `vorab check`\n",
               stderr);
    return kUsage;
  }
  const std::string error = vorab::host::error(vorab::host::Code::unknown_caller,
                                               "this host serves only the Vorab extension");
  return vorab::host::write_stdout(vorab::host::to_frame(error)) ? kUsage : kSystem;
}

int run(const Options& options) {
  switch (options.wish) {
    case Options::Wish::help:
      return std::fputs(kHelp, stdout) < 0 ? kSystem : 0;
    case Options::Wish::version:
      return std::puts("vorab-host " VORAB_VERSION) < 0 ? kSystem : 0;
    case Options::Wish::usage:
      std::fputs("vorab-host: an option without its folder\nhint: see vorab-host --help\n", stderr);
      return kUsage;
    case Options::Wish::turn_away:
      return turn_away();
    case Options::Wish::serve:
      vorab::host::serve(options);
  }
  return kUsage;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    ::clearenv();  // nobody steers us, or a library of ours, by a variable
    const std::size_t count = argc > 0 ? static_cast<std::size_t>(argc) - 1 : 0;
    return run(vorab::host::parse_options({argv + 1, count}));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "vorab-host: %s\n", error.what());
    return kSystem;
  }
}
