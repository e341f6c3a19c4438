// SPDX-License-Identifier: Apache-2.0
#include "policy/read_list_file.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <utility>
#include <variant>

#include "policy/characters.h"
#include "policy/csv.h"
#include "policy/dates.h"
#include "policy/format.h"
#include "policy/list_text.h"
#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/report.h"
#include "policy/word_list.h"

namespace vorab::policy {
namespace {

enum Column : std::size_t { word, instead, instead_de, instead_en, until, note };
constexpr std::array<std::string_view, 6> kColumns{"word",       "instead", "instead_de",
                                                   "instead_en", "until",   "note"};
constexpr std::string_view kHeader = "word;instead;until;note";

// "1.3.2027", as spreadsheets like to turn a date into: "2027-03-01". Empty if it is none.
std::string iso_of_german(const std::string& text) {
  const std::size_t first = text.find('.');
  const std::size_t second = first == std::string::npos ? first : text.find('.', first + 1);
  if (second == std::string::npos || first > 2 || second - first > 3) return {};
  const auto two_digits = [](const std::string& digits) {
    return digits.size() == 1 ? "0" + digits : digits;
  };
  const std::string iso = text.substr(second + 1) + '-' +
                          two_digits(text.substr(first + 1, second - first - 1)) + '-' +
                          two_digits(text.substr(0, first));
  return parse_date(iso) ? iso : "";
}

class ListReader {
 public:
  ListReader(std::string_view text, const std::string& file)
      : text_(text), file_(file), report_(text), words_(report_) {}

  void read_lines() {
    Tracker tracker(text_);
    for (std::size_t at = 0; at < text_.size() && !report_.full();) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", at), text_.size());
      const std::size_t begin = std::min(text_.find_first_not_of(" \t", at), end);
      std::string line(text_.substr(begin, end - begin));
      line.erase(line.find_last_not_of(" \t") + 1);
      if (!line.empty() && line[0] != '#') {
        add({std::move(line), {}, {}}, tracker.at(begin));
      }
      at = end + 1;
    }
  }

  void read_table() {
    CsvReader csv(text_);
    const auto header = csv.next();
    if (header) {
      read_header(*header);
    } else if (!csv.fault()) {
      report_.error(place({}), "this list is empty", "begin it with " + in_quotes(kHeader));
    }
    while (columns_[word]) {
      const auto row = csv.next();
      if (!row || report_.full()) break;
      read_row(*row, header->size(), csv.separator());
    }
    if (const auto& fault = csv.fault()) {
      report_.error(place(fault->mark), fault->message, fault->remedy);
    }
  }

  ListFile finish() {
    ListFile list{words_.take(), {}};
    if (list.entries.empty() && !report_.failed()) {
      report_.error(place({}), "there are no words in this list",
                    "write some, or take the list out of the policy");
    }
    list.problems = report_.take();
    return list;
  }

 private:
  [[nodiscard]] Place place(Mark mark) const { return {file_, mark.line, mark.column, ""}; }

  void read_header(const std::vector<CsvField>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      std::string name = names[i].text;
      std::transform(name.begin(), name.end(), name.begin(),
                     [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
      const auto known = std::find(kColumns.begin(), kColumns.end(), name);
      if (known == kColumns.end()) {
        if (!name.empty()) unknown_.push_back(names[i]);
        continue;
      }
      auto& column = columns_.at(static_cast<std::size_t>(known - kColumns.begin()));
      if (column) {
        report_.error(place(names[i].mark), "there are two columns " + in_quotes(name),
                      "keep one of the two");
      }
      column = i;
    }
    if (!columns_[word]) {
      report_.error(place({}), "no column is named \"word\"",
                    "begin the file with a line like " + in_quotes(kHeader));
      return;
    }
    for (const CsvField& field : unknown_) {
      const auto meant = nearest(field.text, kColumns);
      report_.warning(place(field.mark),
                      "the column " + in_quotes(field.text) + " is not looked at",
                      meant ? "write " + in_quotes(*meant) + " if that is meant"
                            : "known columns are " + joined(kColumns));
    }
  }

  void read_row(const std::vector<CsvField>& row, std::size_t width, char separator) {
    const auto filled = [](const CsvField& field) { return !field.text.empty(); };
    if (std::none_of(row.begin(), row.end(), filled)) return;
    if (row.size() > width) {
      report_.error(
          place(row[width].mark),
          "this line has " + std::to_string(row.size()) + " fields, the first line " +
              std::to_string(width),
          std::string("put a field with a ") + separator + " inside into quotation marks");
      return;
    }
    const auto field = [&](Column column) -> const CsvField* {
      const auto at = columns_.at(column);
      return at && *at < row.size() && filled(row[*at]) ? &row[*at] : nullptr;
    };
    const CsvField* written = field(word);
    if (!written) {
      report_.error(place(row[0].mark), "this line has no word",
                    "write one into the column \"word\", or take the line out");
      return;
    }
    Entry entry{written->text, {}, {}};
    for (const auto& [column, languages] : {std::pair{instead, Names(kLanguages)},
                                            {instead_de, Names(kLanguages).subspan(0, 1)},
                                            {instead_en, Names(kLanguages).subspan(1, 1)}}) {
      if (const CsvField* text = field(column)) say_instead(entry, *text, languages);
    }
    if (const CsvField* day = field(until)) entry.until = read_until(*day);
    add(std::move(entry), written->mark);
  }

  void say_instead(Entry& entry, const CsvField& field, Names languages) {
    if (code_points(field.text) > kLongestText) {
      report_.error(place(field.mark), "this text is too long",
                    "write at most " + std::to_string(kLongestText) + " characters");
      return;
    }
    for (const std::string_view language : languages) {
      entry.instead[std::string(language)] = field.text;
    }
  }

  std::optional<TimePoint> read_until(const CsvField& field) {
    if (const auto day = parse_date(field.text)) return *day + std::chrono::days{1};
    if (const auto time = parse_time(field.text)) return time;
    const std::string iso = iso_of_german(field.text);
    report_.error(place(field.mark), in_quotes(field.text) + " " + why_no_time(field.text),
                  "write a day like " + in_quotes(iso.empty() ? "2027-03-01" : iso));
    return std::nullopt;
  }

  void add(Entry entry, Mark mark) {
    const EntryPlace place{list_, mark.line, mark.column};
    if (const std::size_t length = code_points(entry.word); length > kLongestWord) {
      report_.error(place, "this word has " + std::to_string(length) + " characters",
                    "write at most " + std::to_string(kLongestWord));
      return;
    }
    check_word(entry.word, place, report_);
    entry.place = place;
    words_.add(std::move(entry), place);
  }

  std::string_view text_;
  const std::string& file_;
  Report report_;
  WordList words_;
  std::shared_ptr<const Place> list_ = std::make_shared<const Place>(Place{file_, 1, 1, ""});
  std::array<std::optional<std::size_t>, kColumns.size()> columns_;
  std::vector<CsvField> unknown_;
};

}  // namespace

ListFile read_list_file(std::string_view bytes, const std::string& name) {
  const auto text = read_list_text(bytes);
  if (const auto* fault = std::get_if<TextFault>(&text)) {
    return {{},
            {{Problem::Level::error,
              {name, fault->line, fault->column, ""},
              fault->message,
              fault->remedy}}};
  }
  ListReader reader(std::get<std::string>(text), name);
  name.ends_with(".csv") ? reader.read_table() : reader.read_lines();
  return reader.finish();
}

}  // namespace vorab::policy
