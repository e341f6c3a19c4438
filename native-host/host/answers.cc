// SPDX-License-Identifier: Apache-2.0
#include "host/answers.h"

#include <utility>

#include "host/emergency_json.h"
#include "host/frame.h"
#include "host/policy_json.h"
#include "host/rule_json.h"
#include "rules/finding_json.h"
#include "store/kept_json.h"

namespace vorab::host {
namespace {

using Json = nlohmann::ordered_json;

/// Paths and problem texts may hold any bytes: ill-formed ones become U+FFFD.
std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string within_limit(std::string body, const Json& echo) {
  if (body.size() <= kMaxWrite) return body;
  return error(Code::answer_too_large, "the answer would not fit in a frame", echo);
}

/// An answer whose last field is a list. What does not fit is left out, and `capped` says so.
class List {
 public:
  List(const Json& head, std::string_view key, bool capped = false)
      : body_(dump(head)), capped_(capped) {
    body_.pop_back();
    body_.append(",\"").append(key).append("\":[");
  }

  /// False if there is no more room.
  bool add(const Json& item) {
    const std::string one = dump(item);
    if (body_.size() + 1 + one.size() + kCapped.size() > kMaxWrite) {
      capped_ = true;
      return false;
    }
    if (!std::exchange(first_, false)) body_ += ',';
    body_ += one;
    return true;
  }

  [[nodiscard]] std::string take() { return std::move(body_.append(capped_ ? kCapped : "]}")); }

 private:
  static constexpr std::string_view kCapped = R"(],"capped":true})";
  std::string body_;
  bool capped_;
  bool first_ = true;
};

Json signatures_json(const std::vector<Signed>& signatures) {
  Json list = Json::array();
  for (const Signed& one : signatures) {
    Json json = {{"file", one.file}, {"signers", one.signers}};
    if (!one.employees.empty()) json["employees"] = one.employees;
    list.push_back(std::move(json));
  }
  return list;
}

/// The fields that `welcome` and `policy` have in common.
void add_in_force(Json& json, const InForce* in_force, State state, std::string_view locale,
                  std::span<const Report> also, policy::TimePoint now) {
  const policy::Policy* policy = in_force == nullptr ? nullptr : in_force->policy.get();
  if (policy != nullptr && in_force->only_emergencies && state != State::ok) policy = nullptr;
  json["policy"] = policy == nullptr ? Json(nullptr) : policy_json(*policy, locale);
  if (policy != nullptr) {
    json["policy"]["signatures"] = signatures_json(in_force->signatures);
    Json emergencies = emergency_rules_json(in_force->emergencies, locale);
    if (!emergencies.empty()) json["policy"]["emergency_rules"] = std::move(emergencies);
    if (auto trial = trial_json(*policy, in_force->granted, now); !trial.is_null()) {
      json["policy"]["trial"] = std::move(trial);
    }
  }
  json["settings"] = policy == nullptr ? settings_json(policy::Policy(), {}, locale)
                                       : settings_json(*policy, in_force->granted, locale);
  json["site_data"] = site_data_json(policy == nullptr ? policy::SiteData() : policy->site_data);
  json["state"] = name(state);
  json["problems"] = Json::array();
  const auto add = [&](std::span<const Report> reports) {
    for (const Report& report : reports) {
      json["problems"].push_back({{"code", name(report.code)}, {"message", report.message}});
    }
  };
  if (in_force != nullptr) add(in_force->reports);
  add(also);
}

}  // namespace

std::string welcome(const InForce* in_force, State state, std::string_view locale,
                    const platform::SandboxLevel& sandbox, std::span<const Report> also,
                    policy::TimePoint now) {
  Json json = {{"type", "welcome"}, {"protocol", kProtocol}, {"host", VORAB_VERSION}};
  add_in_force(json, in_force, state, locale, also, now);
  json["sandbox"] = {{"seccomp", sandbox.seccomp}, {"landlock", sandbox.landlock}};
  return within_limit(dump(json), {});
}

std::string policy_changed(const InForce* in_force, State state, std::string_view locale,
                           std::span<const Report> also, policy::TimePoint now) {
  Json json = {{"type", "policy"}};
  add_in_force(json, in_force, state, locale, also, now);
  return within_limit(dump(json), {});
}

std::string recheck() { return R"({"type":"recheck"})"; }

std::string findings(const Verdict& verdict) {
  Json head = {{"type", "findings"}, {"doc", verdict.doc}};
  if (!verdict.part.is_null()) head["part"] = verdict.part;
  head["rev"] = verdict.rev;
  head["state"] = name(verdict.state);
  head["micros"] = verdict.took.count();
  if (!verdict.result.pending.empty()) head["pending"] = verdict.result.pending;

  List list(head, "findings", verdict.result.capped);
  for (const rules::Finding& finding : verdict.result.findings) {
    if (!list.add(rules::to_json(finding))) break;
  }
  return list.take();
}

std::string suggestions(const Suggestions& found) {
  return dump({{"type", "suggestions"}, {"id", found.id}, {"words", found.words}});
}

std::string rule_list(const Token& id, const InForce* in_force, std::string_view locale) {
  const policy::Policy* const policy = in_force == nullptr ? nullptr : in_force->policy.get();
  Json head = {{"type", "rules"}, {"id", id}};
  if (policy != nullptr && !policy->guideline.empty()) head["guideline"] = policy->guideline;
  List list(head, "rules");
  if (policy == nullptr) return list.take();
  for (const policy::Rule& rule : policy->rules) {
    if (!list.add(rule_json(rule, locale))) break;
  }
  return list.take();
}

std::string log_entries(const Kept& kept) {
  Json json = {{"type", "log"}, {"id", kept.id}};
  store::add_kept(kept.decisions, kept.counts, json);
  return within_limit(dump(json), {{"id", kept.id}});
}

std::string done(const Token& id) { return dump({{"type", "done"}, {"id", id}}); }

std::string error(Code code, std::string_view message, const Json& echo) {
  Json json = {{"type", "error"}};
  if (echo.is_object()) json.update(echo);
  json["code"] = name(code);
  json["message"] = message;
  return dump(json);
}

}  // namespace vorab::host
