// SPDX-License-Identifier: Apache-2.0
// A host that answers at once: what is left of the way from key to mark when the engine costs
// nothing. Same arguments and same frames as vorab-host; it finds "Seeadler" by plain search, so
// that marks get painted.
#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "host/frame.h"
#include "host/options.h"
#include "host/stdio.h"
#include "policy/format.h"

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kWord = "Seeadler";

/// UTF-16 code units of well-formed UTF-8.
std::size_t units(std::string_view utf8) {
  std::size_t count = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    count += (byte & 0xC0U) == 0x80U ? 0U : byte >= 0xF0U ? 2U : 1U;
  }
  return count;
}

Json find_words(std::string_view text) {
  Json found = Json::array();
  for (std::size_t at = text.find(kWord); at != std::string_view::npos;
       at = text.find(kWord, at + kWord.size())) {
    const std::size_t start = units(text.substr(0, at));
    found.push_back({{"rule", "project-names"},
                     {"category", "confidential-project"},
                     {"severity", "stop"},
                     {"confidence", 1.0},
                     {"start", start},
                     {"end", start + kWord.size()},
                     {"entry", "seeadler"},
                     {"message", "A project name"}});
  }
  return found;
}

Json welcome() {
  return {
      {"type", "welcome"},
      {"protocol", 1},
      {"host", VORAB_VERSION},
      {"policy", {{"id", "echo"}, {"title", "Echo"}, {"version", 1}, {"contacts", Json::array()}}},
      {"settings",
       {{"sites", vorab::policy::kSites},  // all: the benches compare in each
        {"languages", {"de", "en"}},
        {"hold_ms", 300},
        {"without_host", "post"},
        {"shortcuts", Json::object()}}},
      {"state", "ok"},
      {"problems", Json::array()},
      {"sandbox", {{"seccomp", false}, {"landlock", 0}}}};
}

/// Null for what needs no answer.
Json answer(const Json& message) {
  if (!message.is_object()) return nullptr;
  const std::string type = message.value("type", "");
  if (type == "hello") return welcome();
  if (type != "check") return nullptr;
  Json findings = {{"type", "findings"}, {"doc", message.value("doc", Json())}};
  if (message.contains("part")) findings["part"] = message["part"];
  findings["rev"] = message.value("rev", 0);
  findings["state"] = "ok";
  findings["micros"] = 0;
  findings["findings"] = find_words(message.value("text", ""));
  return findings;
}

bool reply(const std::string& body) {
  const Json said = answer(Json::parse(body, nullptr, false));
  return said.is_null() || vorab::host::write_stdout(vorab::host::to_frame(said.dump()));
}

}  // namespace

int main(int argc, char** argv) {
  using vorab::host::FrameParser;
  const std::size_t count = argc > 0 ? static_cast<std::size_t>(argc) - 1 : 0;
  if (vorab::host::parse_options({argv + 1, count}).wish != vorab::host::Options::Wish::serve) {
    return 2;
  }
  FrameParser parser;
  std::array<char, 64 * 1024> buffer;
  for (;;) {
    std::string_view bytes = vorab::host::read_stdin(buffer);
    if (bytes.empty()) return 0;
    FrameParser::Answer frame = parser.consume(bytes);
    for (; frame != FrameParser::Answer::need_more; frame = parser.consume(bytes)) {
      if (frame == FrameParser::Answer::bad || !reply(parser.take())) return 5;
    }
  }
}
