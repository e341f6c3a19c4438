// SPDX-License-Identifier: Apache-2.0
// gitleaks (github.com/gitleaks/gitleaks, README "Configuration"): a TOML file with [[rules]], each
// an expression for a secret, words that must stand in the file too, how random the secret must be,
// and what is allowed after all.
#include <re2/re2.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "imports/dialect.h"
#include "imports/expression.h"
#include "imports/formats.h"
#include "imports/names.h"
#include "imports/proof.h"
#include "imports/source_text.h"
#include "imports/specimen.h"
#include "rules/literals.h"

namespace vorab::imports {

namespace {

constexpr unsigned kSpecimens = 12;
constexpr std::size_t kShortestToken = 12;  // what is allowed by its name alone
constexpr int kFarthest = 100;              // gitleaks looks in the whole file

constexpr Reason kFilesOnly{"it looks at the names of files",
                            "a post has none; nothing is to be done"};
constexpr Reason kPaths{"it is for files in certain places",
                        "look whether the rule disturbs in posts"};
constexpr Reason kAllowedPaths{"paths and commits that are allowed",
                               "a post has none; nothing is to be done"};
constexpr Reason kAllowedLines{"what is allowed is told from the line around the secret",
                               "add \"unless\" with words of such lines"};
constexpr Reason kAllowedTexts{"what is allowed is part of the secret itself",
                               "look whether the rule disturbs; \"unless\" knows words around it"};
constexpr Reason kEntropy{"how random the secret must be", "look whether the rule disturbs"};
constexpr Reason kKeywords{"words that must stand in the same file", "add \"near\" by hand"};
constexpr Reason kRequired{"another rule must find something nearby",
                           "write a rule of kind \"sum\""};
constexpr Reason kForOthers{"it is only there for other rules", "write it with \"quiet\": true"};
constexpr Reason kExtends{"it builds upon another configuration", "import that one too"};

std::vector<std::string> texts_of(const toml::node_view<const toml::node> node) {
  std::vector<std::string> out;
  if (const auto* list = node.as_array()) {
    for (const auto& item : *list) {
      if (const auto text = item.value<std::string>()) out.push_back(*text);
    }
  }
  return out;
}

std::size_t line_of(const toml::node& node) { return node.source().begin.line; }

// The tables under `name`, whether it is one or a list of them.
std::vector<const toml::table*> tables_of(const toml::table& parent, std::string_view name) {
  std::vector<const toml::table*> out;
  const auto node = parent[name];
  if (const auto* one = node.as_table()) out.push_back(one);
  if (const auto* list = node.as_array()) {
    for (const auto& item : *list) {
      if (const auto* table = item.as_table()) out.push_back(table);
    }
  }
  return out;
}

std::string folded(std::string_view text) {
  std::string out;
  rules::fold_ascii(text, out);
  return out;
}

// The runs of letters and digits.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> out;
  bool inside = false;
  for (const char c : text) {
    const bool counts = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (counts && !inside) out.emplace_back();
    if (counts) out.back() += c;
    inside = counts;
  }
  return out;
}

// Signs apart, a keyword may be spelled otherwise in an expression: "hooks.slack.com".
bool has_any(std::string_view text, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    const auto pieces = pieces_of(folded(word));
    return !pieces.empty() && std::all_of(pieces.begin(), pieces.end(), [&](const auto& piece) {
      return text.find(piece) != std::string_view::npos;
    });
  });
}

// Whether what the expression matches contains one of the words anyhow. `near` would then ask for
// them a second time: it looks around a finding, not into it.
enum class Contains { never, sometimes, always };

Contains contains(const std::string& pattern, const std::vector<std::string>& specimens,
                  const std::vector<std::string>& words) {
  // Each group has pieces of which one must be there; all single ones together may make a word.
  std::string required;
  for (const auto& group : rules::required_literals(pattern, false)) {
    const bool all = std::all_of(group.begin(), group.end(),
                                 [&](const auto& text) { return has_any(text, words); });
    if (all) return Contains::always;
    if (group.size() == 1) required += group.front() + ' ';
  }
  if (has_any(required, words)) return Contains::always;
  const auto count = static_cast<std::size_t>(
      std::count_if(specimens.begin(), specimens.end(),
                    [&](const std::string& text) { return has_any(folded(text), words); }));
  if (count == 0) return Contains::never;
  return count == specimens.size() ? Contains::always : Contains::sometimes;
}

