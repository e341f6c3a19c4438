// SPDX-License-Identifier: Apache-2.0
// Vale (vale.sh/docs, "Styles"): a folder for each style with a YAML file for each rule.
// `existence` finds words and expressions, `substitution` says what to write instead; the other
// checks do what no rule here does (vale_check.h).
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "imports/dialect.h"
#include "imports/expression.h"
#include "imports/formats.h"
#include "imports/names.h"
#include "imports/proof.h"
#include "imports/specimen.h"
#include "imports/vale_check.h"
#include "imports/vale_files.h"
#include "imports/yaml.h"

namespace vorab::imports {

namespace {

constexpr unsigned kSpecimens = 4;
constexpr std::size_t kLongestJoined = 1200;  // bytes; a pattern may have 2000

constexpr Reason kUnreadable{"this file cannot be read", "correct it, or leave it out"};
constexpr Reason kEmpty{"it names no words", "nothing is to be done"};
constexpr Reason kExpression{"RE2 does not know such an expression", "write the words one by one"};
constexpr Reason kExceptions{"exceptions that are no plain words",
                             "look whether the rule disturbs"};
constexpr Reason kAction{"an edit that is more than other words",
                         "add \"instead\" where words fit"};
constexpr Reason kReplacement{"a replacement that is put together from what was found",
                              "add \"instead\" by hand"};
constexpr Reason kLink{"a link that is no https link", "add \"link\" by hand"};
constexpr Reason kVocabulary{"words that are accepted or rejected everywhere",
                             "make a list of them, and a rule that uses it"};

// "Use '%s' instead of '%s'." as a sentence about no word in particular.
std::string without_places(std::string text) {
  for (auto at = text.find("%s"); at != std::string::npos; at = text.find("%s", at)) {
    text.replace(at, 2, "…");
  }
  return text;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return text;
}

std::string joined(const std::vector<Item>& items) {
  std::string out;
  for (const auto& item : items) out += item.text;
  return out;
}

std::vector<std::string> specimens_of(const std::string& pattern) {
  std::vector<std::string> out;
  const auto expression = read_expression(pattern);
  for (unsigned number = 0; expression && number < kSpecimens; ++number) {
    const auto text = specimen(*expression, number);
    // What looks around wants a sentence around it.
    out.push_back(text);
    out.push_back("so " + text + " it is");
    out.push_back(text + "and so on");
  }
  return out;
}

// One file of a style.
class Reader {
 public:
  Reader(const StyleFile& file, const Options& options, Ids& ids, Imported& out)
      : file_(file), language_(options.language), ids_(ids), out_(out) {}

  void read(const YAML::Node& rule) {
    if (const auto* reason = obstacle(rule)) return leave_out("", *reason, 0);
    ignore_case_ = is_true(member(rule, "ignorecase"));
    nonword_ = is_true(member(rule, "nonword"));
    head_ = head_of(rule);
    const std::size_t before = out_.rules.size() + out_.left_out.size();
    text_of(member(rule, "extends")) == "existence" ? read_existence(rule)
                                                    : read_substitution(rule);
    if (out_.rules.size() + out_.left_out.size() == before) leave_out("", kEmpty, 0);
  }

  void leave_out(std::string part, const Reason& why, std::size_t line, std::string detail = {}) {
    out_.left_out.push_back({{file_.path.string(), line},
                             file_.style + '.' + file_.name,
                             std::move(part),
                             why,
                             std::move(detail)});
  }

 private:
  // What all rules of the file share.
  Json head_of(const YAML::Node& rule) {
    const bool swaps = text_of(member(rule, "extends")) == "substitution";
    const std::string style = file_.style;
    std::string says = without_places(text_of(member(rule, "message")));
    if (const auto more = text_of(member(rule, "description")); !more.empty()) says += ' ' + more;
    says = shortened(std::move(says));
    Json head;
    head["category"] = "style";
    head["severity"] = text_of(member(rule, "level")) == "suggestion" ? "hint" : "warn";
    head["languages"] = Json::array({language_});
    head["message"] = {
        {"de", "Der Stil „" + style +
                   (swaps ? "“ sagt das mit anderen Worten." : "“ kommt lieber ohne das aus.")},
        {"en", "The style “" + style +
                   (swaps ? "” says this in other words." : "” would rather do without this.")}};
    if (!says.empty()) {
      head["why"] = {{"de", "Ein Rat für klare Texte. In der Vorlage steht: „" + says + "“"},
                     {"en", "A piece of advice for clear texts. Its source says: “" + says + "”"}};
    } else {
      head["why"] = {{"de", "Ein Rat für klare Texte."},
                     {"en", "A piece of advice for clear texts."}};
    }
    const auto link = text_of(member(rule, "link"));
    if (link.starts_with("https://")) {
      head["link"] = link;
    } else if (!link.empty()) {
      leave_out("link", kLink, line_of(member(rule, "link")));
    }
    return head;
  }

