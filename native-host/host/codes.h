// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

/// The words both sides of the pipe agree on. Append only: a code keeps its place and its meaning
/// for ever, because the extension and the host are updated at different times. PROTOCOL.md
/// explains each; extension/background/codes.js mirrors them; a house test compares all three.
namespace vorab::host {

/// Version of the protocol this host speaks (`hello.protocol`).
inline constexpr int kProtocol = 1;

enum class Code : std::size_t {
  empty_frame,
  too_large,
  bad_utf8,
  bad_json,
  bad_message,
  bad_field,
  unknown_type,
  hello_first,
  unknown_caller,
  busy,
  internal,
  answer_too_large,
};

inline constexpr std::string_view kCodes[] = {
    "empty-frame",       // a frame of length zero
    "too-large",         // a frame above 8 MiB, skipped unread; above 64 MiB the host also exits
    "bad-utf8",          // the frame is not UTF-8
    "bad-json",          // the frame is not JSON
    "bad-message",       // not an object, or an object without a "type"
    "bad-field",         // a field is missing or has the wrong type; the message names it
    "unknown-type",      // a message type this host does not know
    "hello-first",       // something came before "hello"
    "unknown-caller",    // started by something that is not our extension; the host exits
    "busy",              // too many checks wait; send the newest text again later
    "internal",          // the host could not do it, and it is not the sender's fault
    "answer-too-large",  // the answer would not fit in a frame
};

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
};

static_assert(std::size(kTroubles) == static_cast<std::size_t>(Trouble::bad_key) + 1);
static_assert(std::size(kCodes) == static_cast<std::size_t>(Code::answer_too_large) + 1);
static_assert(std::size(kStates) == static_cast<std::size_t>(State::protocol) + 1);

[[nodiscard]] constexpr std::string_view name(Code code) {
  return kCodes[static_cast<std::size_t>(code)];
}
[[nodiscard]] constexpr std::string_view name(State state) {
  return kStates[static_cast<std::size_t>(state)];
}
[[nodiscard]] constexpr std::string_view name(Trouble trouble) {
  return kTroubles[static_cast<std::size_t>(trouble)];
}

}  // namespace vorab::host