std::vector<std::string> specimens_of(const std::string& pattern) {
  std::vector<std::string> out;
  const auto expression = read_expression(pattern);
  if (!expression) return out;
  std::vector<std::string> untrimmed;
  for (unsigned number = 0; number < kSpecimens; ++number) {
    std::string text = specimen(*expression, number);
    // What may end a key is a blank more often than not.
    const std::size_t end = text.find_last_not_of(" \t\n");
    if (end != std::string::npos && end + 1 < text.size()) {
      untrimmed.push_back(text);
      text.resize(end + 1);
    }
    out.push_back(std::move(text));
  }
  out.insert(out.end(), untrimmed.begin(), untrimmed.end());
  return out;
}

class Reader {
 public:
  explicit Reader(std::string file) : file_(std::move(file)) {}

  Imported read(const toml::table& root) {
    if (const auto* extends = root["extend"].as_table()) {
      leave_out({}, "", kExtends, extends);
    }
    for (const char* name : {"allowlist", "allowlists"}) {
      for (const auto* allowed : tables_of(root, name)) {
        Rule everywhere;  // no rule of its own
        read_allowed(*allowed, nullptr, everywhere);
      }
    }
    for (const auto* rule : tables_of(root, "rules")) read_rule(*rule);
    return std::move(out_);
  }

 private:
  void leave_out(std::string rule, std::string part, const Reason& why, const toml::node* node,
                 std::string detail = {}) {
    out_.left_out.push_back({{file_, node == nullptr ? 0 : line_of(*node)},
                             std::move(rule),
                             std::move(part),
                             why,
                             std::move(detail)});
  }

  void read_rule(const toml::table& table) {
    const auto id = shortened(table["id"].value_or(std::string{}));
    const auto description = shortened(table["description"].value_or(std::string{}));
    Rule rule;
    rule.name = !id.empty()            ? id
                : !description.empty() ? description
                                       : "rule in line " + std::to_string(line_of(table));
    rule.place = {file_, line_of(table)};
    const auto pattern = table["regex"].value<std::string>();
    if (!pattern || pattern->empty()) {
      return leave_out(rule.name, "", kFilesOnly, &table);
    }
    if (table["skipReport"].value_or(false)) return leave_out(rule.name, "", kForOthers, &table);
    write_head(rule, description);
    write_pattern(rule, *pattern, table);
    narrow(rule, table, *pattern);
    out_.rules.push_back(std::move(rule));
  }

  void write_head(Rule& rule, const std::string& description) {
    Json& json = rule.json;
    json["id"] = ids_.make("gitleaks", rule.name);
    json["kind"] = "pattern";
    json["category"] = "secret";
    json["severity"] = "warn";
    json["message"] = {
        {"de", "Das sieht nach einem geheimen Schlüssel oder Zugang aus (" + rule.name + ")."},
        {"en", "This looks like a secret key or login (" + rule.name + ")."}};
    std::string de =
        "Wer ihn liest, kann ihn benutzen. Stand er schon irgendwo, ist er schnell getauscht.";
    std::string en =
        "Whoever reads it can use it. If it was visible already, it is quickly exchanged.";
    if (!description.empty()) {
      de += " In der Vorlage steht dazu: „" + description + "“";
      en += " Its source says: “" + description + "”";
    }
    json["why"] = {{"de", de}, {"en", en}};
  }

  // The secret is the group that is named, else the first one.
  static void write_pattern(Rule& rule, const std::string& pattern, const toml::table& table) {
    const int groups = count_groups(pattern);
    const auto named = static_cast<int>(table["secretGroup"].value_or(std::int64_t{0}));
    const int group = named >= 1 && named <= groups ? named : std::min(groups, 1);
    std::string marked = with_mark(pattern, group);
    rule.json["pattern"] = marked;
    if (crosses_lines(marked)) rule.json["multiline"] = true;
    // Such counts are what makes expressions too large.
    if (!objection_to(rule.json).empty()) {
      marked = without_high_counts(marked);
      rule.json["pattern"] = marked;
    }
    rule.hits = specimens_of(marked);
    if (!rule.hits.empty()) rule.misses.push_back(rule.hits[0].substr(0, rule.hits[0].size() / 2));
  }

  void narrow(Rule& rule, const toml::table& table, const std::string& pattern) {
    bool wider = narrow_by_words(rule, texts_of(table["keywords"]), table);
    if (const auto entropy = table["entropy"].value<double>(); entropy && *entropy > 0) {
      rule.json["validator"] = "entropy";
      rule.optional.emplace_back("validator",
                                 left_out_of(rule, "entropy", kEntropy, *table.get("entropy")));
    }
    if (const auto* path = table.get("path")) {
      leave_out(rule.name, "path", kPaths, path);
      wider = true;
    }
    if (const auto* required = table.get("required")) {
      leave_out(rule.name, "required", kRequired, required);
      wider = true;
    }
    for (const char* name : {"allowlist", "allowlists"}) {
      for (const auto* allowed : tables_of(table, name)) {
        wider = read_allowed(*allowed, &pattern, rule) || wider;
      }
    }
    if (wider) rule.json["severity"] = "hint";
  }

