// SPDX-License-Identifier: Apache-2.0
#include "host/options.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "host/extension_ids.h"

using namespace vorab::host;
using Wish = Options::Wish;

namespace {

const std::string kCaller = "chrome-extension://" + std::string(kChromiumIds[0]) + "/";
const std::string kAddOn(kFirefoxIds[0]);

Options parse(const std::vector<std::string>& arguments) {
  std::vector<const char*> raw;
  for (const std::string& argument : arguments) raw.push_back(argument.c_str());
  return parse_options(raw);
}

}  // namespace

TEST_CASE("our extension may call") {
  CHECK(parse({kCaller}).wish == Wish::serve);
  CHECK(parse({kCaller, "--parent-window=0", "--help"}).wish == Wish::serve);
  CHECK(parse({"/usr/lib/mozilla/native-messaging-hosts/app.vorab.host.json", kAddOn}).wish ==
        Wish::serve);
}

TEST_CASE("nobody else") {
  CHECK(parse({}).wish == Wish::turn_away);
  CHECK(parse({""}).wish == Wish::turn_away);
  CHECK(parse({kCaller + "x"}).wish == Wish::turn_away);
  CHECK(parse({kCaller.substr(0, kCaller.size() - 1)}).wish == Wish::turn_away);
  CHECK(parse({"chrome-extension:///"}).wish == Wish::turn_away);
  CHECK(parse({kAddOn}).wish == Wish::turn_away);
  CHECK(parse({kAddOn, kAddOn}).wish == Wish::turn_away);
  CHECK(parse({"x.json", "other@example.org"}).wish == Wish::turn_away);
  CHECK(parse({"--unknown", kCaller}).wish == Wish::turn_away);
}

TEST_CASE("our options come first") {
  const Options options = parse({"--policies", "/p", "--state", "/s", kCaller});
  CHECK(options.wish == Wish::serve);
  CHECK(options.policies == "/p");
  CHECK(options.state == "/s");
  CHECK(parse({"--packs", "/k", kCaller}).packs == "/k");
  CHECK(parse({kCaller, "--policies", "/p"}).policies.empty());
}

TEST_CASE("by hand") {
  CHECK(parse({"--help"}).wish == Wish::help);
  CHECK(parse({"--version"}).wish == Wish::version);
  CHECK(parse({"--policies"}).wish == Wish::usage);
  CHECK(parse({"--state", ""}).wish == Wish::usage);
}
