// SPDX-License-Identifier: Apache-2.0
#include "host/message.h"

#include <array>
#include <string_view>
#include <utility>

#include "host/fields.h"
#include "text/json_numbers.h"
#include "text/surrogates.h"
#include "text/utf.h"

namespace vorab::host {
namespace {

using Json = nlohmann::json;

constexpr int kMaxDepth = 32;

Message read_hello(const Fields& fields) {
  return Hello{fields.integer("protocol"), fields.text("locale")};
}

Message read_check(const Fields& fields) {
  Check check;
  check.doc = fields.token("doc");
  check.part = fields.optional_token("part");
  check.rev = fields.count("rev");
  check.parts = fields.optional_count("parts");
  check.site = fields.text("site");
  check.surface = fields.text("surface");
  check.locale = fields.text("locale");
  check.text = fields.required_text("text");
  check.posting_as = fields.text("posting_as");
  check.attachments = fields.counts("attachments");
  check.practice = fields.flag("practice");
  return check;
}

Message read_closed(const Fields& fields) { return Closed{fields.token("doc")}; }

Message read_suggest(const Fields& fields) {
  return Suggest{fields.token("id"), fields.required_text("word"), fields.text("locale")};
}

Message read_rules(const Fields& fields) {
  return ListRules{fields.token("id"), fields.text("locale")};
}

Message read_decision(const Fields& fields) {
  return Decision{fields.text("site"), fields.required_text("rule"),
                  fields.required_text("action")};
}

Message read_log(const Fields& fields) { return ReadLog{fields.token("id")}; }

Message read_forget(const Fields& fields) {
  return ForgetLog{fields.token("id"), fields.text("what")};
}

struct Type {
  std::string_view name;
  Message (*read)(const Fields&);
};

constexpr std::array kTypes = {
    Type{"hello", read_hello},     Type{"check", read_check},   Type{"closed", read_closed},
    Type{"suggest", read_suggest}, Type{"rules", read_rules},   Type{"decision", read_decision},
    Type{"log", read_log},         Type{"forget", read_forget},
};

/// What tells the sender which of its messages is meant.
nlohmann::ordered_json echo_of(const Json& message) {
  nlohmann::ordered_json echo = nlohmann::ordered_json::object();
  for (const char* name : {"id", "doc", "part", "rev"}) {
    const auto field = message.find(name);
    if (field != message.end() && is_token(*field)) echo[name] = *field;
  }
  return echo;
}

/// Null if `body` is not JSON. What lies deeper than any message does is dropped, not stored.
std::optional<Json> parse(std::string body) {
  const auto shallow = [](int depth, Json::parse_event_t, const Json&) {
    return depth <= kMaxDepth;
  };
  Json json = Json::parse(body, shallow, false);
  // A number that only a newer sender understands is no reason to refuse the rest.
  if (json.is_discarded() && text::mend_numbers(body)) json = Json::parse(body, shallow, false);
  if (json.is_discarded()) return std::nullopt;
  return json;
}

Refusal not_json(const std::string& body) {
  if (text::to_well_formed(body) != body) return {Code::bad_utf8, "the frame is not UTF-8", {}};
  return {Code::bad_json, "the frame is not JSON", {}};
}

std::variant<Message, Refusal> type_message(const Json& json) {
  const auto type = json.is_object() ? json.find("type") : json.end();
  if (!json.is_object() || type == json.end() || !type->is_string()) {
    return Refusal{Code::bad_message, "a message is an object with a \"type\"", {}};
  }
  for (const Type& known : kTypes) {
    if (*type != known.name) continue;
    try {
      return known.read(Fields(json));
    } catch (const BadField& bad) {
      return Refusal{Code::bad_field, bad.what(), echo_of(json)};
    }
  }
  return Refusal{Code::unknown_type, "this host does not know the message's type", echo_of(json)};
}

}  // namespace

std::variant<Message, Refusal> parse_message(std::string body) {
  text::mend_surrogates(body);
  try {
    const std::optional<Json> json = parse(body);
    return json ? type_message(*json) : not_json(body);
  } catch (const std::exception&) {  // out of memory
    return Refusal{Code::internal, "the message could not be read", {}};
  }
}

}  // namespace vorab::host
