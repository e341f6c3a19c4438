// SPDX-License-Identifier: Apache-2.0
#include "cli/standing.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "cli/exit_code.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/paths.h"
#include "policy/dates.h"
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
  if (!in_force.policy || in_force.only_emergencies) return nullptr;
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
            {"reasons", in_force.granted.reasons},
            {"counts", in_force.granted.counts}}}};
}

Json emergencies_json(const store::InForce& in_force, policy::TimePoint now) {
  Json list = Json::array();
  for (const store::Emergency& one : in_force.emergencies) {
    const char* state = "in-force";
    if (one.rule.end <= now) {
      state = "over";
    } else if (one.elsewhere) {
      state = "for-others";
    } else if (now < one.rule.from) {
      state = "not-yet";
    }
    list.push_back({{"file", "emergency/" + one.file},
                    {"id", one.rule.id},
                    {"state", state},
                    {"message", rules::pick(one.rule.message, "en")},
                    {"reason", rules::pick(one.rule.reason, "en")},
                    {"issued", one.rule.issued},
                    {"until", one.rule.until},
                    {"ends", policy::to_time(one.rule.end)},
                    {"audience", one.rule.audience},
                    {"signers", one.signers}});
  }
  return list;
}

/// What the machine remembers of emergency rules is no version.
store::Versions of_policies(store::Versions versions) {
  std::erase_if(versions, [](const auto& one) { return one.first.find(':') != std::string::npos; });
  return versions;
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
          {"emergencies", emergencies_json(in_force, now)},
          {"audience", in_force.audience ? Json(*in_force.audience) : Json(nullptr)},
          {"keys",
           {{"policy", keys_json(trust.policy)},
            {"emergency", keys_json(trust.emergency)},
            {"employees", keys_json(trust.employees)}}},
          {"versions_seen", of_policies(versions)},
          {"problems", std::move(problems)}};
}

/// What a script should know: a signature's trouble comes before any other.
int code_of(const store::InForce& in_force, policy::TimePoint now) {
  bool trouble = in_force.only_emergencies || store::state_at(&in_force, now) != store::State::ok;
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

}  // namespace

Places places_of(const std::string& policies, const std::string& state) {
  const fs::path own = state.empty() ? platform::user_state() : fs::path(state);
  return {platform::whole(policies.empty() ? platform::machine_policies() : fs::path(policies)),
          own.empty() ? own : platform::whole(own)};
}

Standing stand(const Places& places, const fs::path& packs, policy::TimePoint now) {
  struct Then final : platform::Clock {
    explicit Then(policy::TimePoint given) : time(given) {}
    [[nodiscard]] policy::TimePoint now() const override { return time; }
    policy::TimePoint time;
  };
  const Then clock(now);
  platform::Disk disk;
  store::LastGood last_good(disk, places.state);
  store::HighestVersions highest(disk, places.state);
  store::Keeper keeper(places.policies, policy::disk(), last_good, highest, packs, clock);
  auto in_force = keeper.reload();
  if (auto judged = keeper.judge()) in_force = judged;
  return {describe(*in_force, places, now, highest.load()), code_of(*in_force, now)};
}

}  // namespace vorab::cli