  Rule start(const char* kind) {
    Rule rule{.json = {},
              .name = file_.style + '.' + file_.name,
              .place = {file_.path.string(), 0},
              .hits = {},
              .misses = {}};
    rule.json["id"] = ids_.make(file_.style, file_.name);
    rule.json["kind"] = kind;
    rule.json.update(head_);
    return rule;
  }

  // Once, however it is written.
  void add_word(Json& words, const std::string& word, const std::string& instead) {
    if (!seen_.insert(lower(word)).second) return;
    instead.empty() ? words.push_back(word)
                    : words.push_back({{"word", word}, {"instead", {{language_, instead}}}});
  }

  // Words in a rule of their own: quicker to read, and to go on with.
  void add_words(const char* kind, Json words) {
    if (words.empty()) return;
    Rule rule = start(kind);
    if (std::string_view(kind) == "terms") rule.json["match"] = ignore_case_ ? "word" : "exact";
    for (const auto& word : words) {
      const auto text = (word.is_string() ? word : word.at("word")).get<std::string>();
      rule.hits.push_back("so " + text + " it is");
      rule.hits.push_back(text);
    }
    rule.json["words"] = std::move(words);
    out_.rules.push_back(std::move(rule));
  }

  void add_pattern(const std::string& pattern, const std::string& instead) {
    Rule rule = start("pattern");
    const bool lines = crosses_lines(pattern);
    rule.json["pattern"] = (lines ? "(?m)" : "") + pattern;
    if (lines) rule.json["multiline"] = true;
    if (ignore_case_) rule.json["ignore_case"] = true;
    if (!instead.empty()) rule.json["instead"] = {{language_, instead}};
    rule.hits = specimens_of(pattern);
    out_.rules.push_back(std::move(rule));
  }

  [[nodiscard]] std::string bounded(const std::string& choices) const {
    return nonword_ ? "(?:" + choices + ')' : "\\b(?:" + choices + ")\\b";
  }

  // Such an expression needs a pattern of its own, for its mark.
  [[nodiscard]] bool looks_around(const std::string& expression) const {
    return marked_inside(expression, !nonword_).has_value();
  }

  // Nothing, and said, if RE2 does not know it.
  std::optional<std::string> usable(const Item& token, bool is_alone = false) {
    std::string pattern =
        is_alone ? *marked_inside(token.text, !nonword_) : with_mark(token.text, 0);
    const Json rule{
        {"id", "token"}, {"kind", "pattern"}, {"pattern", is_alone ? pattern : bounded(pattern)}};
    if (const auto objection = objection_to(rule); !objection.empty()) {
      leave_out("“" + token.text + "”", kExpression, token.line, objection);
      return std::nullopt;
    }
    return pattern;
  }

  std::optional<std::vector<std::string>> words_in(const std::string& token) const {
    if (nonword_) return std::nullopt;
    const auto expression = read_expression(token);
    return expression ? plain_words(*expression) : std::nullopt;
  }

  void read_existence(const YAML::Node& rule) {
    auto raw = items_of(member(rule, "raw"));
    const auto tokens = items_of(member(rule, "tokens"));
    const auto instead = action_of(rule, tokens.size());
    const auto except = exceptions_of(rule);
    Json words = Json::array();
    std::vector<std::string> expressions, alone;
    for (const auto& token : tokens) {
      const auto plain = raw.empty() ? words_in(token.text) : std::nullopt;
      if (!plain) {
        const bool is_alone = raw.empty() && looks_around(token.text);
        if (const auto pattern = usable(token, is_alone)) {
          (is_alone ? alone : expressions).push_back(*pattern);
        }
        continue;
      }
      for (const auto& word : *plain) {
        if (!is_exception(except, word)) add_word(words, word, instead);
      }
    }
    add_words("terms", std::move(words));
    if (tokens.empty() && !raw.empty()) return add_pattern(joined(raw), instead);
    add_joined(expressions, joined(raw), is_true(member(rule, "append")), instead);
    for (const auto& pattern : alone) add_pattern(pattern, instead);
  }

