// SPDX-License-Identifier: Apache-2.0
// Presidio (microsoft.github.io/presidio, "No code configuration"): a YAML file of recognizers. One
// of its own making has patterns with a score, a deny list, or both, and words that make a finding
// surer; the others are programs.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "imports/dialect.h"
#include "imports/expression.h"
#include "imports/formats.h"
#include "imports/names.h"
#include "imports/specimen.h"
#include "imports/yaml.h"

namespace vorab::imports {

namespace {

constexpr unsigned kSpecimens = 12;

// What Presidio's LemmaContextAwareEnhancer does unless it is told otherwise: a word nearby adds
// 0.35, and gives at least 0.4; it looks at five words.
constexpr double kContextAdds = 0.35;
constexpr double kLeastInContext = 0.4;
constexpr int kContextWords = 5;

// From where on a finding is shown, if there are words that make it surer: just below the least
// that such words give.
constexpr double kHint = 0.39;
constexpr double kWarn = 0.7;

// Python's re.IGNORECASE, and Presidio's usual re.DOTALL | re.MULTILINE | re.IGNORECASE.
constexpr int kIgnoreCase = 2;
constexpr int kUsualFlags = 26;

constexpr Reason kProgram{"it is a program of Presidio's",
                          "look whether a pack of policies/packs does the same"};
constexpr Reason kDisabled{"it is switched off there", "switch it on and import it again"};
constexpr Reason kLanguage{"it is for posts in another language", "Vorab knows German and English"};
constexpr Reason kNothing{"it has neither patterns nor a deny list", "nothing is to be done"};

// JSON writes 0.39, not 0.38999999999999996.
double rounded(double share) { return std::round(share * 1000) / 1000; }

double share_of(const YAML::Node& node, double otherwise) {
  double share = otherwise;
  if (!node.IsDefined() || !YAML::convert<double>::decode(node, share)) return otherwise;
  return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : otherwise;
}

int flags_of(const YAML::Node& node, int otherwise) {
  int flags = otherwise;
  const auto read = member(node, "global_regex_flags");
  return read.IsDefined() && YAML::convert<int>::decode(read, flags) ? flags : otherwise;
}

// The languages of a recognizer, and the words of those that have some.
struct Languages {
  std::vector<std::string> known;
  std::vector<std::string> context;
  bool any = false;  // it names some
};

void add(Languages& languages, const std::string& name) {
  languages.any = languages.any || !name.empty();
  if (name == "de" || name == "en") languages.known.push_back(name);
}

Languages languages_of(const YAML::Node& recognizer) {
  Languages out;
  add(out, text_of(member(recognizer, "supported_language")));
  const auto list = member(recognizer, "supported_languages");
  if (!list.IsDefined() || !list.IsSequence()) return out;
  for (const auto& item : list) {
    add(out, item.IsMap() ? text_of(member(item, "language")) : text_of(item));
    for (auto& word : items_of(member(item, "context")))
      out.context.push_back(std::move(word.text));
  }
  return out;
}

class Reader {
 public:
  Reader(std::string file, int flags) : file_(std::move(file)), flags_(flags) {}

  Imported read(const YAML::Node& recognizers) {
    for (const auto& recognizer : recognizers) read_recognizer(recognizer);
    return std::move(out_);
  }

 private:
  void leave_out(const YAML::Node& node, std::string rule, const Reason& why,
                 std::string detail = {}) {
    out_.left_out.push_back({{file_, line_of(node)}, std::move(rule), "", why, std::move(detail)});
  }

  void read_recognizer(const YAML::Node& node) {
    if (!node.IsMap()) return leave_out(node, text_of(node), kProgram);
    auto name = text_of(member(node, "name"));
    const auto entity = shortened(text_of(member(node, "supported_entity")));
    if (name.empty()) name = entity.empty() ? "recognizer" : entity;
    name = shortened(std::move(name));
    const auto enabled = member(node, "enabled");
    if (enabled.IsDefined() && !is_true(enabled)) return leave_out(node, name, kDisabled);
    const auto patterns = member(node, "patterns");
    const auto words = items_of(member(node, "deny_list"));
    if (text_of(member(node, "type")) == "predefined") return leave_out(node, name, kProgram);
    if (words.empty() && !(patterns.IsDefined() && patterns.IsSequence())) {
      return leave_out(node, name, member(node, "type").IsDefined() ? kNothing : kProgram);
    }
    auto languages = languages_of(node);
    if (languages.any && languages.known.empty()) return leave_out(node, name, kLanguage);
    for (auto& word : items_of(member(node, "context"))) {
      languages.context.push_back(std::move(word.text));
    }
    if (!words.empty()) read_deny_list(node, name, entity, languages, words);
    if (!patterns.IsDefined() || !patterns.IsSequence()) return;
    for (const auto& pattern : patterns) {
      read_pattern(pattern, name, entity, languages, patterns.size() > 1, flags_of(node, flags_));
    }
  }

