// SPDX-License-Identifier: Apache-2.0
// The anchor of start.mjs: a program of the same libraries that does nothing but read one frame and
// answer one. What vorab-host needs beyond it is ours.
#include <array>
#include <string_view>

#include "host/frame.h"
#include "host/options.h"
#include "host/stdio.h"
#include "policy/load.h"
#include "rules/rule_set.h"

int main(int argc, char** argv) {
  using vorab::host::FrameParser;
  if (argc == 0) {  // never: it keeps the engine in the program
    return vorab::rules::RuleSet::build(*vorab::policy::load(argv[1]).policy).problems.empty();
  }
  FrameParser parser;
  std::array<char, 4096> buffer;
  for (;;) {
    std::string_view bytes = vorab::host::read_stdin(buffer);
    if (bytes.empty()) return 0;
    if (parser.consume(bytes) != FrameParser::Answer::complete) continue;
    return vorab::host::write_stdout(vorab::host::to_frame(R"({"type":"welcome"})")) ? 0 : 5;
  }
}
