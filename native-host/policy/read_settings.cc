// SPDX-License-Identifier: Apache-2.0
#include "policy/read_settings.h"

#include <utility>

#include "policy/quoted.h"
#include "policy/read_values.h"
#include "policy/shortcut.h"

namespace vorab::policy {

SettingsDraft read_settings(const Spot& spot, Report& report) {
  SettingsDraft settings;
  settings.place = spot.key_place();
  const Object members(spot, settings_keys(), report);
  if (const auto hold = members["hold_ms"]) {
    settings.hold_ms = read_whole(*hold, report, 0, kLongestHold);
  }
  if (const auto reflect = members["reflect"]) {
    settings.reflect = read_texts(*reflect, report, kMostSentences);
  }
  for (const auto& [key, flag] : {std::pair{"pause", &settings.pause},
                                  {"messages", &settings.messages},
                                  {"log", &settings.log},
                                  {"reasons", &settings.reasons},
                                  {"counts", &settings.counts}}) {
    const auto wish = members[key];
    if (!wish) continue;
    *flag = read_flag(*wish, report);
    const bool is_private = key == std::string_view("pause");
    if (flag->value_or(is_private) == is_private) continue;
    report.warning(wish->key_place(),
                   wish->name() +
                       " needs the employees' key, without whose signature the "
                       "private default stays",
                   "let those who speak for the employees sign the bundle, too: vorab sign");
  }
  if (const auto locked = members["locked"]) {
    settings.locked = read_flag(*locked, report).value_or(false);
  }
  if (const auto without = members["without_host"]) {
    if (const auto index = read_name(*without, report, kWithoutHost)) {
      settings.without_host = kWithoutHost[*index];
    }
  }
  if (const auto shortcuts = members["shortcuts"]) {
    const Object keys(*shortcuts, shortcut_keys(), report);
    for (const Key& key : shortcut_keys()) {
      const auto member = keys[key.name];
      if (!member) continue;
      auto text = read_text(*member, report, 40);
      if (text && !is_shortcut(*text)) {
        report.error(member->place(), in_quotes(*text) + " is no shortcut",
                     "write it like \"Alt+Shift+N\": Ctrl, Alt, Shift or Meta, then one key");
      } else if (text) {
        settings.shortcuts.emplace(key.name, std::move(*text));
      }
    }
  }
  return settings;
}

}  // namespace vorab::policy
