// SPDX-License-Identifier: Apache-2.0
#include "imports/proof.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cctype>
#include <memory>
#include <optional>
#include <string_view>

#include "policy/load.h"
#include "rules/rule_set.h"
#include "text/fold.h"
#include "text/utf.h"

namespace vorab::imports {

namespace {

constexpr std::size_t kMostExamples = 2;
constexpr double kMostOfThem = 0.75;

constexpr Reason kNoWords{"these words are not found as words",
                          "write a rule of kind \"pattern\" for them"};
constexpr Reason kNotUnderstood{"Vorab does not understand the rule",
                                "write it anew, as policies/README.md says"};
constexpr Reason kFoldedSigns{
    "it asks for dashes or blanks of a certain kind",
    "patterns see all kinds of them as plain ones; leave it to its source"};
constexpr Reason kNoExample{"no example could be made from the expression",
                            "add \"examples\": {\"hit\": [\"…\"]} with a text that it should find"};

// Sentences that no rule should mind.
constexpr std::array<std::string_view, 6> kOrdinary{
    "Am Montag beginnt die Messe in Hannover.",
    "Heute gibt es Kuchen für alle.",
    "Great talk at the fair in Hannover on Monday.",
    "There is cake for everyone today.",
    "Danke an das ganze Team, das war ein schöner Tag.",
    "Many thanks to the whole team for a lovely day."};

// One rule that runs.
class Trial {
 public:
  explicit Trial(const Json& rule) {
    const Json policy{{"format", 1}, {"id", "import"}, {"rules", Json::array({rule})}};
    const auto text = policy.dump(-1, ' ', false, Json::error_handler_t::replace);
    auto loaded = policy::load_text(text, "import");
    note_error(loaded.problems);
    if (!loaded.policy || !objection_.empty()) return;
    id_ = rule.at("id").get<std::string>();
    auto built = rules::RuleSet::build(*std::move(loaded.policy));
    note_error(built.problems);
    if (objection_.empty()) rules_ = std::move(built.rules);
  }

  [[nodiscard]] const std::string& objection() const { return objection_; }
  [[nodiscard]] bool runs() const { return rules_ != nullptr; }

  [[nodiscard]] std::vector<rules::Finding> find(const std::string& text) const {
    rules::Context context;
    context.locale = "en";
    return rules_->check_rule(id_, text, context).findings;
  }

 private:
  void note_error(const policy::Problems& problems) {
    for (const auto& problem : problems) {
      if (problem.level != policy::Problem::Level::error || !objection_.empty()) continue;
      objection_ = problem.message;
    }
  }

  std::string id_;
  std::string objection_;
  std::unique_ptr<const rules::RuleSet> rules_;
};

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view two = text.substr(at, 2);
    if (two == "[[" || two == "]]") {
      out += '\\';
      out += two;
      ++at;
    } else {
      out += text[at];
    }
  }
  return out;
}

// The text with [[ ]] around what was found; without, where brackets of its own stand in between.
std::string marked(const std::string& text, const std::vector<rules::Finding>& findings) {
  if (text.find_first_of("[]\\") != std::string::npos) return escaped(text);
  const text::Utf16Map units(text);
  std::string out;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool starts = at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    const std::size_t unit = starts ? units.units(at) : 0;
    for (const auto& finding : findings) {
      if (starts && finding.end && *finding.end == unit) out += "]]";
    }
    for (const auto& finding : findings) {
      if (starts && finding.start && *finding.start == unit) out += "[[";
    }
    if (at < text.size()) out += text[at];
  }
  return out;
}

bool are_apart(const std::vector<rules::Finding>& findings) {
  for (std::size_t i = 1; i < findings.size(); ++i) {
    if (findings[i].start < findings[i - 1].end) return false;
  }
  return std::all_of(findings.begin(), findings.end(),
                     [](const auto& f) { return f.start.has_value(); });
}

bool is_blank(const std::string& text) {
  return std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::isspace(c) != 0; });
}

Json hits_of(const Rule& rule, const Trial& trial) {
  Json out = Json::array();
  for (const auto& text : rule.hits) {
    if (out.size() == kMostExamples) break;
    if (is_blank(text)) continue;
    const auto findings = trial.find(text);
    if (findings.empty()) continue;
    Json example = are_apart(findings) ? marked(text, findings) : escaped(text);
    if (std::find(out.begin(), out.end(), example) == out.end()) out.push_back(std::move(example));
  }
  return out;
}

Json misses_of(const Rule& rule, const Trial& trial) {
  Json out = Json::array();
  const auto add = [&](const std::string& text) {
    if (out.size() == kMostExamples || is_blank(text) || !trial.find(text).empty()) return;
    out.push_back(escaped(text));
  };
  for (const auto& text : rule.spared) add(text);
  for (const auto& text : rule.misses) add(text);
  for (const auto text : kOrdinary) add(std::string(text));
  return out;
}

