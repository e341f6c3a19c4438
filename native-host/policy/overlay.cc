// SPDX-License-Identifier: Apache-2.0
#include "policy/overlay.h"

#include <optional>
#include <string>
#include <string_view>

namespace vorab::policy {
namespace {

// True, and a problem, if nothing may be laid over what stands at `locked`.
bool is_locked(const std::optional<Place>& locked, const Place& place, const std::string& what,
               Problems& problems) {
  if (!locked) return false;
  problems.push_back({Problem::Level::error, place,
                      what + " locked " + relative_place(*locked, place), "take these out"});
  return true;
}

}  // namespace

void Overlay::add(const std::optional<SettingsDraft>& given, Policy& policy, Problems& problems) {
  if (!given || is_locked(locked_settings_, given->place, "the settings are", problems)) return;
  Settings& settings = policy.settings;
  if (given->hold_ms) settings.hold_ms = *given->hold_ms;
  if (given->without_host) settings.without_host = *given->without_host;
  for (const auto& [key, shortcut] : given->shortcuts) settings.shortcuts[key] = shortcut;
  if (!given->reflect.empty()) settings.reflect = given->reflect;
  AskedFor& asked = settings.asked_for;
  const auto ask = [&](std::string_view name, std::optional<bool> wish, bool& flag) {
    if (!wish || *wish == flag) return;  // who says what was said already takes nothing on
    flag = *wish;
    asked.by.insert_or_assign(std::string(name), given->place.file);
  };
  ask("pause", given->pause, asked.pause);
  ask("messages", given->messages, asked.messages);
  ask("log", given->log, asked.log);
  ask("reasons", given->reasons, asked.reasons);
  ask("counts", given->counts, asked.counts);
  if (!given->locked) return;
  settings.locked = true;
  locked_settings_ = given->place;
}

void Overlay::add(const std::optional<SiteDataDraft>& given, Policy& policy, Problems& problems) {
  if (!given || is_locked(locked_site_data_, given->place, "the site data is", problems)) return;
  for (const auto& [site, composers] : given->sites) {
    for (const auto& [id, aim] : composers) policy.site_data[site][id] = aim;
    policy.site_data_places[site] = given->places.at(site);
  }
  if (!given->locked) return;
  policy.site_data_locked = true;
  locked_site_data_ = given->place;
}

}  // namespace vorab::policy
