// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/json_scan.h"

/// Tables as spreadsheets save them (RFC 4180), with commas or semicolons.
namespace vorab::policy {

struct CsvField {
  std::string text;  ///< without quotation marks and outer blanks
  Mark mark;         ///< where it begins
};

struct CsvFault {
  Mark mark;
  std::string message, remedy;
};

/// Reads line after line; time and memory are linear in what was read.
class CsvReader {
 public:
  /// `text` is UTF-8 and outlives the reader. The first line decides on the separator.
  explicit CsvReader(std::string_view text);

  [[nodiscard]] char separator() const { return separator_; }

  /// The fields of the next line; nothing at the end, or after a fault. A line without anything is
  /// one empty field.
  [[nodiscard]] std::optional<std::vector<CsvField>> next();

  /// What stopped it before the end.
  [[nodiscard]] const std::optional<CsvFault>& fault() const { return fault_; }

 private:
  [[nodiscard]] CsvField field();
  void read_quoted(CsvField& field);
  [[nodiscard]] bool at_field_end() const;
  void stop(std::size_t at, std::string message, std::string remedy);

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  Tracker tracker_;
  std::optional<CsvFault> fault_;
};

}  // namespace vorab::policy
