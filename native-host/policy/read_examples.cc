// SPDX-License-Identifier: Apache-2.0
#include "policy/read_examples.h"

#include <optional>
#include <string>
#include <string_view>

#include "policy/format.h"
#include "policy/quoted.h"
#include "policy/read_narrowing.h"
#include "policy/read_values.h"

namespace vorab::policy {
namespace {

// Takes the marks out of `written`. `\[[` and `\]]` are literal brackets.
void read_marks(const std::string& written, const Spot& spot, Report& report, Example& example) {
  const std::string_view source = report.source();
  constexpr std::size_t kNone = std::string::npos;
  std::size_t opened = kNone;  // offset in `written` of the mark that is open
  std::size_t begin = 0;       // offset in the text without marks
  for (std::size_t at = 0; at < written.size();) {
    const std::string_view rest = std::string_view(written).substr(at);
    if (rest.starts_with("\\[[") || rest.starts_with("\\]]")) {
      example.text += rest.substr(1, 2);
      at += 3;
    } else if (rest.starts_with("[[")) {
      if (opened != kNone) {
        report.error(spot.inside(at, source), "this [[ stands inside another mark",
                     "close the first mark with ]] before, or write \\\\[[ for the characters");
        return;
      }
      opened = at;
      begin = example.text.size();
      at += 2;
    } else if (rest.starts_with("]]") && !(opened != kNone && rest.starts_with("]]]"))) {
      if (opened == kNone || begin == example.text.size()) {
        report.error(
            spot.inside(at, source),
            opened != kNone ? "there is nothing between [[ and ]]" : "this ]] closes no mark",
            opened != kNone ? "put the marks around what the rule finds"
                            : "write [[ before what the rule finds, or \\\\]] for the characters");
        return;
      }
      example.marks.push_back({begin, example.text.size()});
      opened = kNone;
      at += 2;
    } else {
      example.text += rest[0];
      ++at;
    }
  }
  if (opened != kNone) {
    report.error(spot.inside(opened, source), "this [[ is never closed",
                 "write ]] behind what the rule finds, or \\\\[[ for the characters");
  }
}

void read_attachments(const Spot& spot, Report& report, Example& example) {
  const Object counts(spot, attachment_keys(), report);
  example.attachments.emplace();
  for (const Key& key : attachment_keys()) {
    if (const auto count = counts[key.name]) {
      if (const auto number = read_whole(*count, report, 0, kMostAttachments)) {
        example.attachments->emplace(key.name, *number);
      }
    }
  }
}

std::string read_where(const std::optional<Spot>& spot, Report& report, Names known) {
  if (!spot) return "";
  const auto index = read_name(*spot, report, known);
  return index ? std::string(known[*index]) : "";
}

void read_text_of(const Spot& spot, Report& report, Example& example) {
  // Examples may be as long as articles; the file's size bounds them.
  if (const auto text = read_text(spot, report, kMaxPolicyBytes)) {
    read_marks(*text, spot, report, example);
  }
}

// People get nothing but the text, at any time, and on no network.
void read_practice(const Spot& spot, const Object& members, Report& report, Example& example) {
  if (const auto language = read_name(spot, report, kLanguages)) {
    example.practice = kLanguages[*language];
  }
  for (const Key& key : example_keys()) {
    const auto other = members[key.name];
    if (!other || key.name == "text" || key.name == "practice") continue;
    report.error(other->key_place(), "an exercise stands alone, without " + in_quotes(key.name),
                 "take it out, or make the exercise another example");
  }
  const auto text = members["text"];
  if (text) (void)read_text(*text, report, kLongestExercise);
}

Example read_example(const Spot& spot, Report& report) {
  Example example;
  example.place = spot.place();
  if (spot.node().as<std::string>()) {
    read_text_of(spot, report, example);
    return example;
  }
  if (!spot.node().as<Node::Object>()) {
    wrong_type(spot, report, "a text or an object with \"text\"");
    return example;
  }
  const Object members(spot, example_keys(), report);
  if (const auto text = members.required("text")) read_text_of(*text, report, example);
  example.site = read_where(members["site"], report, kSites);
  example.surface = read_where(members["surface"], report, kSurfaces);
  example.posting_as = read_where(members["posting_as"], report, kPostingAs);
  if (const auto at = members["at"]) example.at = read_moment(*at, report);
  if (const auto counts = members["attachments"]) read_attachments(*counts, report, example);
  if (const auto groups = members["audience"]) example.audience = read_groups(*groups, report);
  if (const auto practice = members["practice"]) read_practice(*practice, members, report, example);
  return example;
}

// Whoever may not know it yet shall not learn it by practising.
void refuse_exercises(const std::vector<Example>& examples, Report& report) {
  for (const Example& example : examples) {
    if (example.practice.empty()) continue;
    report.error(example.place, "an exercise about what is under embargo would tell it",
                 "take \"practice\" out here, or \"embargo_until\" out of the rule");
  }
}

}  // namespace

void read_examples(const Spot& spot, Report& report, Rule& rule) {
  const Object members(spot, examples_keys(), report);
  if (const auto hits = members["hit"]) {
    for (const Spot& item : read_items(*hits, report)) {
      rule.hits.push_back(read_example(item, report));
    }
  }
  if (const auto misses = members["miss"]) {
    for (const Spot& item : read_items(*misses, report)) {
      rule.misses.push_back(read_example(item, report));
      if (rule.misses.back().marks.empty()) continue;
      report.error(item.place(), "an example that must not be found marks something",
                   "take out [[ and ]], or move it to \"hit\"");
    }
  }
  if (!rule.embargo_until) return;
  refuse_exercises(rule.hits, report);
  refuse_exercises(rule.misses, report);
}

}  // namespace vorab::policy