  // As many expressions in one pattern as fit.
  void add_joined(const std::vector<std::string>& expressions, const std::string& raw, bool append,
                  const std::string& instead) {
    std::string choices;
    const auto finish = [&] {
      if (choices.empty()) return;
      add_pattern(append ? bounded(choices) + raw : raw + bounded(choices), instead);
      choices.clear();
    };
    for (const auto& expression : expressions) {
      if (choices.size() + raw.size() + expression.size() > kLongestJoined) finish();
      choices += (choices.empty() ? "" : "|") + expression;
    }
    finish();
  }

  void read_substitution(const YAML::Node& rule) {
    const auto except = exceptions_of(rule);
    Json words = Json::array();
    std::vector<std::pair<std::string, std::string>> patterns;  // and what to say instead
    for (const auto& [key, value] : pairs_of(member(rule, "swap"))) {
      if (is_exception(except, key.text)) continue;
      // "a|b" offers both; one click takes the first.
      const std::string instead = value.text.substr(0, value.text.find('|'));
      if (instead.empty() || instead.find('$') != std::string::npos) {
        leave_out("“" + key.text + "”", kReplacement, key.line);
        continue;
      }
      if (const auto plain = words_in(key.text)) {
        for (const auto& word : *plain) add_word(words, word, instead);
        continue;
      }
      const bool is_alone = looks_around(key.text);
      if (const auto pattern = usable(key, is_alone)) {
        patterns.emplace_back(is_alone ? *pattern : bounded(*pattern), instead);
      }
    }
    add_words("wording", std::move(words));
    for (const auto& [pattern, instead] : patterns) add_pattern(pattern, instead);
  }

  // What an edit puts in the place of all that is found; the other edits are named.
  std::string action_of(const YAML::Node& rule, std::size_t tokens) {
    const auto action = member(rule, "action");
    const auto name = text_of(member(action, "name"));
    if (name.empty()) return "";
    const auto params = items_of(member(action, "params"));
    if (name == "replace" && params.size() == 2 && tokens == 1) return params[1].text;
    leave_out("action", kAction, line_of(action), name);
    return "";
  }

  std::vector<std::string> exceptions_of(const YAML::Node& rule) {
    std::vector<std::string> out;
    std::size_t others = 0;
    for (const auto& item : items_of(member(rule, "exceptions"))) {
      const auto expression = read_expression(item.text);
      const auto plain = expression ? plain_words(*expression) : std::nullopt;
      if (!plain) ++others;
      for (const auto& word : plain.value_or(std::vector<std::string>{}))
        out.push_back(lower(word));
    }
    if (others > 0) {
      leave_out("exceptions", kExceptions, line_of(member(rule, "exceptions")),
                std::to_string(others));
    }
    return out;
  }

  static bool is_exception(const std::vector<std::string>& except, const std::string& word) {
    return std::find(except.begin(), except.end(), lower(word)) != except.end();
  }

  const StyleFile& file_;
  const std::string& language_;
  Ids& ids_;
  Imported& out_;
  Json head_;
  std::set<std::string> seen_;  // words, in lower case
  bool ignore_case_ = false;
  bool nonword_ = false;
};

}  // namespace

Outcome read_vale(const std::filesystem::path& path, const Options& options) {
  auto files = style_files(path);
  if (auto* fault = std::get_if<Fault>(&files)) return std::move(*fault);
  const auto& found = std::get<std::vector<StyleFile>>(files);
  const bool one_file = found.size() == 1 && found.front().path == path;
  Imported out;
  Ids ids;
  for (const auto& file : found) {
    Reader reader(file, options, ids, out);
    if (file.is_vocabulary) {
      reader.leave_out("vocabulary", kVocabulary, 0);
      continue;
    }
    auto yaml = read_yaml(file.path);
    if (auto* fault = std::get_if<Fault>(&yaml)) {
      if (one_file) return std::move(*fault);
      reader.leave_out("", kUnreadable, 0, fault->place + ": " + fault->message);
      continue;
    }
    reader.read(std::get<YAML::Node>(yaml));
  }
  return out;
}

}  // namespace vorab::imports
