// SPDX-License-Identifier: Apache-2.0
#include "rules/finding_json.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <string_view>

#include "policy/format.h"

namespace vorab::rules {

namespace {

std::string_view name(policy::Show show) {
  switch (show) {
    case policy::Show::always:
      return "always";
    case policy::Show::once_a_post:
      return "once-a-post";
    case policy::Show::once_a_day:
      return "once-a-day";
  }
  return "always";
}

}  // namespace

std::string_view name_of(policy::Severity severity) {
  return policy::kSeverities[static_cast<std::size_t>(severity)];
}

nlohmann::ordered_json to_json(const Finding& finding) {
  nlohmann::ordered_json out;
  const auto optional = [&](const char* key, const std::string& value) {
    if (!value.empty()) out[key] = value;
  };
  out["rule"] = finding.rule;
  out["category"] = finding.category;
  out["severity"] = name_of(finding.severity);
  out["confidence"] = std::round(finding.confidence * 100) / 100;
  if (finding.start) out["start"] = *finding.start;
  if (finding.end) out["end"] = *finding.end;
  optional("scope", finding.scope);
  optional("entry", finding.entry);
  out["message"] = finding.message;
  optional("why", finding.why);
  if (!finding.instead.empty()) out["instead"] = finding.instead;
  optional("replace", finding.replace);
  if (finding.replace_span) {
    out["replace_start"] = finding.replace_span->first;
    out["replace_end"] = finding.replace_span->second;
  }
  optional("section", finding.section);
  optional("link", finding.link);
  optional("contact", finding.contact);
  if (finding.show != policy::Show::always) out["show"] = name(finding.show);
  return out;
}

}  // namespace vorab::rules