  Rule start(const YAML::Node& node, std::string name, const std::string& entity,
             const char* kind) {
    Rule rule{.json = {},
              .name = std::move(name),
              .place = {file_, line_of(node)},
              .hits = {},
              .misses = {}};
    const std::string& what = entity.empty() ? rule.name : entity;
    Json& json = rule.json;
    json["id"] = ids_.make("presidio", rule.name);
    json["kind"] = kind;
    json["category"] = "personal-data";
    json["message"] = {{"de", "Das sieht nach einer persönlichen Angabe aus (" + what + ")."},
                       {"en", "This looks like a personal detail (" + what + ")."}};
    json["why"] = {{"de",
                    "Solche Angaben gehören den Menschen, um die es geht; mit ihrem Einverständnis "
                    "ist alles gut. In der Vorlage heißt die Regel „" +
                        rule.name + "“."},
                   {"en",
                    "Such details belong to the people whom they are about; if they agree, all is "
                    "well. Its source calls the rule “" +
                        rule.name + "”."}};
    return rule;
  }

  // How sure, and from where on it is shown.
  static void weigh(Rule& rule, double score, const Languages& languages) {
    Json& json = rule.json;
    if (!languages.known.empty()) json["languages"] = languages.known;
    if (score < 1) json["confidence"] = rounded(score);
    json["severity"] = score < kWarn ? "hint" : "warn";
    if (languages.context.empty() || score >= 1) return;
    const double by = std::max(kContextAdds, kLeastInContext - score);
    json["context"]["raise"] = {
        {"words", languages.context}, {"by", rounded(by)}, {"within", kContextWords}};
    json["severity"] = {{"hint", kHint}, {"warn", kWarn}};
    std::vector<std::string> hits;
    for (const auto& text : rule.hits) hits.push_back(languages.context.front() + ' ' + text);
    rule.misses.insert(rule.misses.begin(), rule.hits.begin(), rule.hits.end());
    hits.insert(hits.end(), rule.hits.begin(), rule.hits.end());
    rule.hits = std::move(hits);
  }

  void read_deny_list(const YAML::Node& node, const std::string& name, const std::string& entity,
                      const Languages& languages, const std::vector<Item>& words) {
    Rule rule = start(node, name, entity, "terms");
    rule.json["match"] = (flags_of(node, flags_) & kIgnoreCase) != 0 ? "word" : "exact";
    for (const auto& word : words) {
      rule.json["words"].push_back(word.text);
      rule.hits.push_back(word.text);
    }
    weigh(rule, share_of(member(node, "deny_list_score"), 1), languages);
    out_.rules.push_back(std::move(rule));
  }

  void read_pattern(const YAML::Node& node, std::string name, const std::string& entity,
                    const Languages& languages, bool one_of_several, int flags) {
    if (one_of_several) name += ", " + text_of(member(node, "name"));
    const std::string python = from_python(text_of(member(node, "regex")));
    const std::string pattern = marked_inside(python, false).value_or(with_mark(python, 0));
    Rule rule = start(node, std::move(name), entity, "pattern");
    if (pattern.empty()) return leave_out(node, rule.name, kNothing);
    const bool lines = crosses_lines(pattern);
    rule.json["pattern"] = (lines ? "(?ms)" : "") + pattern;
    if (lines) rule.json["multiline"] = true;
    if ((flags & kIgnoreCase) != 0) rule.json["ignore_case"] = true;
    if (const auto expression = read_expression(pattern)) {
      for (unsigned number = 0; number < kSpecimens; ++number) {
        rule.hits.push_back(specimen(*expression, number));
      }
      rule.misses.push_back(rule.hits[0].substr(0, rule.hits[0].size() / 2));
    }
    weigh(rule, share_of(member(node, "score"), 0.5), languages);
    out_.rules.push_back(std::move(rule));
  }

  std::string file_;
  int flags_;
  Ids ids_;
  Imported out_;
};

}  // namespace

Outcome read_presidio(const std::filesystem::path& path, const Options&) {
  auto yaml = read_yaml(path);
  if (auto* fault = std::get_if<Fault>(&yaml)) return std::move(*fault);
  const auto& root = std::get<YAML::Node>(yaml);
  const auto registry = member(root, "recognizer_registry");
  for (const auto& holder : {root, registry}) {
    if (!holder.IsDefined()) continue;
    for (const char* key : {"recognizers", "ad_hoc_recognizers"}) {
      const auto list = member(holder, key);
      if (!list.IsDefined() || !list.IsSequence()) continue;
      return Reader(path.string(), flags_of(holder, kUsualFlags)).read(list);
    }
  }
  return Fault{path.string(), "there are no recognizers in this file",
               "name a file with a list of \"recognizers\""};
}

}  // namespace vorab::imports
