// SPDX-License-Identifier: Apache-2.0
#include "policy/read_values.h"

#include <algorithm>
#include <cmath>

#include "policy/base64.h"
#include "policy/characters.h"
#include "policy/dates.h"
#include "policy/nearest.h"
#include "policy/quoted.h"

namespace vorab::policy {
namespace {

std::string_view type_name(const Node& node) {
  static constexpr std::string_view kNames[] = {"null",   "true or false", "a number",
                                                "a text", "a list",        "an object { … }"};
  return kNames[node.value.index()];
}

bool belongs(const Key& key, std::string_view kind) {
  return key.kinds.empty() || kind.empty() || key.kinds.find(kind) != std::string_view::npos;
}

const Key* find_key(Keys keys, std::string_view name) {
  const auto found =
      std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == name; });
  return found == keys.end() ? nullptr : &*found;
}

}  // namespace

Object::Object(const Spot& spot, Keys keys, Report& report, std::string_view kind)
    : spot_(spot), keys_(keys), report_(report), members_(spot.node().as<Node::Object>()) {
  if (!members_) {
    wrong_type(spot, report, "an object { … }");
    return;
  }
  for (const Member& member : *members_) refuse(member, kind);
}

void Object::refuse(const Member& member, std::string_view kind) const {
  const Key* key = find_key(keys_, member.key);
  if (key && !key->later && belongs(*key, kind)) return;
  const Place place = Spot(spot_, member, key).key_place();
  if (!key) {
    std::vector<std::string_view> names;
    for (const Key& known : keys_) {
      if (!known.later && known.name != "$schema" && belongs(known, kind))
        names.push_back(known.name);
    }
    report_.error(place, "unknown key " + in_quotes(member.key), suggestion(member.key, names));
  } else if (key->never) {
    report_.error(place, in_quotes(member.key) + " is not for a policy to say",
                  std::string(key->example));
  } else if (key->later) {
    report_.error(place, in_quotes(member.key) + " is not understood by this version of Vorab",
                  std::string(key->example));
  } else {
    report_.error(place,
                  in_quotes(member.key) + " does not belong to a rule of kind " + in_quotes(kind),
                  "take it out, or change \"kind\"");
  }
}

std::optional<Spot> Object::operator[](std::string_view key) const {
  if (!members_) return std::nullopt;
  for (const Member& member : *members_) {
    if (member.key == key) return Spot(spot_, member, find_key(keys_, key));
  }
  return std::nullopt;
}

std::optional<Spot> Object::required(std::string_view key) const {
  auto spot = (*this)[key];
  if (!spot && members_ && !is_misspelt(key)) {
    const Key* known = find_key(keys_, key);
    report_.error(spot_.place(), in_quotes(key) + " is missing here",
                  "add " + in_quotes(key) + ": " + std::string(known ? known->example : "…"));
  }
  return spot;
}

bool Object::is_misspelt(std::string_view key) const {
  return members_ && std::any_of(members_->begin(), members_->end(), [&](const Member& member) {
           return !find_key(keys_, member.key) && nearest(member.key, {&key, 1});
         });
}

std::string written_as(const Spot& spot) {
  if (!spot.key()) return "write " + spot.name() + " as the format says";
  return "write " + in_quotes(spot.key()->name) + ": " + std::string(spot.key()->example);
}

void wrong_type(const Spot& spot, Report& report, std::string_view wanted) {
  report.error(spot.place(),
               spot.name() + " must be " + std::string(wanted) + ", not " +
                   std::string(type_name(spot.node())),
               written_as(spot));
}

std::vector<Spot> read_items(const Spot& spot, Report& report) {
  std::vector<Spot> out;
  const auto* items = spot.node().as<Node::Array>();
  if (!items) {
    wrong_type(spot, report, "a list [ … ]");
    return out;
  }
  if (items->empty()) {
    report.error(spot.place(), spot.name() + " is empty", written_as(spot) + ", or take it out");
  }
  out.reserve(items->size());
  for (std::size_t i = 0; i < items->size(); ++i) out.emplace_back(spot, i, (*items)[i]);
  return out;
}

