// SPDX-License-Identifier: Apache-2.0
// vorab doctor: what keeps Vorab from working on this machine, and what helps.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "cli/browsers.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/health.h"
#include "cli/load_rules.h"
#include "cli/standing.h"
#include "cli/time_option.h"
#include "language/open_speller.h"
#include "platform/paths.h"

namespace vorab::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using Level = Health::Level;

struct Options {
  std::string policies, state, packs, dictionaries, root, home, at;
  bool json = false;
};

const char* name_of(Level level) {
  switch (level) {
    case Level::ok:
      return "ok";
    case Level::warn:
      return "warn";
    case Level::fail:
      break;
  }
  return "fail";
}

void examine_policies(const Places& places, const fs::path& packs, policy::TimePoint now,
                      bool handed, Healths& healths) {
  constexpr const char* kSee = "vorab status says more";
  const Standing standing = stand(places, packs, now);
  const Json& json = standing.json;
  const std::string state = json.at("state").get<std::string>();
  if (state == "ok" && json.at("policy").is_null()) {
    healths.push_back({Level::warn, false, "policies",
                       "no policy is in force, but an emergency rule",
                       "put one there that vorab build made"});
  } else if (state == "ok") {
    healths.push_back({Level::ok, false, "policies",
                       json.at("policy").at("id").get<std::string>() + ", version " +
                           json.at("policy").at("version").dump() + ", is in force",
                       ""});
  } else if (state == "expired") {
    healths.push_back({Level::fail, false, "policies", "the policy in force has expired",
                       "build, sign and put in place one that is current"});
  } else if (handed && state == "no-policy") {
    healths.push_back(
        {Level::warn, false, "policies",
         "no policy is in force in " + places.policies.string() + "; browser policy hands one over",
         "look into the popup, which says whether it counts"});
  } else {
    healths.push_back({Level::fail, false, "policies",
                       "no policy is in force in " + places.policies.string(),
                       "put one there that vorab build made"});
  }
  for (const Json& one : json.at("emergencies")) {
    const bool over = one.at("state") == "over";
    healths.push_back({over ? Level::warn : Level::ok, false, "policies",
                       "emergency rule " + one.at("id").get<std::string>() +
                           (over ? " is over since " + one.at("ends").get<std::string>()
                                 : " until " + one.at("until").get<std::string>() +
                                       ", because: " + one.at("reason").get<std::string>()),
                       over ? "take the file away: " + one.at("file").get<std::string>() : ""});
  }
  for (const Json& problem : json.at("problems")) {
    const bool kept = problem.at("code") == "kept-private";
    healths.push_back(
        {kept ? Level::warn : Level::fail, false, "policies",
         problem.at("code").get<std::string>() + ": " + problem.at("message").get<std::string>(),
         kSee});
  }
}

void examine_dictionaries(const std::string& given, Healths& healths) {
  std::vector<fs::path> folders{given};
  if (given.empty()) folders = language::dictionary_folders();
  const auto opened = language::open_speller(folders);
  for (const auto& fault : opened.faults) {
    healths.push_back(
        {Level::warn, false, "dictionaries", fault.place + ": " + fault.message, fault.remedy});
  }
  if (opened.faults.empty()) {
    healths.push_back({Level::ok, false, "dictionaries", "German and English are there", ""});
  }
}

void write_text(const Healths& healths, std::ostream& out) {
  for (const bool users : {false, true}) {
    const bool any = std::any_of(healths.begin(), healths.end(),
                                 [&](const Health& one) { return one.users == users; });
    if (!any) continue;
    out << (users ? "your profile:\n" : "this machine:\n");
    for (const Health& one : healths) {
      if (one.users != users) continue;
      out << '[' << name_of(one.level) << "] " << one.where << ": " << one.what << '\n';
      if (!one.remedy.empty()) out << "       hint: " << one.remedy << '\n';
    }
  }
}

void write_json(const Healths& healths, std::ostream& out) {
  Json checks = Json::array();
  for (const Health& one : healths) {
    checks.push_back({{"level", name_of(one.level)},
                      {"scope", one.users ? "user" : "machine"},
                      {"where", one.where},
                      {"what", one.what},
                      {"remedy", one.remedy}});
  }
  out << Json{{"checks", std::move(checks)}}.dump(2, ' ', false, Json::error_handler_t::replace)
      << '\n';
}

int doctor(const Options& options, Streams streams) {
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  const Places places = places_of(options.policies, options.state);
  Machine machine{options.root.empty() ? fs::path() : platform::whole(options.root), {}};
  machine.home = options.home.empty() ? platform::user_home() : platform::whole(options.home);

  bool handed = false;
  Healths healths = examine_browsers(machine, handed);
  examine_policies(places, packs_in(options.packs), *now, handed, healths);
  examine_dictionaries(options.dictionaries, healths);
  options.json ? write_json(healths, streams.out) : write_text(healths, streams.out);
  const bool bad = std::any_of(healths.begin(), healths.end(),
                               [](const Health& one) { return one.level == Level::fail; });
  return bad ? findings : fine;
}

}  // namespace

void add_doctor(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("doctor", "find what keeps Vorab from working here");
  auto options = std::make_shared<Options>();
  command->add_option("--policies", options->policies,
                      "the policy folder (default: the machine's)");
  command->add_option("--state", options->state, "the state folder (default: your own)");
  add_packs_option(*command, options->packs);
  add_dictionaries_option(*command, options->dictionaries);
  command->add_option("--root", options->root, "a machine's files below this folder, as an image");
  command->add_option("--home", options->home, "the user's home folder (default: your own)");
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->add_flag("--json", options->json, "for programs");
  command->callback([=, &action] { action = [=] { return doctor(*options, streams); }; });
}

}  // namespace vorab::cli
