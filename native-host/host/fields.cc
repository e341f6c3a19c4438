// SPDX-License-Identifier: Apache-2.0
#include "host/fields.h"

#include <limits>

namespace vorab::host {
namespace {

[[noreturn]] void wrong(const char* name, const char* right) {
  throw BadField("\"" + std::string(name) + "\" must be " + right);
}

constexpr const char* kToken = "a string or a whole number";
constexpr const char* kText = "a string";
constexpr const char* kCount = "a whole number, 0 or more";

}  // namespace

bool is_token(const nlohmann::json& value) {
  return value.is_string() || value.is_number_integer();
}

const nlohmann::json* Fields::find(const char* name) const {
  const auto field = message_.find(name);
  return field == message_.end() || field->is_null() ? nullptr : &*field;
}

const nlohmann::json& Fields::token(const char* name) const {
  const nlohmann::json* const field = find(name);
  if (field == nullptr || !is_token(*field)) wrong(name, kToken);
  return *field;
}

nlohmann::json Fields::optional_token(const char* name) const {
  return find(name) == nullptr ? nlohmann::json() : token(name);
}

std::string Fields::required_text(const char* name) const {
  if (find(name) == nullptr) wrong(name, kText);
  return text(name);
}

std::string Fields::text(const char* name) const {
  const nlohmann::json* const field = find(name);
  if (field == nullptr) return {};
  if (!field->is_string()) wrong(name, kText);
  return field->get_ref<const std::string&>();
}

std::int64_t Fields::integer(const char* name) const {
  const nlohmann::json* const field = find(name);
  if (field == nullptr || !field->is_number_integer()) wrong(name, "a whole number");
  constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
  if (field->is_number_unsigned() && field->get<std::uint64_t>() > std::uint64_t{kMost}) {
    return kMost;
  }
  return field->get<std::int64_t>();
}

std::uint64_t Fields::count(const char* name) const {
  const nlohmann::json* const field = find(name);
  if (field == nullptr || !field->is_number_unsigned()) wrong(name, kCount);
  return field->get<std::uint64_t>();
}

bool Fields::flag(const char* name) const {
  const nlohmann::json* const field = find(name);
  if (field == nullptr) return false;
  if (!field->is_boolean()) wrong(name, "true or false");
  return field->get<bool>();
}

std::uint64_t Fields::optional_count(const char* name) const {
  return find(name) == nullptr ? 0 : count(name);
}

std::map<std::string, std::uint64_t> Fields::counts(const char* name) const {
  std::map<std::string, std::uint64_t> counts;
  const nlohmann::json* const field = find(name);
  if (field == nullptr) return counts;
  if (!field->is_object()) wrong(name, "an object of whole numbers");
  const Fields inner(*field);
  for (const auto& [type, number] : field->items()) {
    counts[type] = inner.optional_count(type.c_str());
  }
  return counts;
}

}  // namespace vorab::host
