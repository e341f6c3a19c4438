// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace vorab::language {

/// How a dictionary writes its words, by the name that stands behind SET in its .aff file. ICU does
/// the converting. For one thread at a time.
class Encoding {
 public:
  explicit Encoding(std::string name);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] bool is_utf8() const { return utf8_; }
  [[nodiscard]] bool is_known() const { return utf8_ || converter_; }

  /// The word's bytes; nothing if this encoding cannot write it, or is not known.
  [[nodiscard]] std::optional<std::string> from_utf8(std::string_view word) const;

 private:
  struct Close {
    void operator()(UConverter* converter) const;
  };
  std::string name_;
  bool utf8_;
  std::unique_ptr<UConverter, Close> converter_;
};

}  // namespace vorab::language
