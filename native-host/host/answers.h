// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

#include "host/checker.h"
#include "host/in_force.h"
#include "host/message.h"
#include "host/records.h"
#include "platform/sandbox.h"

/// What the host says, as frame bodies: UTF-8 JSON of at most kMaxWrite bytes. Pure functions.
namespace vorab::host {

/// `locale` in these is "de" or "en"; `in_force` may be null, while it is being read. `also` are
/// problems besides those with the policies; at `now` some rules are on trial.
[[nodiscard]] std::string welcome(const InForce* in_force, State state, std::string_view locale,
                                  const platform::SandboxLevel& sandbox,
                                  std::span<const Report> also = {}, policy::TimePoint now = {});
[[nodiscard]] std::string policy_changed(const InForce* in_force, State state,
                                         std::string_view locale, std::span<const Report> also,
                                         policy::TimePoint now);
[[nodiscard]] std::string recheck();

/// Findings that do not fit are left out from the end, and `capped` says so.
[[nodiscard]] std::string findings(const Verdict& verdict);

[[nodiscard]] std::string suggestions(const Suggestions& found);
[[nodiscard]] std::string rule_list(const Token& id, const InForce* in_force,
                                    std::string_view locale);
[[nodiscard]] std::string log_entries(const Kept& kept);
[[nodiscard]] std::string done(const Token& id);

/// `echo` tells the sender which message is meant (Refusal::echo).
[[nodiscard]] std::string error(Code code, std::string_view message,
                                const nlohmann::ordered_json& echo = {});

}  // namespace vorab::host
