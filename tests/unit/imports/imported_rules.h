// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "imports/formats.h"

/// Imports a source of tests/cli/imports and asks what became of it.
namespace vorab::test {

inline imports::Imported imported(const char* format, const char* path) {
  auto outcome = imports::import_rules(*imports::find_format(format), path, {});
  const auto* fault = std::get_if<imports::Fault>(&outcome);
  INFO((fault ? fault->place + ": " + fault->message : ""));
  REQUIRE_FALSE(fault);
  return std::get<imports::Imported>(std::move(outcome));
}

inline imports::Json rule(const imports::Imported& imported, const std::string& id) {
  for (const auto& rule : imported.rules) {
    if (rule.json.at("id") == id) return rule.json;
  }
  return {};
}

/// "rule, part: reason" of each, a line each.
inline std::string left_out(const imports::Imported& imported) {
  std::string out;
  for (const auto& one : imported.left_out) {
    out += one.rule + (one.part.empty() ? "" : ", " + one.part) + ": " +
           std::string(one.why.reason) + '\n';
  }
  return out;
}

}  // namespace vorab::test
