// SPDX-License-Identifier: Apache-2.0
#include "host/policy_json.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "policy/dates.h"
#include "rules/messages.h"

namespace vorab::host {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostChanges = 20;  // nobody reads on; the policy may keep more

void add_text(Json& json, std::string_view key, const std::string& text) {
  if (!text.empty()) json[key] = text;
}

void add_list(Json& json, std::string_view key, Json list) {
  if (!list.empty()) json[key] = std::move(list);
}

Json texts_json(const std::vector<policy::Localized>& texts, std::string_view locale) {
  Json list = Json::array();
  for (const auto& text : texts) list.push_back(rules::pick(text, locale));
  return list;
}

Json contacts_json(const std::vector<policy::Contact>& contacts, std::string_view locale) {
  Json list = Json::array();
  for (const policy::Contact& contact : contacts) list.push_back(contact_json(contact, locale));
  return list;
}

Json emergency_json(const policy::Emergency& emergency, std::string_view locale) {
  Json json = Json::object();
  add_list(json, "steps", texts_json(emergency.steps, locale));
  for (const auto& [site, help] : emergency.sites) {
    Json& one = json["sites"][site];
    add_text(one, "link", help.link);
    add_text(one, "text", rules::pick(help.text, locale));
  }
  add_list(json, "contacts", contacts_json(emergency.contacts, locale));
  add_list(json, "evidence", texts_json(emergency.evidence, locale));
  Json deadlines = Json::array();
  for (const auto& deadline : emergency.deadlines) {
    Json one = {{"title", rules::pick(deadline.title, locale)}, {"hours", deadline.hours}};
    add_text(one, "text", rules::pick(deadline.text, locale));
    deadlines.push_back(std::move(one));
  }
  add_list(json, "deadlines", std::move(deadlines));
  return json;
}

Json changes_json(const std::vector<policy::Change>& changes, std::string_view locale) {
  Json list = Json::array();
  for (const policy::Change& change : changes) {
    if (list.size() == kMostChanges) break;
    list.push_back({{"version", change.version},
                    {"date", change.date},
                    {"text", rules::pick(change.text, locale)}});
  }
  return list;
}

// Only what the policy says: what is absent stays as the extension has it.
Json aim_json(const policy::ComposerAim& aim) {
  Json json = Json::object();
  add_list(json, "find", aim.find);
  add_text(json, "within", aim.within);
  add_text(json, "without", aim.without);
  add_list(json, "press", aim.press);
  add_list(json, "names", aim.names);
  add_text(json, "area", aim.area);
  return json;
}

}  // namespace

Json contact_json(const policy::Contact& contact, std::string_view locale) {
  Json one = {{"role", rules::pick(contact.role, locale)}};
  add_text(one, "mail", contact.mail);
  add_text(one, "phone", contact.phone);
  return one;
}

Json policy_json(const policy::Policy& policy, std::string_view locale) {
  Json json = {{"id", policy.id},
               {"title", rules::pick(policy.title, locale)},
               {"version", policy.version},
               {"publisher", policy.publisher},
               {"issued", policy.issued},
               {"expires", policy.expires},
               {"guideline", policy.guideline},
               {"contacts", contacts_json(policy.contacts, locale)}};
  if (policy.emergency) json["emergency"] = emergency_json(*policy.emergency, locale);
  if (!policy.changes.empty()) json["changes"] = changes_json(policy.changes, locale);
  return json;
}

Json settings_json(const policy::Policy& policy, const policy::AskedFor& granted,
                   std::string_view locale) {
  const bool asks_who = std::any_of(policy.rules.begin(), policy.rules.end(),
                                    [](const auto& rule) { return !rule.posting_as.empty(); });
  return {{"sites", policy.sites},
          {"languages", policy.languages},
          {"hold_ms", policy.settings.hold_ms},
          {"without_host", policy.settings.without_host},
          {"shortcuts", policy.settings.shortcuts},
          {"reflect", texts_json(policy.settings.reflect, locale)},
          {"posting_as", asks_who},
          {"pause", granted.pause},
          {"messages", granted.messages},
          {"log", granted.log},
          {"reasons", granted.reasons},
          {"counts", granted.counts}};
}

Json trial_json(const policy::Policy& policy, const policy::AskedFor& granted,
                policy::TimePoint now) {
  std::size_t count = 0;
  policy::TimePoint until;
  for (const policy::Rule& rule : policy.rules) {
    if (!rule.trial_until || *rule.trial_until <= now) continue;
    ++count;
    until = std::max(until, *rule.trial_until);
  }
  if (count == 0) return nullptr;
  return {{"count", count},
          {"until", policy::to_date(until - std::chrono::days{1})},
          {"counted", granted.counts}};
}

Json site_data_json(const policy::SiteData& sites) {
  Json json = Json::object();
  for (const auto& [site, composers] : sites) {
    for (const auto& [id, aim] : composers) json[site][id] = aim_json(aim);
  }
  return json;
}

}  // namespace vorab::host