bool spares(const Json& json, const Rule& rule, const Trial& trial) {
  return !json.contains("unless") ||
         std::all_of(rule.spared.begin(), rule.spared.end(),
                     [&](const std::string& text) { return trial.find(text).empty(); });
}

std::string text_of(const Json& word) {
  return (word.is_string() ? word : word.at("word")).get<std::string>();
}

// Each word by itself, whatever the language.
void drop_words_not_found(Rule& rule, std::vector<LeftOut>& left_out) {
  if (!rule.json.contains("words")) return;
  Json all = rule.json;
  all.erase("languages");
  const Trial trial(all);
  Json kept = Json::array();
  for (const auto& word : rule.json["words"]) {
    const auto text = text_of(word);
    std::string objection;
    bool found = false;
    if (trial.runs()) {
      found = !trial.find(text).empty();
    } else {
      Json one = all;
      one["words"] = Json::array({word});
      const Trial alone(one);
      found = alone.runs() && !alone.find(text).empty();
      objection = alone.objection();
    }
    if (found) {
      kept.push_back(word);
    } else {
      left_out.push_back({rule.place, rule.name, "“" + text + "”", kNoWords, objection});
    }
  }
  rule.json["words"] = std::move(kept);
}

// Patterns see a text with plain dashes and blanks: others are never met.
bool asks_for_folded_signs(const Json& rule) {
  if (!rule.contains("pattern")) return false;
  const auto pattern = rule["pattern"].get<std::string>();
  return text::fold_shape(pattern).text() != pattern;
}

Json without(const Rule& rule, unsigned dropped) {
  Json out = rule.json;
  for (std::size_t i = 0; i < rule.optional.size(); ++i) {
    if ((dropped >> i & 1U) != 0) out.erase(rule.optional[i].first);
  }
  return out;
}

// All sets of optional keys that may be dropped, smaller ones first.
std::vector<unsigned> drops(std::size_t keys) {
  std::vector<unsigned> out;
  for (unsigned set = 0; set < 1U << keys; ++set) out.push_back(set);
  std::stable_sort(out.begin(), out.end(),
                   [](unsigned a, unsigned b) { return std::popcount(a) < std::popcount(b); });
  return out;
}

std::size_t count_hits(const Rule& rule, const Trial& trial) {
  return static_cast<std::size_t>(
      std::count_if(rule.hits.begin(), rule.hits.end(),
                    [&](const std::string& text) { return !trial.find(text).empty(); }));
}

// The fewest optional keys that must go: with the others the rule runs, spares what it shall, and
// finds most of what it finds without any. Nothing, and why, if it does not even run so.
std::optional<unsigned> choose(const Rule& rule, std::string& objection) {
  const auto sets = drops(rule.optional.size());
  const Trial barest(without(rule, sets.back()));
  objection = barest.objection();
  if (!barest.runs()) return std::nullopt;
  const std::size_t most = count_hits(rule, barest);
  for (const unsigned dropped : sets) {
    const Json json = without(rule, dropped);
    const Trial trial(json);
    if (!trial.runs() || !spares(json, rule, trial)) continue;
    if (static_cast<double>(count_hits(rule, trial)) >= kMostOfThem * static_cast<double>(most)) {
      return dropped;
    }
  }
  return sets.back();
}

}  // namespace

std::string objection_to(const Json& rule) { return Trial(rule).objection(); }

bool prove(Rule& rule, std::vector<LeftOut>& left_out) {
  drop_words_not_found(rule, left_out);
  if (rule.json.contains("words") && rule.json["words"].empty()) return false;
  std::string objection;
  const auto chosen = choose(rule, objection);
  if (!chosen) {
    left_out.push_back({rule.place, rule.name, "", kNotUnderstood, objection});
    return false;
  }
  rule.json = without(rule, *chosen);
  const Trial trial(rule.json);
  Json hits = hits_of(rule, trial);
  if (hits.empty() && asks_for_folded_signs(rule.json)) {
    left_out.push_back({rule.place, rule.name, "", kFoldedSigns});
    return false;
  }
  for (std::size_t i = 0; i < rule.optional.size(); ++i) {
    if ((*chosen >> i & 1U) != 0) left_out.push_back(rule.optional[i].second);
  }
  if (hits.empty()) {
    left_out.push_back({rule.place, rule.name, "an example", kNoExample});
  } else {
    rule.json["examples"]["hit"] = std::move(hits);
  }
  Json misses = misses_of(rule, trial);
  if (!misses.empty()) rule.json["examples"]["miss"] = std::move(misses);
  return true;
}

}  // namespace vorab::imports
