// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_entry.h"

#include <chrono>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

namespace vorab::rules {

namespace {

using nlohmann::json;

constexpr const char* kWord = "word";
constexpr const char* kInstead = "instead";
constexpr const char* kUntil = "until";
constexpr const char* kDisguised = "disguised";

}  // namespace

std::string to_sealed_text(const policy::Entry& entry) {
  json out{{kWord, entry.word}};
  if (!entry.instead.empty()) out[kInstead] = entry.instead;
  if (entry.until) out[kUntil] = entry.until->time_since_epoch().count();
  if (entry.disguised) out[kDisguised] = true;
  return out.dump();
}

std::optional<policy::Entry> from_sealed_text(std::string_view text) {
  const json read = json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!read.is_object() || !read.contains(kWord) || !read[kWord].is_string()) return std::nullopt;
  policy::Entry entry;
  entry.word = read[kWord].get<std::string>();
  entry.hidden = true;
  entry.disguised = read.value(kDisguised, json(false)) == true;
  if (const auto until = read.find(kUntil); until != read.end() && until->is_number_integer()) {
    entry.until = policy::TimePoint(std::chrono::seconds(until->get<std::int64_t>()));
  }
  if (const auto instead = read.find(kInstead); instead != read.end() && instead->is_object()) {
    for (const auto& [language, words] : instead->items()) {
      if (words.is_string()) entry.instead[language] = words.get<std::string>();
    }
  }
  return entry;
}

}  // namespace vorab::rules
