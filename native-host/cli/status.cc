// SPDX-License-Identifier: Apache-2.0
// vorab status: what is in force on this machine, and why. It judges as the host does, with the
// same code, and writes nothing.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>
#include <set>
#include <string>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/status_text.h"
#include "cli/time_option.h"
#include "platform/files.h"
#include "platform/paths.h"
#include "policy/trust.h"
#include "rules/messages.h"
#include "store/keeper.h"
#include "store/last_good.h"
#include "store/sources.h"
#include "store/versions.h"

namespace vorab::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using store::Trouble;

struct Options {
  std::string policies, state, packs, at;
  bool json = false;
};

struct Places {
  fs::path policies, state;
};

Json keys_json(const std::optional<policy::Signers>& signers) {
  if (!signers) return nullptr;
  Json keys = Json::array();
  for (const auto& one : signers->keys) {
    keys.push_back({{"name", one.name}, {"number", policy::minisign::name_of(one.key.id)}});
  }
  return {{"threshold", signers->threshold}, {"keys", std::move(keys)}};
}

Json layers_json(const store::InForce& in_force, const fs::path& policies) {
  Json layers = Json::array();
  for (const policy::Bundle& bundle : in_force.policy->bundles) {
    const std::string file = store::name_below(policies, bundle.file);
    Json layer = {{"file", file}, {"id", bundle.id}, {"version", bundle.version}};
    for (const store::Signed& one : in_force.signatures) {
      if (one.file != file) continue;
      layer["signers"] = one.signers;
      layer["employees"] = one.employees;
    }
    layers.push_back(std::move(layer));
  }
  return layers;
}

Json policy_json(const store::InForce& in_force, const fs::path& policies) {
  if (!in_force.policy) return nullptr;
  const policy::Policy& policy = *in_force.policy;
  std::set<std::string> packs;
  for (const policy::Rule& rule : policy.rules) {
    if (!rule.pack.empty()) packs.insert(rule.pack);
  }
  return {{"id", policy.id},
          {"title", rules::pick(policy.title, "en")},
          {"version", policy.version},
          {"publisher", policy.publisher},
          {"issued", policy.issued},
          {"expires", policy.expires},
          {"rules", policy.rules.size()},
          {"packs", packs},
          {"layers", layers_json(in_force, policies)},
          {"granted",
           {{"pause", in_force.granted.pause},
            {"messages", in_force.granted.messages},
            {"log", in_force.granted.log},
            {"reasons", in_force.granted.reasons}}}};
}

/// All that there is to say; the text is written from it, so that both say the same.
Json describe(const store::InForce& in_force, const Places& places, policy::TimePoint now,
              const store::Versions& versions) {
  const policy::Trust trust = policy::read_trust(places.policies / "keys", policy::disk());
  Json problems = Json::array();
  for (const store::Report& report : in_force.reports) {
    problems.push_back({{"code", store::name(report.code)}, {"message", report.message}});
  }
  return {{"state", store::name(store::state_at(&in_force, now))},
          {"policies", places.policies.string()},
          {"state_folder", places.state.string()},
          {"policy", policy_json(in_force, places.policies)},
          {"keys",
           {{"policy", keys_json(trust.policy)},
            {"emergency", keys_json(trust.emergency)},
            {"employees", keys_json(trust.employees)}}},
          {"versions_seen", versions},
          {"problems", std::move(problems)}};
}

/// What a script should know: a signature's trouble comes before any other.
int code_of(const store::InForce& in_force, policy::TimePoint now) {
  bool trouble = store::state_at(&in_force, now) != store::State::ok;
  for (const store::Report& report : in_force.reports) {
    switch (report.code) {
      case Trouble::not_signed:
      case Trouble::older_version:
      case Trouble::bad_key:
        return bad_signature;
      case Trouble::kept_private:  // a promise kept
      case Trouble::no_dictionary:
        break;
      default:
        trouble = true;
    }
  }
  return trouble ? bad_policy : fine;
}

int status(const Options& options, Streams streams) {
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  const fs::path state = options.state.empty() ? platform::user_state() : fs::path(options.state);
  const Places places{platform::whole(options.policies.empty() ? platform::machine_policies()
                                                               : fs::path(options.policies)),
                      state.empty() ? state : platform::whole(state)};
  platform::Disk disk;
  store::LastGood last_good(disk, places.state);
  store::HighestVersions highest(disk, places.state);
  store::Keeper keeper(places.policies, policy::disk(), last_good, highest,
                       packs_in(options.packs));
  auto in_force = keeper.reload();
  if (auto judged = keeper.judge()) in_force = judged;
  const Json json = describe(*in_force, places, *now, highest.load());
  if (options.json) {
    streams.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
  } else {
    write_status(json, streams.out);
  }
  return code_of(*in_force, *now);
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
