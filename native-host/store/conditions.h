// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

/// The words for what is in force, as the extension and `vorab status` say them. Append only, like
/// those of host/codes.h: PROTOCOL.md explains each, extension/background/codes.js mirrors the
/// states; a house test compares all three.
namespace vorab::store {

/// What the employee is told about the protection, one at a time.
enum class State : std::size_t { ok, loading, no_policy, expired, refused, protocol };

inline constexpr std::string_view kStates[] = {
    "ok",         // a policy is in force
    "loading",    // the policy is being read; `policy` and `recheck` follow
    "no-policy",  // there is none on this machine
    "expired",    // in force, but past its date
    "refused",    // there is one, but it cannot be used; `problems` say why
    "protocol",   // extension and host are of different generations
};

/// What IT should know about the policies, in `problems`.
enum class Trouble : std::size_t {
  broken_policy,
  last_good,
  missing_folder,
  rule_left_out,
  not_kept,
  no_dictionary,
  kept_private,
  not_signed,
  older_version,
  bad_key,
  bad_emergency,
  bad_audience,
};

inline constexpr std::string_view kTroubles[] = {
    "broken-policy",   // a policy file cannot be used
    "last-good",       // the last good version stays in force instead
    "missing-folder",  // the policy folder is not there or cannot be read
    "rule-left-out",   // a rule cannot run; the others do
    "not-kept",        // the state folder cannot be written: after a restart no last good version
    "no-dictionary",   // spelling is not checked in a language
    "kept-private",    // a wish that needs the employees' key, which is not there
    "not-signed",      // keys are installed, and a policy file is not signed by enough of them
    "older-version",   // a policy file is older than what was in force here
    "bad-key",         // an installed key cannot be used
    "bad-emergency",   // an emergency rule cannot be used; the policy is what it was
    "bad-audience",    // the machine's groups cannot be read: rules for all groups apply
};

static_assert(std::size(kStates) == static_cast<std::size_t>(State::protocol) + 1);
static_assert(std::size(kTroubles) == static_cast<std::size_t>(Trouble::bad_audience) + 1);

[[nodiscard]] constexpr std::string_view name(State state) {
  return kStates[static_cast<std::size_t>(state)];
}
[[nodiscard]] constexpr std::string_view name(Trouble trouble) {
  return kTroubles[static_cast<std::size_t>(trouble)];
}

}  // namespace vorab::store