  LeftOut left_out_of(const Rule& rule, std::string part, const Reason& why,
                      const toml::node& node) const {
    return {{file_, line_of(node)}, rule.name, std::move(part), why};
  }

  // Words of which one must stand in the text: said by `near`, where the expression does not say so
  // itself. True if nothing says so any more.
  bool narrow_by_words(Rule& rule, const std::vector<std::string>& words,
                       const toml::table& table) {
    if (words.empty()) return false;
    const auto contained = contains(rule.json["pattern"], rule.hits, words);
    if (contained == Contains::always) return false;
    if (contained == Contains::sometimes) {
      leave_out(rule.name, "keywords", kKeywords, table.get("keywords"));
      return true;
    }
    rule.misses = rule.hits;
    for (auto& text : rule.hits) text.insert(0, words.front() + ": ");
    rule.json["near"] = {{"words", words}, {"within", kFarthest}};
    rule.optional.emplace_back("near",
                               left_out_of(rule, "keywords", kKeywords, *table.get("keywords")));
    return false;
  }

  // True if the rule is much wider without what is allowed there.
  bool read_allowed(const toml::table& allowed, const std::string* pattern, Rule& rule) {
    const bool has_paths = allowed.contains("paths") || allowed.contains("commits");
    if (has_paths) leave_out(rule.name, "allowlist", kAllowedPaths, &allowed);
    const auto condition = allowed["condition"].value_or(std::string{});
    if (has_paths && folded(condition) == "and") return false;
    auto texts = texts_of(allowed["regexes"]);
    const std::size_t all = texts.size();
    if (pattern != nullptr) spare_tokens(rule, texts, *pattern, allowed);
    const auto words = texts_of(allowed["stopwords"]);
    if (texts.empty() && words.empty()) return false;
    std::string detail;
    if (!texts.empty()) {
      detail = std::to_string(texts.size()) + " of " + std::to_string(all) + " expressions";
    }
    if (!words.empty()) {
      detail += (detail.empty() ? "" : ", ") + std::to_string(words.size()) + " words";
    }
    // Without a target it is the secret itself: an exception, or two.
    const auto target = allowed["regexTarget"].value_or(std::string{});
    leave_out(rule.name, "allowlist", target == "line" ? kAllowedLines : kAllowedTexts, &allowed,
              detail);
    return !words.empty() || target == "line" || target == "match";
  }

  // Single keys that everybody may read, such as those of a documentation.
  void spare_tokens(Rule& rule, std::vector<std::string>& texts, const std::string& pattern,
                    const toml::table& allowed) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    const re2::RE2 secret(pattern, options);
    if (!secret.ok()) return;
    const std::size_t before = texts.size();
    std::erase_if(texts, [&](const std::string& text) {
      const auto expression = read_expression(text);
      const auto tokens = expression ? plain_words(*expression) : std::nullopt;
      if (!tokens || tokens->size() != 1 || tokens->front().size() < kShortestToken) return false;
      if (!re2::RE2::PartialMatch(tokens->front(), secret)) return false;
      rule.json["unless"]["words"].push_back(tokens->front());
      rule.spared.push_back(tokens->front());
      return true;
    });
    if (texts.size() == before || rule.spared.size() > before - texts.size()) return;
    rule.optional.emplace_back("unless", left_out_of(rule, "allowlist", kAllowedTexts, allowed));
  }

  std::string file_;
  Ids ids_;
  Imported out_;
};

}  // namespace

Outcome read_gitleaks(const std::filesystem::path& path, const Options&) {
  auto text = read_source(path);
  if (auto* fault = std::get_if<Fault>(&text)) return std::move(*fault);
  const std::string file = path.string();
  try {
    const toml::table root = toml::parse(std::get<std::string>(text), file);
    if (root["rules"].as_array() == nullptr) {
      return Fault{file, "there are no [[rules]] in this file",
                   root.contains("extend") ? "name the configuration that it extends"
                                           : "name a configuration of gitleaks"};
    }
    return Reader(file).read(root);
  } catch (const toml::parse_error& error) {
    const auto& at = error.source().begin;
    return Fault{file + ':' + std::to_string(at.line) + ':' + std::to_string(at.column),
                 "this is no TOML: " + std::string(error.description()),
                 "correct this line, or name a configuration of gitleaks"};
  }
}

}  // namespace vorab::imports
