// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include "store/conditions.h"

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

using store::State;
using store::Trouble;

static_assert(std::size(kCodes) == static_cast<std::size_t>(Code::answer_too_large) + 1);

[[nodiscard]] constexpr std::string_view name(Code code) {
  return kCodes[static_cast<std::size_t>(code)];
}
using store::name;

}  // namespace vorab::host
