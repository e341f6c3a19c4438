// SPDX-License-Identifier: Apache-2.0
#include "policy/difference_head.h"

#include <string>
#include <utility>

namespace vorab::policy {

using nlohmann::json;

namespace {

json json_of(const Localized& text) { return text.empty() ? json() : json(text); }

json json_of(const std::string& text) { return text.empty() ? json() : json(text); }

Strength if_set(bool flag) { return {flag ? 1.0 : 0.0}; }

void add_contacts(std::string_view key, const std::vector<Contact>& contacts, Facts& facts) {
  std::vector<Item> out;
  for (const Contact& contact : contacts) {
    json one{{"role", contact.role}};
    if (!contact.mail.empty()) one["mail"] = contact.mail;
    if (!contact.phone.empty()) one["phone"] = contact.phone;
    out.push_back({std::move(one)});
  }
  facts.items(key, Effect::different, std::move(out)).ordered = true;
}

void add_ordered(std::string_view key, const std::vector<std::string>& names, Facts& facts) {
  std::vector<Item> out;
  for (const std::string& name : names) out.push_back({name});
  facts.items(key, Effect::different, std::move(out)).ordered = true;
}

void add_emergency(const std::optional<Emergency>& given, Facts& facts) {
  const Emergency emergency = given.value_or(Emergency{});
  facts.texts("emergency.steps", emergency.steps);
  std::vector<Item> sites;
  for (const auto& [site, help] : emergency.sites) {
    sites.push_back({site, {{"link", json_of(help.link)}, {"text", json_of(help.text)}}});
  }
  facts.items("emergency.sites", Effect::different, std::move(sites));
  add_contacts("emergency.contacts", emergency.contacts, facts);
  facts.texts("emergency.evidence", emergency.evidence);
  std::vector<Item> deadlines;
  for (const auto& deadline : emergency.deadlines) {
    deadlines.push_back(
        {deadline.title, {{"hours", deadline.hours}, {"text", json_of(deadline.text)}}});
  }
  facts.items("emergency.deadlines", Effect::different, std::move(deadlines)).ordered = true;
}

void add_changes(const Policy& policy, Facts& facts) {
  std::vector<Item> out;
  for (const Change& change : policy.changes) {
    json one{{"version", change.version}, {"date", change.date}};
    one["text"] = change.text;
    out.push_back({std::move(one)});
  }
  facts.items("changes", Effect::different, std::move(out)).ordered = true;
}

void add_settings(const Settings& settings, Facts& facts) {
  facts.value("settings.hold_ms", settings.hold_ms, {static_cast<double>(settings.hold_ms)});
  facts.value("settings.without_host", settings.without_host,
              if_set(settings.without_host == "ask"));
  std::vector<Item> shortcuts;
  for (const auto& [name, keys] : settings.shortcuts) shortcuts.push_back({name, {{"keys", keys}}});
  facts.items("settings.shortcuts", Effect::different, std::move(shortcuts));
  facts.texts("settings.reflect", settings.reflect);
  const AskedFor& asked = settings.asked_for;
  facts.flag("settings.pause", asked.pause, if_set(!asked.pause));
  facts.flag("settings.messages", asked.messages, if_set(asked.messages));
  facts.flag("settings.log", asked.log, if_set(asked.log));
  facts.flag("settings.reasons", asked.reasons, if_set(asked.reasons));
  facts.flag("settings.counts", asked.counts, if_set(asked.counts));
  facts.flag("settings.locked", settings.locked);
}

void add_site_data(const Policy& policy, Facts& facts) {
  std::vector<Item> out;
  for (const auto& [site, composers] : policy.site_data) {
    for (const auto& [id, aim] : composers) {
      out.push_back({site + ' ' + id,
                     {{"find", aim.find},
                      {"within", aim.within},
                      {"without", aim.without},
                      {"press", aim.press},
                      {"names", aim.names},
                      {"area", aim.area}}});
    }
  }
  facts.items("site_data", Effect::different, std::move(out));
  facts.flag("site_data.locked", policy.site_data_locked);
}

void add_layers(const Policy& policy, Facts& facts) {
  std::vector<Item> out;
  for (const Bundle& layer : policy.bundles)
    out.push_back({layer.id, {{"version", layer.version}}});
  facts.items("layers", Effect::different, std::move(out));
}

}  // namespace

Facts head_facts(const Policy& policy, bool layered) {
  Facts facts;
  if (layered) {
    add_layers(policy, facts);
  } else {
    facts.text("id", policy.id);
    facts.value("version", policy.version > 0 ? json(policy.version) : json());
  }
  facts.value("title", json_of(policy.title));
  facts.text("publisher", policy.publisher);
  facts.text("issued", policy.issued);
  facts.text("expires", policy.expires);
  facts.text("guideline", policy.guideline);
  add_ordered("languages", policy.languages, facts);
  add_contacts("contacts", policy.contacts, facts);
  add_emergency(policy.emergency, facts);
  add_changes(policy, facts);
  facts.names("sites", Effect::stricter, policy.sites);
  add_settings(policy.settings, facts);
  add_site_data(policy, facts);
  return facts;
}

}  // namespace vorab::policy
