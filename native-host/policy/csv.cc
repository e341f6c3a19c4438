// SPDX-License-Identifier: Apache-2.0
#include "policy/csv.h"

#include <utility>

namespace vorab::policy {
namespace {

constexpr std::string_view kBlanks = " \t";

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(kBlanks) + 1 - first));
}

char separator_of(std::string_view text) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  return line.find(';') == std::string_view::npos ? ',' : ';';
}

}  // namespace

CsvReader::CsvReader(std::string_view text)
    : text_(text), separator_(separator_of(text)), tracker_(text) {}

std::optional<std::vector<CsvField>> CsvReader::next() {
  if (fault_ || at_ >= text_.size()) return std::nullopt;
  std::vector<CsvField> fields;
  for (;;) {
    fields.push_back(field());
    if (fault_) return std::nullopt;
    if (at_ >= text_.size()) return fields;
    const char c = text_[at_++];
    if (c == separator_) continue;
    if (c == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    return fields;
  }
}

CsvField CsvReader::field() {
  while (at_ < text_.size() && text_[at_] != separator_ &&
         kBlanks.find(text_[at_]) != std::string_view::npos) {
    ++at_;
  }
  CsvField field{{}, tracker_.at(at_)};
  if (at_ < text_.size() && text_[at_] == '"') {
    read_quoted(field);
    return field;
  }
  const std::size_t begin = at_;
  while (!at_field_end()) ++at_;
  field.text = trimmed(text_.substr(begin, at_ - begin));
  return field;
}

void CsvReader::read_quoted(CsvField& field) {
  const std::size_t opened = at_++;
  std::string value;
  for (;;) {
    const std::size_t quote = text_.find('"', at_);
    if (quote == std::string_view::npos) {
      return stop(opened, "this quotation mark is never closed",
                  "close it, or write \"\" for a quotation mark inside");
    }
    value += text_.substr(at_, quote - at_);
    at_ = quote + 1;
    if (text_.substr(at_, 1) != "\"") break;
    value += '"';
    ++at_;
  }
  while (!at_field_end() && kBlanks.find(text_[at_]) != std::string_view::npos) ++at_;
  if (!at_field_end()) {
    return stop(at_, "something follows behind the closing quotation mark",
                "put the whole field into quotation marks; inside, write \"\" for one");
  }
  field.text = trimmed(value);
}

bool CsvReader::at_field_end() const {
  return at_ >= text_.size() || text_[at_] == separator_ || is_line_end(text_[at_]);
}

// The tracker has passed the opening mark already: a fault's place is counted anew.
void CsvReader::stop(std::size_t at, std::string message, std::string remedy) {
  fault_ = CsvFault{Tracker(text_).at(at), std::move(message), std::move(remedy)};
}

}  // namespace vorab::policy
