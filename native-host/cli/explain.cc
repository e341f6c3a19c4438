// SPDX-License-Identifier: Apache-2.0
// vorab explain: why a rule says something about a text, or not.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/position.h"
#include "cli/post_options.h"
#include "cli/unknown_names.h"
#include "policy/nearest.h"
#include "rules/explain.h"
#include "text/utf.h"

namespace vorab::cli {

namespace {

using rules::Explanation;

constexpr std::size_t kWidth = 72;  // code units of the text that are shown around a place

struct Options : PostOptions {
  std::string rule;
};

// A text, or the name of a file with it: what is the name of one is one.
std::optional<std::string> text_of(const std::string& given, std::istream& in) {
  std::error_code none;
  const bool is_file = given == kStandardInput || std::filesystem::is_regular_file(given, none);
  return is_file ? read_all(given, in) : given;
}

std::size_t code_points(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < utf8.size(); ++count) at += text::decode(utf8, at).length;
  return count;
}

// The line of the text with carets below the place.
void show_place(std::ostream& out, std::string_view utf8, const Explanation::Line& line) {
  const Positions positions(utf8);
  const auto from = *line.start > kWidth / 2 ? *line.start - kWidth / 2 : 0;
  auto before = positions.slice(from, *line.start);
  auto marked = positions.slice(*line.start, *line.end);
  auto after = positions.slice(*line.end, *line.end + kWidth / 2);
  if (const auto at = before.find_last_of("\r\n"); at != std::string::npos) before.erase(0, at + 1);
  marked = marked.substr(0, marked.find_first_of("\r\n"));
  after = after.substr(0, after.find_first_of("\r\n"));
  for (auto* part : {&before, &marked, &after}) {
    for (char& c : *part) {
      if (static_cast<unsigned char>(c) < ' ') c = ' ';
    }
  }
  out << "       " << before << marked << after << "\n       "
      << std::string(code_points(before), ' ')
      << std::string(std::max<std::size_t>(code_points(marked), 1), '^') << '\n';
}

void write(std::ostream& out, std::string_view utf8, const Explanation& explanation) {
  for (const auto& line : explanation.lines) {
    switch (line.mark) {
      case Explanation::Mark::title:
        out << line.text << '\n';
        continue;
      case Explanation::Mark::fact:
        out << "  ·  ";
        break;
      case Explanation::Mark::yes:
        out << "  ✓  ";
        break;
      case Explanation::Mark::no:
        out << "  ✗  ";
        break;
    }
    out << line.text << '\n';
    if (line.start && line.end) show_place(out, utf8, line);
  }
}

int unknown_rule(const std::string& id, const policy::Policy& policy, std::ostream& err) {
  std::vector<std::string_view> ids;
  for (const auto& rule : policy.rules) ids.push_back(rule.id);
  err << "vorab: the policy has no rule '" << id << "'\nhint: ";
  if (const auto near = policy::nearest(id, ids)) {
    err << "did you mean '" << *near << "'\n";
  } else {
    err << "it has " << policy::joined(ids) << '\n';
  }
  return usage;
}

int explain(Options options, Streams streams) {
  if (!settle(options, streams.err)) return usage;
  const auto loaded = load_rules(options.policy, options.folders, streams.err);
  if (!loaded.rules) return bad_policy;
  options.context.speller = loaded.speller.get();
  UnknownNames().warn(options.context, streams.err);
  const auto given = text_of(options.file, streams.in);
  if (!given) return cannot_read(options.file, streams.err);
  const auto utf8 = text::to_well_formed(*given);
  const auto explanation = rules::explain(loaded.policy, options.rule, utf8, options.context);
  if (!explanation) return unknown_rule(options.rule, loaded.policy, streams.err);
  write(streams.out, utf8, *explanation);
  return explanation->hits ? findings : fine;
}

}  // namespace

void add_explain(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("explain", "show why a rule says something about a text");
  auto options = std::make_shared<Options>();
  add_post_options(*command, *options);
  command->add_option("RULE", options->rule, "id of the rule")->required();
  command->add_option("TEXT", options->file, "the text itself, a file, or - for standard input")
      ->required();
  command->callback([=, &action] { action = [=] { return explain(*options, streams); }; });
}

}  // namespace vorab::cli
