// SPDX-License-Identifier: Apache-2.0
// vorab hash: how long a name stays hidden from somebody who guesses.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <istream>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "language/guesses.h"
#include "policy/characters.h"
#include "policy/hidden.h"
#include "policy/read_file.h"
#include "policy/read_list_file.h"
#include "rules/hidden_keys.h"
#include "rules/hide.h"
#include "text/utf.h"

namespace vorab::cli {

namespace {

constexpr const char* kStandardInput = "-";

// What one gaming graphics card computes: some 10,000,000,000 BLAKE2b a second.
constexpr double kCard = 10;  // decimal logarithm

// Times in seconds, from which on something is said.
constexpr double kMinute = 60, kHour = 3600, kDay = 86'400, kYear = 31'557'600;
constexpr double kWeak = 30 * kDay;
constexpr double kLong = 100 * kYear;

struct Options {
  std::vector<std::string> names, lists;
  std::string match = "inflected", dictionaries;
};

struct Named {
  policy::Entry entry;
  language::Guesses guesses;
  double seconds = 0;
  std::string unfit;  // why it cannot be hidden at all
};

std::string counted(double count, const char* unit) {
  const auto number = static_cast<long long>(std::llround(count));
  return std::to_string(number) + ' ' + unit + (number == 1 ? "" : "s");
}

std::string duration(double seconds) {
  constexpr std::array<std::pair<double, const char*>, 4> kUnits{
      {{kYear, "year"}, {kDay, "day"}, {kHour, "hour"}, {kMinute, "minute"}}};
  if (seconds < 1) return "under a second";
  if (seconds >= kLong) return "more than a hundred years";
  for (const auto& [size, unit] : kUnits) {
    if (seconds >= size) return "about " + counted(seconds / size, unit);
  }
  return "about " + counted(seconds, "second");
}

std::string way(language::Found found) {
  switch (found) {
    case language::Found::word:
      return "in the dictionary";
    case language::Found::compound:
      return "made of dictionary words";
    case language::Found::near:
      return "close to dictionary words";
    case language::Found::letters:
      return "in no dictionary";
  }
  return "";
}

// One a line; nothing, and said, if a file cannot be read.
std::optional<std::vector<policy::Entry>> read_entries(const Options& options, Streams streams) {
  std::vector<policy::Entry> out;
  const auto add = [&](std::string word) {
    word = text::to_well_formed(word);
    if (word.find_first_not_of(" \t\r") != std::string::npos) {
      policy::Entry entry;
      entry.word = std::move(word);
      out.push_back(std::move(entry));
    }
  };
  for (const auto& name : options.names) {
    if (name != kStandardInput) {
      add(name);
      continue;
    }
    for (std::string line; std::getline(streams.in, line);) add(std::move(line));
  }
  for (const auto& path : options.lists) {
    auto bytes = policy::read_file(path, policy::disk());
    if (const auto* problem = std::get_if<policy::Problem>(&bytes)) {
      streams.err << policy::to_text(*problem) << '\n';
      return std::nullopt;
    }
    auto read = policy::read_list_file(std::get<std::string>(bytes), path);
    for (const auto& problem : read.problems) streams.err << policy::to_text(problem) << '\n';
    if (policy::has_errors(read.problems)) return std::nullopt;
    std::move(read.entries.begin(), read.entries.end(), std::back_inserter(out));
  }
  return out;
}

void judge(Named& name, const language::Speller& speller, std::uint32_t rounds) {
  policy::Problems problems;
  policy::check_hidden_entries({name.entry}, {}, problems);
  if (!problems.empty()) {
    name.unfit = problems.front().remedy;
    return;
  }
  name.guesses = language::guesses_for(name.entry.word, speller);
  // On average half of all names are tried before the right one.
  name.seconds = std::pow(10, name.guesses.log10 - kCard) * rounds / 2;
}

void write(const Named& name, std::size_t width, std::ostream& out) {
  const std::string gap(width - std::min(width, policy::code_points(name.entry.word)), ' ');
  out << name.entry.word << gap << "  ";
  if (!name.unfit.empty()) {
    out << "cannot be hidden\n" << std::string(width + 2, ' ') << name.unfit << '\n';
    return;
  }
  out << way(name.guesses.found) << ": " << duration(name.seconds) << '\n';
}

void advise(std::size_t weak, std::size_t fair, std::ostream& out) {
  if (weak > 0) {
    out << weak
        << " easily guessed: no secret to whoever has the bundle and tries names out. Give such a "
           "thing a code name of two or three words that have nothing to do with each other, or "
           "put decoys beside it: names of the same kind that mean nothing, at least ten for "
           "each.\n";
  }
  if (fair > 0) {
    out << fair
        << " hidden from the curious. For a secret that must last for years, add a word to the "
           "name, or decoys beside it.\n";
  }
}

int hash(const Options& options, Streams streams) {
  auto entries = read_entries(options, streams);
  if (!entries) return system_error;
  if (entries->empty()) {
    streams.err << "vorab: there are no names\nhint: name some, or a list: --list customers.csv\n";
    return usage;
  }
  const bool inflected = options.match == "inflected";
  const auto match = inflected ? policy::Match::inflected : policy::Match::word;
  const auto speller = open_dictionaries(options.dictionaries, streams.err);
  std::vector<Named> names;
  std::size_t pieces = 1;
  std::size_t width = 0;
  for (auto& entry : *entries) {
    pieces = std::max(pieces, rules::pieces_of(entry, match));
    width = std::max(width, policy::code_points(entry.word));
    names.push_back({std::move(entry), {}, 0, {}});
  }
  const auto rounds = rules::rounds_for(pieces, inflected, 1);
  std::size_t weak = 0;
  std::size_t fair = 0;
  for (auto& name : names) {
    judge(name, *speller, rounds);
    write(name, width, streams.out);
    if (!name.unfit.empty()) continue;
    if (name.seconds < kWeak) {
      ++weak;
    } else if (name.seconds < kLong) {
      ++fair;
    }
  }
  streams.out << "\nTimes are those of one graphics card, for somebody who has the bundle: "
              << rounds << " rounds of BLAKE2b a try.\n";
  advise(weak, fair, streams.out);
  const bool unfit = std::any_of(names.begin(), names.end(),
                                 [](const Named& name) { return !name.unfit.empty(); });
  return weak == 0 && !unfit ? fine : findings;
}

}  // namespace

void add_hash(CLI::App& app, Streams streams, Action& action) {
  auto* command =
      app.add_subcommand("hash", "say how long names stay hidden from somebody who guesses");
  auto options = std::make_shared<Options>();
  command->add_option("NAME", options->names, "names, or - for standard input, one a line");
  command->add_option("--list", options->lists, "list file of a policy (.csv, .txt)")
      ->expected(1)
      ->take_all();
  command->add_option("--match", options->match, "how the list's rule matches: inflected or word")
      ->check(CLI::IsMember({"inflected", "word"}));
  add_dictionaries_option(*command, options->dictionaries);
  command->callback([=, &action] { action = [=] { return hash(*options, streams); }; });
}

}  // namespace vorab::cli
