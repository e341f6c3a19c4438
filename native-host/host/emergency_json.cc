// SPDX-License-Identifier: Apache-2.0
#include "host/emergency_json.h"

#include <utility>

#include "host/policy_json.h"
#include "policy/dates.h"
#include "rules/messages.h"

namespace vorab::host {

nlohmann::ordered_json emergency_rules_json(const std::vector<store::Emergency>& emergencies,
                                            std::string_view locale) {
  auto list = nlohmann::ordered_json::array();
  for (const store::Emergency& one : emergencies) {
    if (one.over || one.elsewhere) continue;
    const policy::EmergencyRule& rule = one.rule;
    nlohmann::ordered_json json = {{"id", rule.id},
                                   {"message", rules::pick(rule.message, locale)},
                                   {"reason", rules::pick(rule.reason, locale)},
                                   {"until", rule.until},
                                   {"begins", policy::to_time(rule.from)},
                                   {"ends", policy::to_time(rule.end)},
                                   {"signers", one.signers}};
    if (rule.contact) json["contact"] = contact_json(*rule.contact, locale);
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace vorab::host
