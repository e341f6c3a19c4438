// SPDX-License-Identifier: Apache-2.0
#include "policy/read_pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/characters.h"
#include "policy/format.h"
#include "policy/quoted.h"

namespace vorab::policy {
namespace {

// A compiled pattern of this size costs about a megabyte of automata; real rules stay below 500.
constexpr int kLargestProgram = 4000;
// What RE2 may use while it compiles: soon enough to give up on what explodes.
constexpr int kCompileBytes = 512 << 10;

struct Fault {
  std::size_t offset = 0;  // bytes into the pattern
  std::string message;
  std::string remedy;
};

constexpr std::string_view kMark = "a group (?P<mark>…) around the part that matters";

// Calls `see(offset, token)` for each character or escape, with whether it stands in [ … ].
template <class See>
void walk(std::string_view pattern, See see) {
  bool in_class = false;
  for (std::size_t at = 0; at < pattern.size();) {
    if (!in_class && pattern.substr(at, 2) == "\\Q") {  // literal up to \E
      const std::size_t end = pattern.find("\\E", at);
      at = end == std::string_view::npos ? pattern.size() : end + 2;
      continue;
    }
    const std::size_t length = pattern[at] == '\\' && at + 1 < pattern.size() ? 2 : 1;
    const std::string_view token = pattern.substr(at, length);
    see(at, token, in_class);
    if (!in_class && token == "[") {
      in_class = true;
      // A ] right after [ or [^ is a literal.
      if (pattern.substr(at + 1, 1) == "^") ++at;
      if (pattern.substr(at + 1, 1) == "]") ++at;
    } else if (in_class && pattern.substr(at, 2) == "[:") {
      const std::size_t end = pattern.find(":]", at);
      if (end != std::string_view::npos) at = end + 1;
    } else if (in_class && token == "]") {
      in_class = false;
    }
    at += length;
  }
}

// The bracket that has no partner.
std::size_t lonely_parenthesis(std::string_view pattern) {
  std::vector<std::size_t> open;
  std::size_t lonely = std::string_view::npos;
  walk(pattern, [&](std::size_t at, std::string_view token, bool in_class) {
    if (in_class) return;
    if (token == "(") open.push_back(at);
    if (token != ")") return;
    if (!open.empty()) {
      open.pop_back();
    } else if (lonely == std::string_view::npos) {
      lonely = at;
    }
  });
  if (lonely != std::string_view::npos) return lonely;
  return open.empty() ? 0 : open.back();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Fault explain_escape(const std::string& arg, std::size_t at) {
  if (arg.size() > 1 && (is_digit(arg[1]) || arg[1] == 'k' || arg[1] == 'g')) {
    return {at, "back-references such as " + arg + " are not understood",
            "write what should be there once more, or make one rule for each case"};
  }
  if (arg == "\\Z") return {at, "\\Z is not understood", "write \\z, or $ at a line's end"};
  return {at, arg + " is no escape in a pattern",
          "write the character itself; only \\ . + * ? ( ) [ ] { } ^ $ | need a backslash"};
}

Fault explain_operator(std::string_view pattern, const std::string& arg, std::size_t at) {
  const std::string_view rest = pattern.substr(at);
  const bool behind = rest.starts_with("(?<=") || rest.starts_with("(?<!");
  if (behind || rest.starts_with("(?=") || rest.starts_with("(?!")) {
    return {at,
            behind ? "looking behind with " + std::string(rest.substr(0, 4)) + " is not understood"
                   : "looking ahead with " + std::string(rest.substr(0, 3)) + " is not understood",
            "match what stands around too, and put " + std::string(kMark)};
  }
  if (rest.starts_with("(?<")) {
    return {at, "a named group is written (?P<name>…)", "write (?P<mark>…)"};
  }
  if (rest.starts_with("(?>")) {
    return {at, "atomic groups are not understood", "write (?:…); no pattern can run away here"};
  }
  return {at, in_quotes(arg) + " is not understood",
          "write (?:…) for a group, (?i) to ignore case"};
}

// "\\p{Foo}", "[:foo:]"
std::optional<Fault> explain_class(const std::string& arg, std::size_t at) {
  if (arg.starts_with("\\p") || arg.starts_with("\\P")) {
    return Fault{at, "Unicode has no group of characters " + in_quotes(arg),
                 "write \\\\pL for letters, \\\\p{Lu} for capitals, \\\\p{Cyrillic} for a script"};
  }
  if (arg.starts_with("[:")) {
    return Fault{at, "there is no class of characters " + in_quotes(arg),
                 "write [:alpha:], [:digit:], [:alnum:], [:upper:], [:lower:] or [:space:]"};
  }
  return std::nullopt;
}

// The numbers of "{least,most}" or "{count}", as far as they can be read.
std::vector<int> numbers_of(std::string_view counts) {
  std::vector<int> out;
  const char* const end = counts.data() + counts.size();
  for (const char* at = counts.data(); out.size() < 2 && at != end;) {
    int number = 0;
    const auto [next, error] = std::from_chars(at + 1, end, number);
    if (error != std::errc()) break;
    out.push_back(number);
    at = next;
  }
  return out;
}

// A count is at most 1000, so is what counts inside counts multiply to, and {2,1} counts down.
Fault explain_count(std::string_view pattern, const std::string& arg, std::size_t at) {
  constexpr int kHighest = 1000;
  const std::size_t brace = arg.rfind('{');
  const auto counts = brace == std::string::npos ? "" : arg.substr(brace);
  const auto numbers = numbers_of(counts);
  if (brace != std::string::npos && arg.size() > brace + 1 && pattern.find(arg) == at) at += brace;
  if (numbers.size() == 2 && numbers[0] > numbers[1]) {
    return {at, in_quotes(counts) + " counts down",
            "write the smaller number first: {" + std::to_string(numbers[1]) + "," +
                std::to_string(numbers[0]) + "}"};
  }
  if (!numbers.empty() && *std::max_element(numbers.begin(), numbers.end()) <= kHighest) {
    return {std::max(at, pattern.rfind(arg)),
            "counts inside counts multiply, to more than 1000 repetitions",
            "use * or + for one of them, or smaller counts"};
  }
  return {at, in_quotes(counts) + " repeats too often",
          "the highest count is 1000; use * or + for more"};
}

Fault too_large() {
  return {0, "the pattern becomes too large when it is compiled",
          "write \\\\pL+ instead of counts such as \\\\pL{1,40}, or several rules"};
}

// RE2's error in our words.
Fault explain(const re2::RE2& re2, std::string_view pattern) {
  const std::string& arg = re2.error_arg();
  const std::size_t found = pattern.find(arg);
  const std::size_t at = found == std::string_view::npos ? 0 : found;
  switch (re2.error_code()) {
    case re2::RE2::ErrorBadEscape:
      return explain_escape(arg, at);
    case re2::RE2::ErrorMissingParen:
    case re2::RE2::ErrorUnexpectedParen: {
      const std::size_t lonely = lonely_parenthesis(pattern);
      const bool opening = pattern.substr(lonely, 1) == "(";
      return {lonely, opening ? "this ( is never closed" : "this ) closes nothing",
              opening ? "add ), or write \\( for a bracket in the text"
                      : "take it away, or write \\) for a bracket in the text"};
    }
    case re2::RE2::ErrorMissingBracket:
      return {at, "this [ is never closed", "add ], or write \\[ for a bracket in the text"};
    case re2::RE2::ErrorBadCharClass:
    case re2::RE2::ErrorBadCharRange:
      if (auto fault = explain_class(arg, at)) return *fault;
      return {at, in_quotes(arg) + " is no range or class of characters",
              "write ranges upwards, like a-z, and - at the end of [ … ] for a hyphen"};
    case re2::RE2::ErrorRepeatArgument:
      return {at, in_quotes(arg) + " repeats nothing",
              "write what is repeated before it, or a backslash for the character itself"};
    case re2::RE2::ErrorRepeatSize:
      return explain_count(pattern, arg, at);
    case re2::RE2::ErrorRepeatOp:
      return {at, "two repetitions follow each other: " + in_quotes(arg),
              "keep one; possessive repetitions are not needed, no pattern can run away here"};
    case re2::RE2::ErrorBadPerlOp:
      return explain_operator(pattern, arg, at);
    case re2::RE2::ErrorBadNamedCapture:
      return {at, in_quotes(arg) + " is no good name for a group", "use letters, digits and _"};
    case re2::RE2::ErrorTrailingBackslash:
      return {pattern.size() - 1, "the pattern ends with a single backslash",
              "write \\\\ for a backslash in the text (in JSON \\\\\\\\), or take it away"};
    case re2::RE2::ErrorPatternTooLarge:
      return too_large();
    default:
      return {at, "RE2 does not understand this: " + re2.error(),
              "see the syntax at github.com/google/re2/wiki/Syntax"};
  }
}

// \b, \w and \d know ASCII only: \bÜbung never matches at a word's beginning.
void check_word_boundaries(std::string_view pattern, const Spot& spot, Report& report) {
  const auto is_foreign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  walk(pattern, [&](std::size_t at, std::string_view token, bool in_class) {
    if (in_class || token != "\\b") return;
    const bool before = at > 0 && is_foreign(pattern[at - 1]);
    const bool after = at + 2 < pattern.size() && is_foreign(pattern[at + 2]);
    if (!before && !after) return;
    report.warning(spot.inside(at, report.source()),
                   "\\b knows ASCII letters only, beside this one it sees no word's end",
                   std::string("write ") + (after ? "(?:^|\\\\PL)" : "(?:\\\\PL|$)") +
                       " instead, and put " + std::string(kMark));
  });
}

void check_lines(const Pattern& pattern, const Spot& spot, Report& report) {
  if (pattern.multiline) return;
  walk(pattern.pattern, [&](std::size_t at, std::string_view token, bool) {
    if (token != "\n" && token != "\\n" && token != "\\r") return;
    report.warning(spot.inside(at, report.source()),
                   "a pattern sees one line at a time, without its end",
                   "add \"multiline\": true to the rule, or take this out");
  });
}

// What RE2 allows and nobody means.
std::optional<Fault> find_pitfall(std::string_view pattern) {
  std::optional<Fault> found;
  bool marked = false;
  walk(pattern, [&](std::size_t at, std::string_view token, bool in_class) {
    if (in_class || found) return;
    if (token == "\\C") found = {at, "\\C matches single bytes", "write . for any character"};
    if (!pattern.substr(at).starts_with("(?P<mark>")) return;
    if (marked) found = {at, "two groups are named mark", "join them: (?P<mark>a|b)"};
    marked = true;
  });
  return found;
}

bool matches_nothing(const re2::RE2& re2) {
  // "a a" offers a beginning, an end, words and a gap.
  for (const std::string_view sample : {"", "a a"}) {
    re2::StringPiece match;
    const re2::StringPiece text(sample.data(), sample.size());
    if (re2.Match(text, 0, text.size(), re2::RE2::UNANCHORED, &match, 1) && match.empty()) {
      return true;
    }
  }
  return false;
}

}  // namespace

void check_pattern(const Pattern& pattern, const Spot& spot, Report& report) {
  const std::string& text = pattern.pattern;
  const auto fail = [&](Fault fault) {
    Place place = spot.inside(fault.offset, report.source());
    if (fault.offset > 0) {
      fault.message +=
          " (character " +
          std::to_string(code_points(std::string_view(text).substr(0, fault.offset)) + 1) +
          " of the pattern)";
    }
    report.error(std::move(place), std::move(fault.message), std::move(fault.remedy));
  };
  if (text.size() > kLongestPattern) {
    fail({0, "the pattern has " + std::to_string(text.size()) + " bytes",
          "write at most " + std::to_string(kLongestPattern) + "; words belong into a terms rule"});
    return;
  }
  if (auto fault = find_pitfall(text)) {
    fail(std::move(*fault));
    return;
  }
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kCompileBytes);
  options.set_case_sensitive(!pattern.ignore_case);
  const re2::RE2 re2(text, options);
  if (!re2.ok()) {
    fail(explain(re2, text));
  } else if (re2.ProgramSize() > kLargestProgram) {
    fail(too_large());
  } else if (matches_nothing(re2)) {
    fail({0, "the pattern also matches where there is nothing",
          "write + instead of *, or say at least one character that must be there"});
  } else {
    check_word_boundaries(text, spot, report);
    check_lines(pattern, spot, report);
  }
}

}  // namespace vorab::policy
