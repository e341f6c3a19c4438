// SPDX-License-Identifier: Apache-2.0
#include "cli/emergency_file.h"

#include "policy/files.h"
#include "rules/messages.h"

namespace vorab::cli {

std::optional<policy::EmergencyRead> emergency_in(const std::filesystem::path& path) {
  if (policy::disk().kind(path) != policy::Files::Kind::file) return std::nullopt;
  const auto text = policy::disk().read(path, policy::kMostEmergencyBytes + 1);
  if (!text || !policy::is_emergency_rule(*text)) return std::nullopt;
  return policy::read_emergency_rule(*text, path.string());
}

std::string told(const policy::EmergencyRule& rule) {
  return "emergency rule " + rule.id + ", issued " + rule.issued + ", until " + rule.until +
         ", because: " + rules::pick(rule.reason, "en");
}

}  // namespace vorab::cli
