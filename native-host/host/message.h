// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>

#include "host/codes.h"

/// What the extension says, typed. Transport ends here: a frame's body goes in, a message comes
/// out, or a refusal that says what was wrong and to whom it belongs. PROTOCOL.md describes them.
namespace vorab::host {

/// A name the extension gave to something; a string or an integer, sent back exactly as it came.
using Token = nlohmann::json;

struct Hello {
  std::int64_t protocol = 0;
  std::string locale;
};

struct Check {              // NOLINT(bugprone-exception-escape): moving a Token only asserts
  Token doc, part;          ///< `part` is null if the post has no parts
  std::uint64_t parts = 0;  ///< posts of the thread; 0: not told
  std::uint64_t rev = 0;
  std::string site, surface, locale, text, posting_as;
  std::map<std::string, std::uint64_t> attachments;
  bool practice = false;  ///< written to try things out: nothing is counted
};

struct Closed {
  Token doc;
};
struct Suggest {
  Token id;
  std::string word, locale;
};
struct ListRules {
  Token id;
  std::string locale;
};
struct Decision {
  std::string site, rule, action;
};
struct ReadLog {
  Token id;
};
struct ForgetLog {
  Token id;
  std::string what = {};  ///< "log" or "counts"; empty: both
};

using Message =
    std::variant<Hello, Check, Closed, Suggest, ListRules, Decision, ReadLog, ForgetLog>;

struct Refusal {
  Code code;
  std::string message;          ///< for developers; never what people typed
  nlohmann::ordered_json echo;  ///< the `id`, or `doc`, `part` and `rev`, as far as they were there
};

/// Types a frame's body. Never throws, whatever the bytes. Escaped lone surrogates become U+FFFD,
/// which is one UTF-16 unit like they are, so that offsets stay right.
[[nodiscard]] std::variant<Message, Refusal> parse_message(std::string body);

}  // namespace vorab::host
