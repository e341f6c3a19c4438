// SPDX-License-Identifier: Apache-2.0
#include "policy/hidden.h"

#include <algorithm>
#include <utility>

#include "policy/base64.h"
#include "policy/format.h"
#include "policy/json_write.h"
#include "policy/quoted.h"
#include "policy/read_values.h"
#include "text/fold.h"
#include "text/skeleton.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::policy {
namespace {

constexpr std::string_view kAgain = "build the policy anew with vorab build";
constexpr std::size_t kLeastSealed = 16;  // bytes that sealing alone adds

bool is_in_order(std::string_view records) {
  const auto tag = [&](std::size_t record) {
    return records.substr(record * HiddenList::kRecordBytes, HiddenList::kTagBytes);
  };
  for (std::size_t i = 1; i < records.size() / HiddenList::kRecordBytes; ++i) {
    if (tag(i) < tag(i - 1)) return false;
  }
  return true;
}

void read_records(const Spot& spot, Report& report, HiddenList& list) {
  auto bytes = read_base64(spot, report, kAgain);
  if (!bytes) return;
  if (bytes->empty() || bytes->size() % HiddenList::kRecordBytes != 0 || !is_in_order(*bytes)) {
    report.error(spot.place(), "these are no records of a hidden list", std::string(kAgain));
  }
  list.records = *std::move(bytes);
}

void read_sealed(const Spot& spot, Report& report, HiddenList& list) {
  for (const Spot& item : read_items(spot, report)) {
    auto bytes = read_base64(item, report, kAgain);
    if (!bytes) return;
    if (bytes->size() < kLeastSealed) {
      return report.error(item.place(), "this is no sealed entry", std::string(kAgain));
    }
    list.entries.push_back(*std::move(bytes));
  }
}

std::size_t letters_in(std::string_view word) {
  const std::string folded = text::folded_word(word);
  const auto cells = text::find_cells(folded);
  return static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), [&](const auto& cell) {
    return text::is_word_character(text::decode(folded, cell.begin).code_point);
  }));
}

}  // namespace

void check_hidden_entries(const std::vector<Entry>& entries, const Place& place,
                          Problems& problems) {
  const auto error = [&](const Place& where, std::string message, std::string remedy) {
    problems.push_back({Problem::Level::error, where, std::move(message), std::move(remedy)});
  };
  if (entries.size() > kMostHiddenEntries) {
    error(place,
          "a hidden list has at most " + std::to_string(kMostHiddenEntries) +
              " entries, this one has " + std::to_string(entries.size()),
          "divide it into lists for different people, or hide only what must not be read");
  }
  for (const Entry& entry : entries) {
    const auto letters = letters_in(entry.word);
    const auto pieces = text::find_pieces(text::folded_word(entry.word)).size();
    if (entry.word.find('\n') != std::string::npos) {
      error(entry.place, "no hidden entry has a line break", "write one entry for each line");
    } else if (letters < kFewestHiddenLetters) {
      error(entry.place,
            in_quotes(entry.word) + " is too short to hide: whoever tries all words of " +
                std::to_string(letters) + " letters has it at once",
            "hide a longer name, of " + std::to_string(kFewestHiddenLetters) +
                " letters and digits at least, or move it to a list that is not hidden");
    } else if (letters > kMostHiddenLetters || pieces > kMostHiddenPieces) {
      error(entry.place, in_quotes(entry.word) + " is too long for a hidden list",
            "name what is telling in it, with at most " + std::to_string(kMostHiddenPieces) +
                " words and numbers and " + std::to_string(kMostHiddenLetters) + " letters");
    }
  }
}

std::optional<HiddenList> read_hidden(const Spot& spot, Report& report) {
  const Object members(spot, hidden_keys(), report);
  if (!spot.node().as<Node::Object>()) return std::nullopt;
  Report own(report.source());
  HiddenList list;
  if (const auto version = members.required("version")) {
    const double* number = version->node().as<double>();
    if (!number || *number != kHiddenVersion) {
      own.error(version->place(), "this version of Vorab understands hidden lists of version 1",
                "update Vorab, or " + std::string(kAgain));
    }
  }
  if (const auto match = members.required("match")) {
    const auto index = read_name(*match, own, kMatches);
    if (index) list.match = static_cast<Match>(*index);
    if (list.match == Match::fuzzy) {
      own.error(match->place(), "no hidden list is fuzzy", std::string(kAgain));
    }
  }
  if (const auto pieces = members.required("pieces")) {
    const int most = static_cast<int>(kMostHiddenPieces) + 2;  // "&" may be written as a word
    list.pieces = static_cast<std::size_t>(read_whole(*pieces, own, 1, most).value_or(1));
  }
  if (const auto flag = members["disguised"]) {
    list.disguised = read_flag(*flag, own).value_or(false);
  }
  if (const auto rounds = members.required("rounds")) {
    const auto read = read_whole(*rounds, own, kFewestHiddenRounds, kMostHiddenRounds);
    list.rounds = static_cast<std::uint32_t>(read.value_or(kMostHiddenRounds));
  }
  if (const auto salt = members.required("salt")) {
    list.salt = read_base64(*salt, own, kAgain).value_or("");
    if (!own.failed() && list.salt.size() != HiddenList::kSaltBytes) {
      own.error(salt->place(), "this is no salt", std::string(kAgain));
    }
  }
  if (const auto records = members.required("records")) read_records(*records, own, list);
  if (const auto entries = members.required("entries")) read_sealed(*entries, own, list);
  const bool failed = own.failed();
  for (auto& problem : own.take()) {
    report.error(std::move(problem.place), std::move(problem.message), std::move(problem.remedy));
  }
  if (failed || list.records.empty()) return std::nullopt;
  return list;
}

Node node_of(const HiddenList& list) {
  Node::Array entries;
  for (const auto& sealed : list.entries) entries.push_back(node_of(to_base64(sealed)));
  Node out{Node::Object(), {}};
  set_member(out, "version", node_of(static_cast<double>(kHiddenVersion)));
  set_member(out, "match", node_of(kMatches[static_cast<std::size_t>(list.match)]));
  set_member(out, "pieces", node_of(static_cast<double>(list.pieces)));
  if (list.disguised) set_member(out, "disguised", {true, {}});
  set_member(out, "rounds", node_of(static_cast<double>(list.rounds)));
  set_member(out, "salt", node_of(to_base64(list.salt)));
  set_member(out, "records", node_of(to_base64(list.records)));
  set_member(out, "entries", {std::move(entries), {}});
  return out;
}

}  // namespace vorab::policy
