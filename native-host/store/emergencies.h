// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "platform/clock.h"
#include "policy/emergency_rule.h"
#include "policy/files.h"
#include "policy/trust.h"
#include "store/in_force.h"
#include "store/last_good.h"
#include "store/sources.h"
#include "store/versions.h"

/// The emergency rules of a machine: the files `emergency/*.json` of its policy folder, as far as
/// they are signed, in order and not over. Whatever is wrong with one never touches the policy.
///
/// Where keys for emergency rules are installed, as many of them as it takes have to have signed;
/// where only keys for policies are, as many of those; without any key each file counts. A file
/// that breaks gives way to its last good version; one that is taken away is withdrawn.
namespace vorab::store {

class Emergencies {
 public:
  /// So many count at once, the first by name, besides those that are over.
  static constexpr std::size_t kMost = 5;

  Emergencies(const std::filesystem::path& policies, const policy::Files& files,
              const LastGood& last_good, HighestVersions& highest, const platform::Clock& clock);

  struct Found {
    std::vector<Emergency> rules;
    std::vector<Report> reports;
    /// Equal in two readings means that nothing changed.
    std::vector<std::string> marks;
  };
  /// Reads them anew. Not `in_sight`: the policy folder is gone or closed, and nobody decided that.
  [[nodiscard]] Found read(const policy::Trust& trust, bool in_sight);

  /// Keeps for the next start what the last reading found.
  [[nodiscard]] std::error_code keep();

 private:
  struct Judged {
    std::optional<Emergency> rule;
    std::optional<policy::Problem> problem;  ///< there if there is no rule
  };
  [[nodiscard]] Judged judge(const std::string& name, const Sources& sources,
                             const policy::Signers* signers) const;
  [[nodiscard]] std::optional<policy::Problem> problem_of_age(
      const std::filesystem::path& file, const policy::EmergencyRule& rule) const;
  [[nodiscard]] const Sources& good();

  std::filesystem::path folder_;
  const policy::Files& files_;
  LastGood last_good_;
  HighestVersions& highest_;
  const platform::Clock& clock_;
  std::optional<Sources> good_;  // what is or was last in order
  Versions seen_;                // what they are to be remembered by, where keys are installed
};

}  // namespace vorab::store