std::vector<Spot> read_items(const Spot& spot, Report& report, std::size_t most) {
  auto items = read_items(spot, report);
  if (items.size() <= most) return items;
  report.error(spot.place(), spot.name() + " has " + std::to_string(items.size()) + " items",
               "write at most " + std::to_string(most));
  return {};
}

std::optional<std::string> read_text(const Spot& spot, Report& report, std::size_t longest) {
  const auto* text = spot.node().as<std::string>();
  if (!text) {
    wrong_type(spot, report, "a text");
    return std::nullopt;
  }
  if (is_blank(*text)) {
    report.error(spot.place(), spot.name() + " is empty", "write something, or take it out");
    return std::nullopt;
  }
  if (const std::size_t length = code_points(*text); length > longest) {
    report.error(spot.place(), spot.name() + " has " + std::to_string(length) + " characters",
                 "write at most " + std::to_string(longest));
    return std::nullopt;
  }
  return *text;
}

Localized read_localized(const Spot& spot, Report& report, bool in_all) {
  Localized out;
  const auto* members = spot.node().as<Node::Object>();
  if (!members) {
    wrong_type(spot, report, "an object by language");
    return out;
  }
  for (const Member& member : *members) {
    const Spot text(spot, member, nullptr);
    if (std::find(kLanguages.begin(), kLanguages.end(), member.key) == kLanguages.end()) {
      report.error(text.key_place(), in_quotes(member.key) + " is no language of this version",
                   suggestion(member.key, kLanguages));
    } else if (auto value = read_text(text, report)) {
      out.emplace(member.key, std::move(*value));
    }
  }
  if (members->empty()) report.error(spot.place(), spot.name() + " is empty", written_as(spot));
  for (const std::string& language : report.languages) {
    if (!in_all || out.empty() || out.contains(language)) continue;
    report.warning(spot.place(), spot.name() + " says nothing in " + in_quotes(language),
                   "add " + in_quotes(language) + ": \"…\"");
  }
  return out;
}

std::vector<Localized> read_texts(const Spot& spot, Report& report, std::size_t most) {
  std::vector<Localized> out;
  for (const Spot& item : read_items(spot, report, most)) {
    out.push_back(read_localized(item, report, true));
  }
  return out;
}

std::optional<std::string> read_base64(const Spot& spot, Report& report, std::string_view remedy) {
  const auto text = read_text(spot, report, kMaxPolicyBytes);
  if (!text) return std::nullopt;
  auto read = from_base64(*text);
  if (read.wrong == std::string_view::npos) return std::move(read.bytes);
  report.error(spot.inside(read.wrong, report.source()), spot.name() + " is no base64 from here on",
               std::string(remedy));
  return std::nullopt;
}

std::optional<bool> read_flag(const Spot& spot, Report& report) {
  if (const bool* value = spot.node().as<bool>()) return *value;
  wrong_type(spot, report, "true or false");
  return std::nullopt;
}

std::optional<int> read_whole(const Spot& spot, Report& report, int least, int most) {
  const double* value = spot.node().as<double>();
  if (!value) {
    wrong_type(spot, report, "a number");
    return std::nullopt;
  }
  if (std::floor(*value) != *value || *value < least || *value > most) {
    report.error(spot.place(),
                 spot.name() + " must be a whole number from " + std::to_string(least) + " to " +
                     std::to_string(most),
                 written_as(spot));
    return std::nullopt;
  }
  return static_cast<int>(*value);
}

std::optional<double> read_share(const Spot& spot, Report& report) {
  const double* value = spot.node().as<double>();
  if (!value) {
    wrong_type(spot, report, "a number");
    return std::nullopt;
  }
  if (*value < 0 || *value > 1) {
    report.error(spot.place(), spot.name() + " must be a number from 0 to 1", written_as(spot));
    return std::nullopt;
  }
  return *value;
}

std::optional<std::size_t> read_name(const Spot& spot, Report& report, Names known) {
  const auto* name = spot.node().as<std::string>();
  if (!name) {
    wrong_type(spot, report, "a text");
    return std::nullopt;
  }
  const auto found = std::find(known.begin(), known.end(), *name);
  if (found == known.end()) {
    report.error(spot.place(),
                 "unknown name " + in_quotes(*name) +
                     (spot.key() ? " in " + in_quotes(spot.key()->name) : ""),
                 suggestion(*name, known));
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - known.begin());
}

