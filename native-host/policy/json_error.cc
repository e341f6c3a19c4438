// SPDX-License-Identifier: Apache-2.0
#include "policy/json_error.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "policy/json_scan.h"
#include "policy/quoted.h"
#include "text/utf.h"

namespace vorab::policy {
namespace {

using Inside = ParserState::Inside;

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kDelimiters = " \t\r\n,:{}[]\"";

bool is_any(char c, std::string_view any) { return any.find(c) != std::string_view::npos; }

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// At most `length` bytes from `at` on, which may lie behind the end.
std::string_view piece(std::string_view text, std::size_t at, std::size_t length) {
  return at < text.size() ? text.substr(at, length) : std::string_view{};
}

std::string_view word_at(std::string_view text, std::size_t at) {
  const std::size_t end = text.find_first_of(kDelimiters, at);
  return text.substr(at, (end == std::string_view::npos ? text.size() : end) - at);
}

// Quotation marks that word processors make of ".
bool is_typographic_quote(char32_t c) {
  return (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A ||
         c == 0xFF02 || c == 0xB4;
}

int hex_value(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    const std::size_t digit =
        std::string_view("0123456789abcdef").find(static_cast<char>(c | 0x20));
    if (digit == std::string_view::npos) return -1;
    value = value * 16 + static_cast<int>(digit);
  }
  return digits.size() == 4 ? value : -1;
}

// The code unit of the escape \uXXXX at `at`; -1 if there is none.
int unit_at(std::string_view text, std::size_t at) {
  return piece(text, at, 2) == "\\u" ? hex_value(piece(text, at + 2, 4)) : -1;
}

bool is_high(int unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(int unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::size_t escape_length(std::string_view text, std::size_t at) {
  if (piece(text, at, 2) != "\\u") return 2;
  return is_high(unit_at(text, at)) ? 12 : 6;
}

// What is wrong with the escape at `at` (a backslash), if anything.
std::optional<Explanation> explain_escape(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return std::nullopt;  // the text's end is what is wrong
  if (text[at + 1] == 'u') {
    const int unit = unit_at(text, at);
    if (unit < 0) {
      return Explanation{at, "\\u must be followed by four hexadecimal digits",
                         "write for example \\u00e4, or the letter itself"};
    }
    if (is_low(unit) || (is_high(unit) && !is_low(unit_at(text, at + 6)))) {
      return Explanation{at, "this is half of a character: \\ud800 to \\udfff come in pairs",
                         "write the character itself, the file is UTF-8"};
    }
    return std::nullopt;
  }
  if (is_any(text[at + 1], "\"\\/bfnrt")) return std::nullopt;
  const std::string letter(text.substr(at + 1, text::decode(text, at + 1).length));
  return Explanation{at, "JSON knows no escape \\" + letter,
                     "write a backslash inside a text twice: \\\\" + letter};
}

// What is wrong with the text whose opening quotation mark is at `start`, if anything.
std::optional<Explanation> explain_string(std::string_view text, std::size_t start) {
  const Explanation unclosed{start, "this text has no closing quotation mark in its line",
                             "close it with \" before the line ends; a line break inside a text is "
                             "written \\n"};
  for (std::size_t at = start + 1; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') return std::nullopt;
    if (c == '\n' || c == '\r') return unclosed;
    if (c == '\t') return Explanation{at, "a tab stands inside a text", "write \\t or a space"};
    if (static_cast<unsigned char>(c) < 0x20) {
      return Explanation{at, "a control character stands inside a text: " + in_quotes({&c, 1}),
                         "take it out"};
    }
    if (c != '\\') continue;
    if (auto why = explain_escape(text, at)) return why;
    at += escape_length(text, at) - 1;
  }
  return unclosed;
}

Explanation explain_number(std::string_view text, std::size_t at) {
  const std::string_view run = word_at(text, at);
  if (number_end(text, at) == at + run.size()) {
    return {at, "the number " + in_quotes(run) + " is too large", "write a smaller one"};
  }
  return {at, in_quotes(run) + " is no number in JSON",
          "write it like 12 or 0.5, or in quotation marks if it is a text"};
}

Explanation explain_word(std::string_view text, std::size_t at, bool as_key) {
  const std::string_view word = word_at(text, at);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kMeant{
      {{"True", "true"},
       {"TRUE", "true"},
       {"yes", "true"},
       {"ja", "true"},
       {"False", "false"},
       {"FALSE", "false"},
       {"no", "false"},
       {"nein", "false"},
       {"None", "null"},
       {"NULL", "null"}}};
  if (!as_key && (word == "NaN" || word == "nan" || word == "Infinity" || word == "inf")) {
    return {at, in_quotes(word) + " is no number in JSON", "write a number such as 0.5"};
  }
  if (!as_key) {
    for (const auto& [written, meant] : kMeant) {
      if (word == written) {
        return {at, in_quotes(word) + " is no JSON value", "write " + std::string(meant)};
      }
    }
  }
  return {at,
          std::string(as_key ? "the key " : "the text ") + in_quotes(word) +
              " stands without quotation marks",
          "write " + in_quotes(word)};
}

// Whatever cannot begin a key or a value.
Explanation explain_start(std::string_view text, std::size_t at, bool as_key) {
  const char c = text[at];
  const text::Decoded first = text::decode(text, at);
  if (c == '"') {
    if (auto why = explain_string(text, at)) return *why;
  }
  if (is_typographic_quote(first.code_point)) {
    return {at,
            "this is a typographic quotation mark: " + std::string(text.substr(at, first.length)),
            "use the plain one, \", as the policy is no word processor's text"};
  }
  if (c == '\'' || c == '`') {
    return {at, std::string("texts in JSON do not stand between ") + c + " marks",
            "use double quotation marks: \"…\""};
  }
  if (c == '#') return {at, "# begins no comment here", "begin comments with //"};
  if (is_any(c, "-+.") || is_any(c, kDigits)) {
    if (as_key)
      return {at, "a key must stand in quotation marks", "write \"key\": before the value"};
    return explain_number(text, at);
  }
  if (is_letter(c)) return explain_word(text, at, as_key);
  if (as_key) return {at, "a key is missing here", "write \"key\": before the value"};
  if (is_any(c, ",:")) return {at, "a value is missing here", "write one, or take this away"};
  return {at, in_quotes(text.substr(at, first.length)) + " cannot stand here",
          "write a value such as \"text\", 12, true, [ … ] or { … }"};
}

Explanation explain_comment(std::string_view text, std::size_t at) {
  if (piece(text, at, 2) == "/*") {
    return {at, "this comment is never closed", "end it with */"};
  }
  return {at, "a single / means nothing here", "begin comments with //"};
}

Explanation explain_end(std::string_view text, const ParserState& state) {
  if (state.inside == Inside::nothing) {
    return {0, "this file is empty",
            "begin with { \"format\": 1, \"id\": \"…\", \"rules\": [ … ] }"};
  }
  const char opened = text[state.opened.offset];
  const std::string closing = opened == '{' ? "}" : "]";
  return {state.opened.offset, std::string("this ") + opened + " is never closed",
          "add " + closing + " where the " + (opened == '{' ? "object" : "list") + " should end"};
}

Explanation explain_closing(char c, std::size_t at, const ParserState& state,
                            std::optional<std::size_t> comma) {
  const std::string bracket(1, c);
  const bool fits = state.inside == (c == '}' ? Inside::object : Inside::array);
  if (state.inside == Inside::nothing) {
    return {at, "this " + bracket + " closes nothing", "take it away"};
  }
  if (!fits) {
    const bool object = state.inside == Inside::object;
    return {at,
            "this " + bracket + " does not fit the " + (object ? "{" : "[") + " of line " +
                std::to_string(state.opened.line),
            std::string("close with ") + (object ? "}" : "]") + " first"};
  }
  if (comma) {
    return {*comma, "a comma stands after the last entry", "take this comma away"};
  }
  return {at, "a value is missing here", "write one after the colon"};
}

// What follows a complete value or key without a blank between often tells what was meant.
std::optional<Explanation> explain_glued(std::string_view text, std::size_t at) {
  if (at == 0) return std::nullopt;
  const char before = text[at - 1];
  const char c = text[at];
  if (before == '"' && (is_letter(c) || is_any(c, kDigits))) {
    return Explanation{at - 1, "this quotation mark ends the text, but the text seems to go on",
                       "write a quotation mark inside a text as \\\""};
  }
  if (is_any(before, kDigits) && (is_letter(c) || is_any(c, "-.:/+0123456789"))) {
    const std::size_t last = text.find_last_of(kDelimiters, at - 1);
    return explain_number(text, last == std::string_view::npos ? 0 : last + 1);
  }
  return std::nullopt;
}

}  // namespace

namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

std::optional<Explanation> explain_bytes(std::string_view text) {
  constexpr std::string_view kNul("\0", 1);
  if (piece(text, 0, 2) == "\xFF\xFE" || piece(text, 0, 2) == "\xFE\xFF" ||
      piece(text, 0, 1) == kNul || piece(text, 1, 1) == kNul) {
    return Explanation{0, "this file is UTF-16", "save it as UTF-8"};
  }
  const auto nul = text.find('\0');
  for (std::size_t at = text::ascii_run_end(text, 0); at < std::min(nul, text.size());) {
    const text::Decoded next = text::decode(text, at);
    if (next.code_point == 0xFFFD && next.length == 1) {
      const auto byte = static_cast<unsigned char>(text[at]);
      std::array<char, 8> hex{};
      std::snprintf(hex.data(), hex.size(), "%02X", static_cast<unsigned>(byte));
      std::string remedy = "save the file as UTF-8";
      const char next_byte = at + 1 < text.size() ? text[at + 1] : '\0';
      if (byte == 0xED && is_continuation(next_byte)) {
        return Explanation{at, "half of a character stands here, as some programs write emoji",
                           "write the character anew, and save the file as UTF-8"};
      }
      if (byte >= 0xA0 && !is_continuation(next_byte)) {
        remedy += "; it looks like Windows-1252, where this byte is ";
        text::append_utf8(remedy, byte);
      }
      return Explanation{at, std::string("this file is not UTF-8: byte ") + hex.data(), remedy};
    }
    at = text::ascii_run_end(text, at + next.length);
  }
  if (nul == std::string_view::npos) return std::nullopt;
  return Explanation{nul, "a NUL byte stands here", "take it out"};
}

Explanation explain(std::string_view text, const ParserState& state) {
  std::size_t at = skip_blank(text, state.from);
  std::optional<std::size_t> comma;
  bool colon = false;
  // One comma or colon where it belongs is fine; what follows it is not.
  if (at < text.size() && text[at] == ':' && state.key_pending) {
    colon = true;
    at = skip_blank(text, at + 1);
  } else if (at < text.size() && text[at] == ',' && !state.empty && !state.key_pending) {
    comma = at;
    at = skip_blank(text, at + 1);
  }
  if (at >= text.size() && !state.finished) return explain_end(text, state);
  const char c = text[at];
  if (c == '/') return explain_comment(text, at);
  if (at == state.from) {
    if (auto why = explain_glued(text, at)) return *why;
  }
  if (state.finished) {
    return {at, "something follows after the end of the policy",
            "take it away; a file holds one { … }"};
  }
  if (is_any(c, "}]")) return explain_closing(c, at, state, comma);
  const bool in_object = state.inside == Inside::object;
  if (state.key_pending && !colon) {
    return {state.from, "a colon is missing after this key",
            c == '=' ? "write : instead of =" : "write \"key\": value"};
  }
  const bool value_expected =
      state.inside == Inside::nothing || colon || (!in_object && (state.empty || comma));
  if (value_expected) return explain_start(text, at, false);
  if (state.empty || comma) {
    if (c == ',') return {at, "there is a comma too many", "take this comma away"};
    return explain_start(text, at, true);
  }
  if (c == ';') return {at, "entries are separated by commas", "write , instead of ;"};
  if (c == ':' && !in_object) {
    return {at, "a list [ … ] has no keys", "write { … } around keys and their values"};
  }
  if (c == ':') return {at, "a value cannot be followed by a colon", "write a comma before a key"};
  return {state.from, "a comma is missing here", "write a comma between two entries"};
}

}  // namespace vorab::policy
