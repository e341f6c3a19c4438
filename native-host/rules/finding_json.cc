// SPDX-License-Identifier: Apache-2.0
#include "rules/finding_json.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <string_view>

namespace vorab::rules {

namespace {

std::string_view name(policy::Severity severity) {
  switch (severity) {
    case policy::Severity::hint:
      return "hint";
    case policy::Severity::warn:
      return "warn";
    case policy::Severity::stop:
      return "stop";
  }
  return "warn";
}

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

nlohmann::ordered_json to_json(const Finding& finding) {
  nlohmann::ordered_json out;
  const auto optional = [&](const char* key, const std::string& value) {
    if (!value.empty()) out[key] = value;
  };
  out["rule"] = finding.rule;
  out["category"] = finding.category;
  out["severity"] = name(finding.severity);
  out["confidence"] = std::round(finding.confidence * 100) / 100;
  if (finding.start) out["start"] = *finding.start;
  if (finding.end) out["end"] = *finding.end;
  optional("scope", finding.scope);
  optional("entry", finding.entry);
  out["message"] = finding.message;
  optional("why", finding.why);
  if (!finding.instead.empty()) out["instead"] = finding.instead;
  optional("replace", finding.replace);
  optional("section", finding.section);
  optional("link", finding.link);
  optional("contact", finding.contact);
  if (finding.show != policy::Show::always) out["show"] = name(finding.show);
  return out;
}

}  // namespace vorab::rules