std::vector<std::string> read_names(const Spot& spot, Report& report, Names known) {
  std::vector<std::string> out;
  for (const Spot& item : read_items(spot, report)) {
    const auto index = read_name(item, report, known);
    if (!index) continue;
    const std::string name(known[*index]);
    if (std::find(out.begin(), out.end(), name) != out.end()) {
      report.warning(item.place(), in_quotes(name) + " stands here twice", "take one out");
    } else {
      out.push_back(name);
    }
  }
  return out;
}

std::optional<std::string> read_id(const Spot& spot, Report& report, bool dots) {
  auto id = read_text(spot, report, 100);
  if (!id || is_id(*id, dots)) return id;
  const std::string better = kebab_case(*id);
  report.error(spot.place(),
               in_quotes(*id) + " is no good name for " + spot.name() +
                   ": lower-case letters, digits and - only" +
                   (dots ? ", with . between parts" : ""),
               better.empty() ? written_as(spot) : "write " + in_quotes(better));
  return std::nullopt;
}

std::optional<std::string> read_link(const Spot& spot, Report& report) {
  constexpr std::string_view kScheme = "https://";
  auto link = read_text(spot, report);
  if (!link) return link;
  const std::string rest = link->substr(std::min(kScheme.size(), link->size()));
  if (link->starts_with(kScheme) && !rest.empty() && !has_ascii_space(rest) &&
      std::string_view("/?#").find(rest[0]) == std::string_view::npos) {
    return link;
  }
  report.error(spot.place(), spot.name() + " is no https link: " + in_quotes(*link),
               link->starts_with("http://") ? "write " + in_quotes("https://" + link->substr(7)) +
                                                  ", plain http is not opened"
                                            : "write it with https:// and without spaces");
  return std::nullopt;
}

std::optional<std::string> read_mail(const Spot& spot, Report& report) {
  auto mail = read_text(spot, report, 254);
  if (!mail) return mail;
  const std::size_t at = mail->find('@');
  const std::string domain = at == std::string::npos ? "" : mail->substr(at + 1);
  const std::size_t dot = domain.rfind('.');
  if (at > 0 && domain.find('@') == std::string::npos && dot != std::string::npos && dot > 0 &&
      dot + 1 < domain.size() && !has_ascii_space(*mail)) {
    return mail;
  }
  report.error(spot.place(), spot.name() + " is no mail address: " + in_quotes(*mail),
               "write it like \"presse@musterwerk.example\"");
  return std::nullopt;
}

std::optional<std::string> read_person(const Spot& spot, Report& report) {
  const auto* text = spot.node().as<std::string>();
  const bool mail = text && text->find('@') != std::string::npos;
  return mail ? read_mail(spot, report) : read_text(spot, report, 254);
}

std::optional<std::string> read_date(const Spot& spot, Report& report) {
  auto text = read_text(spot, report);
  if (!text || parse_date(*text)) return text;
  std::string why = why_no_time(*text);
  if (parse_time(*text) || why == kNoZone) why = "is a time, but a day is wanted";
  report.error(spot.place(), spot.name() + ": " + in_quotes(*text) + " " + why,
               "write a day like " + std::string(spot.key() ? spot.key()->example : "2027-03-01"));
  return std::nullopt;
}

std::optional<TimePoint> read_moment(const Spot& spot, Report& report, bool whole_day) {
  const auto text = read_text(spot, report);
  if (!text) return std::nullopt;
  if (const auto day = parse_date(*text)) return whole_day ? *day + std::chrono::days{1} : *day;
  if (const auto time = parse_time(*text)) return time;
  const std::string why = why_no_time(*text);
  report.error(spot.place(), spot.name() + ": " + in_quotes(*text) + " " + why,
               why == kNoZone ? "write " + in_quotes(*text + "+01:00") +
                                    ", with the zone you mean, or only the day"
                              : "write a day like \"2027-03-01\" or a time like "
                                "\"2027-03-01T09:00:00+01:00\"");
  return std::nullopt;
}

}  // namespace vorab::policy
