// SPDX-License-Identifier: Apache-2.0
#include "policy/read_emergency.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "policy/format.h"
#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_contacts.h"
#include "policy/read_values.h"

namespace vorab::policy {
namespace {

bool is_empty_object(const Spot& spot) {
  const auto* members = spot.node().as<Node::Object>();
  return members && members->empty();
}

Emergency::Help read_help(const Spot& spot, Report& report) {
  const Object members(spot, emergency_site_keys(), report);
  Emergency::Help help;
  if (const auto link = members["link"]) help.link = read_link(*link, report).value_or("");
  if (const auto text = members["text"]) help.text = read_localized(*text, report, true);
  if (is_empty_object(spot)) {
    report.error(spot.place(), "nothing is said about this network here",
                 R"(add "link": "https://…" or "text": {"de": "…", "en": "…"})");
  }
  return help;
}

std::map<std::string, Emergency::Help> read_sites(const Spot& spot, Report& report) {
  std::map<std::string, Emergency::Help> sites;
  const auto* members = spot.node().as<Node::Object>();
  if (!members) {
    wrong_type(spot, report, "an object by site");
    return sites;
  }
  if (members->empty()) {
    report.error(spot.place(), spot.name() + " is empty", written_as(spot) + ", or take it out");
  }
  for (const Member& member : *members) {
    const Spot site(spot, member, nullptr);
    if (std::find(kSites.begin(), kSites.end(), member.key) == kSites.end()) {
      report.error(site.key_place(),
                   in_quotes(member.key) + " is no network that this version knows",
                   suggestion(member.key, kSites));
    } else {
      sites.emplace(member.key, read_help(site, report));
    }
  }
  return sites;
}

Emergency::Deadline read_deadline(const Spot& spot, Report& report) {
  const Object members(spot, deadline_keys(), report);
  Emergency::Deadline deadline;
  if (const auto title = members.required("title")) {
    deadline.title = read_localized(*title, report, true);
  }
  if (const auto hours = members.required("hours")) {
    deadline.hours = read_whole(*hours, report, 1, kLongestDeadline).value_or(1);
  }
  if (const auto text = members["text"]) deadline.text = read_localized(*text, report, true);
  return deadline;
}

}  // namespace

Emergency read_emergency(const Spot& spot, Report& report) {
  if (spot.node().as<std::string>()) {
    report.error(
        spot.place(), "this is an emergency rule, and no policy",
        "put the file into the folder emergency of the policy folder; only vorab lint, diff, "
        "sign and verify take it by itself");
    return {};
  }
  const Object members(spot, emergency_keys(), report);
  Emergency emergency;
  if (const auto steps = members["steps"]) {
    emergency.steps = read_texts(*steps, report, kMostSteps);
  }
  if (const auto sites = members["sites"]) emergency.sites = read_sites(*sites, report);
  if (const auto contacts = members["contacts"]) {
    emergency.contacts = read_contacts(*contacts, report);
  }
  if (const auto evidence = members["evidence"]) {
    emergency.evidence = read_texts(*evidence, report, kMostSteps);
  }
  if (const auto deadlines = members["deadlines"]) {
    for (const Spot& item : read_items(*deadlines, report, kMostDeadlines)) {
      emergency.deadlines.push_back(read_deadline(item, report));
    }
  }
  if (is_empty_object(spot)) {
    report.error(spot.place(), spot.name() + " is empty", written_as(spot) + ", or take it out");
  }
  return emergency;
}

}  // namespace vorab::policy
