// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// Other tools' rules as Vorab's: for the command line alone.
///
///   Outcome outcome = import_rules(format, path, options);     // imports/formats.h
///   if (auto* imported = std::get_if<Imported>(&outcome)) …    // each rule proved by an example
///
/// A source format is a file that says what its rules mean here (gitleaks.cc, vale.cc,
/// presidio.cc) and a line in formats.h. What it cannot say is listed, never lost silently.
namespace vorab::imports {

using Json = nlohmann::ordered_json;

/// Where something stands in its source.
struct Place {
  std::string file;
  std::size_t line = 0;  ///< from 1; 0: the file as a whole
};

/// Why something stays out, and what helps: lower case, no full stop. One reason has one wording,
/// so that reports can count it.
struct Reason {
  std::string_view reason;
  std::string_view remedy;
};

/// Something of the source that has no place in a Vorab rule.
struct LeftOut {
  Place place;
  std::string rule;  ///< as its source calls it; empty: of the whole file
  std::string part;  ///< what of the rule; empty: all of it
  Reason why;
  std::string detail = {};  ///< what is special here; may be empty
};

/// A rule on its way.
struct Rule {  // NOLINT(bugprone-exception-escape): nlohmann::json's move may throw by its type
               // only
  Json json;   ///< as a policy writes it, without examples
  std::string name;  ///< as its source calls it
  Place place;
  std::vector<std::string> hits, misses;  ///< texts that may become examples
  std::vector<std::string> spared =
      {};  ///< texts in which nothing is found as long as `unless` stands
  /// Keys that help if the rule still finds something with them, and what is said if it does not.
  std::vector<std::pair<std::string, LeftOut>> optional = {};
};

struct Imported {
  std::vector<Rule> rules;
  std::vector<LeftOut> left_out;
};

/// Why a source cannot be read at all: lower case, no full stop.
struct Fault {
  std::string place;
  std::string message;
  std::string remedy;
};

using Outcome = std::variant<Imported, Fault>;

}  // namespace vorab::imports
