// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace vorab::host {

/// Names the field that is missing or of the wrong type. Does not leave parse_message.
struct BadField : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// True for what may name a document or a request: a string or an integer.
[[nodiscard]] bool is_token(const nlohmann::json& value);

/// The fields of one message. A field that is absent or null is its default, a required one then
/// throws BadField, as does every one of the wrong type. Refers to `message`.
class Fields {
 public:
  explicit Fields(const nlohmann::json& message) : message_(message) {}

  [[nodiscard]] const nlohmann::json& token(const char* name) const;
  [[nodiscard]] nlohmann::json optional_token(const char* name) const;
  [[nodiscard]] std::string required_text(const char* name) const;
  [[nodiscard]] std::string text(const char* name) const;  ///< default: empty
  [[nodiscard]] std::int64_t integer(const char* name) const;
  [[nodiscard]] std::uint64_t count(const char* name) const;
  [[nodiscard]] bool flag(const char* name) const;       ///< default: false
  std::uint64_t optional_count(const char* name) const;  ///< default: 0
  /// An object of counts; default: empty.
  [[nodiscard]] std::map<std::string, std::uint64_t> counts(const char* name) const;

 private:
  /// Null if the field is absent or null.
  [[nodiscard]] const nlohmann::json* find(const char* name) const;

  const nlohmann::json& message_;
};

}  // namespace vorab::host
