// SPDX-License-Identifier: Apache-2.0
#include "host/answers.h"

#include <utility>

#include "host/frame.h"
#include "rules/finding_json.h"
#include "rules/messages.h"

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

Json policy_json(const policy::Policy& policy, std::string_view locale) {
  Json contacts = Json::array();
  for (const policy::Contact& contact : policy.contacts) {
    Json one = {{"role", rules::pick(contact.role, locale)}};
    if (!contact.mail.empty()) one["mail"] = contact.mail;
    if (!contact.phone.empty()) one["phone"] = contact.phone;
    contacts.push_back(std::move(one));
  }
  return {{"id", policy.id},
          {"title", rules::pick(policy.title, locale)},
          {"version", policy.version},
          {"publisher", policy.publisher},
          {"issued", policy.issued},
          {"expires", policy.expires},
          {"guideline", policy.guideline},
          {"contacts", std::move(contacts)}};
}

Json signatures_json(const std::vector<Signed>& signatures) {
  Json list = Json::array();
  for (const Signed& one : signatures) {
    list.push_back({{"file", one.file}, {"signers", one.signers}});
  }
  return list;
}

/// Without a policy: what a policy that says nothing would say.
Json settings_json(const policy::Policy& policy) {
  return {{"sites", policy.sites},
          {"languages", policy.languages},
          {"hold_ms", policy.settings.hold_ms},
          {"without_host", policy.settings.without_host},
          {"shortcuts", policy.settings.shortcuts}};
}

/// The fields that `welcome` and `policy` have in common.
void add_in_force(Json& json, const InForce* in_force, State state, std::string_view locale,
                  std::span<const Report> also) {
  const policy::Policy* const policy = in_force == nullptr ? nullptr : in_force->policy.get();
  json["policy"] = policy == nullptr ? Json(nullptr) : policy_json(*policy, locale);
  if (policy != nullptr) json["policy"]["signatures"] = signatures_json(in_force->signatures);
  json["settings"] = settings_json(policy == nullptr ? policy::Policy() : *policy);
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

/// A rule for the list of what is in force; hidden lists come as counts, so no words are in it.
Json rule_json(const policy::Rule& rule, std::string_view locale) {
  Json json = {
      {"rule", rule.id}, {"kind", policy::kind_name(rule.kind)}, {"category", rule.category}};
  if (const auto* severity = std::get_if<policy::Severity>(&rule.severity)) {
    json["severity"] = rules::name_of(*severity);
  }
  if (!rule.message.empty()) json["message"] = rules::pick(rule.message, locale);
  if (!rule.section.empty()) json["section"] = rule.section;
  return json;
}

}  // namespace

std::string welcome(const InForce* in_force, State state, std::string_view locale,
                    const platform::SandboxLevel& sandbox, std::span<const Report> also) {
  Json json = {{"type", "welcome"}, {"protocol", kProtocol}, {"host", VORAB_VERSION}};
  add_in_force(json, in_force, state, locale, also);
  json["sandbox"] = {{"seccomp", sandbox.seccomp}, {"landlock", sandbox.landlock}};
  return within_limit(dump(json), {});
}

std::string policy_changed(const InForce* in_force, State state, std::string_view locale,
                           std::span<const Report> also) {
  Json json = {{"type", "policy"}};
  add_in_force(json, in_force, state, locale, also);
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

  constexpr std::string_view kCapped = R"(],"capped":true})";
  std::string body = dump(head);
  body.pop_back();
  body += R"(,"findings":[)";
  bool capped = verdict.result.capped;
  bool first = true;
  for (const rules::Finding& finding : verdict.result.findings) {
    const std::string one = dump(rules::to_json(finding));
    if (body.size() + 1 + one.size() + kCapped.size() > kMaxWrite) {
      capped = true;
      break;
    }
    if (!std::exchange(first, false)) body += ',';
    body += one;
  }
  return body.append(capped ? kCapped : "]}");
}

std::string suggestions(const Suggestions& found) {
  return dump({{"type", "suggestions"}, {"id", found.id}, {"words", found.words}});
}

std::string rule_list(const Token& id, const InForce* in_force, std::string_view locale) {
  Json list = Json::array();
  if (in_force != nullptr && in_force->policy) {
    for (const policy::Rule& rule : in_force->policy->rules) {
      list.push_back(rule_json(rule, locale));
    }
  }
  return within_limit(dump({{"type", "rules"}, {"id", id}, {"rules", std::move(list)}}),
                      {{"id", id}});
}

std::string log_entries(const Token& id) {
  return dump({{"type", "log"}, {"id", id}, {"entries", Json::array()}});
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
