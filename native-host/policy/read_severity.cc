// SPDX-License-Identifier: Apache-2.0
#include "policy/read_severity.h"

#include <utility>

#include "policy/quoted.h"
#include "policy/read_values.h"

namespace vorab::policy {

std::optional<SeverityRange> read_severity(const Spot& spot, Report& report) {
  if (spot.node().as<std::string>()) {
    if (const auto index = read_name(spot, report, kSeverities)) {
      return static_cast<Severity>(*index);
    }
    return std::nullopt;
  }
  if (!spot.node().as<Node::Object>()) {
    wrong_type(spot, report, "\"hint\", \"warn\", \"stop\" or an object with thresholds");
    return std::nullopt;
  }
  const Object members(spot, scale_keys(), report);
  SeverityScale scale;
  double last = 0;
  for (const auto& [name, threshold] :
       {std::pair{"hint", &scale.hint}, {"warn", &scale.warn}, {"stop", &scale.stop}}) {
    const auto member = members[name];
    if (!member) continue;
    *threshold = read_share(*member, report);
    if (!threshold->has_value()) continue;
    if (**threshold < last) {
      report.error(member->place(),
                   "the threshold of " + in_quotes(name) + " is below a milder one",
                   R"(let them rise: {"hint": 0.3, "warn": 0.6, "stop": 0.9})");
    }
    last = **threshold;
  }
  if (spot.node().as<Node::Object>()->empty()) {
    report.error(spot.place(), "there is no threshold here",
                 R"(write "severity": "warn" or {"hint": 0.3, "warn": 0.6, "stop": 0.9})");
  }
  return scale;
}

}  // namespace vorab::policy
