// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_words.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "cli/diff_labels.h"
#include "rules/messages.h"

namespace vorab::cli {

using nlohmann::json;
using policy::Difference;

namespace {

constexpr std::size_t kMostNames = 6;  // in a sentence; the others stand below it

// "1 rule", "2 Regeln"
std::string rules_text(std::size_t number, std::string_view locale) {
  const bool one = number == 1;
  const std::string_view noun =
      locale == "de" ? (one ? " Regel" : " Regeln") : (one ? " rule" : " rules");
  return std::to_string(number) + std::string(noun);
}

std::string filled(std::string_view sentence,
                   std::initializer_list<std::pair<std::string_view, std::string>> values) {
  std::string out(sentence);
  for (const auto& [name, value] : values) {
    const std::string place = '{' + std::string(name) + '}';
    for (auto at = out.find(place); at != std::string::npos;
         at = out.find(place, at + value.size())) {
      out.replace(at, place.size(), value);
    }
  }
  return out;
}

class Words {
 public:
  Words(const Difference& difference, std::string_view locale)
      : difference_(difference), locale_(locale), german_(locale == "de") {
    key_ = difference.key;
    if (difference.rules.empty() && (key_ == "sites" || key_ == "languages")) {
      key_ = "policy." + key_;
    }
  }

  void write(DiffSentence& out) {
    const Phrase known = phrase(key_, locale_);
    if (key_ == "rule" || (key_ == "pack" && difference_.scope.is_null() && is_whole_pack())) {
      write_lone(out);
    } else if (known.come.empty()) {
      write_part(out);
    } else if (is_list(known)) {
      write_list(known, out);
    } else {
      write_value(known, out);
    }
  }

  [[nodiscard]] bool known() const {
    return key_ == "rule" || key_ == "pack" || !phrase(key_, locale_).come.empty() ||
           !phrase(parent(), locale_).come.empty();
  }

 private:
  [[nodiscard]] std::string quoted(const std::string& text) const {
    return german_ ? "„" + text + "“" : "“" + text + "”";
  }

  [[nodiscard]] std::string parent() const { return key_.substr(0, key_.rfind('.')); }
  [[nodiscard]] std::string last() const { return key_.substr(key_.rfind('.') + 1); }

  [[nodiscard]] static bool is_list(const Phrase& known) {
    return known.come.find("{list}") != std::string_view::npos;
  }

  // A pack that is switched on or off, not a rule that moved from one to another.
  [[nodiscard]] bool is_whole_pack() const {
    return difference_.before.is_null() != difference_.after.is_null() &&
           (difference_.before == difference_.pack || difference_.after == difference_.pack);
  }

  [[nodiscard]] std::string item_text(const json& item) const {
    const std::string_view of =
        key_.starts_with("policy.") ? std::string_view(key_).substr(7) : std::string_view(key_);
    if (item.is_string()) {
      const std::string text = value_text(of, item, locale_, "");
      return key_.starts_with("policy.") ? text : quoted(text);
    }
    const std::string text = value_text("", item, locale_, "");
    return item.is_object() && !item.contains("role") ? quoted(text) : text;
  }

  [[nodiscard]] std::vector<std::string> item_texts(const json& items) const {
    std::vector<std::string> out;
    for (const json& item : items) out.push_back(item_text(item));
    return out;
  }

  void write_lone(DiffSentence& out) {
    const bool fresh = difference_.before.is_null();
    if (key_ == "pack") {
      const std::string count = rules_text(difference_.rules.size(), locale_);
      const std::string pack = quoted(difference_.pack);
      out.text =
          german_
              ? (fresh ? "Das Paket {p} ist jetzt an, mit {n}." : "Das Paket {p} ist aus, mit {n}.")
              : (fresh ? "The pack {p} is on now, with {n}." : "The pack {p} is off, with {n}.");
      out.text = filled(out.text, {{"p", pack}, {"n", count}});
      out.about.clear();
      out.details = difference_.rules;
      return;
    }
    const json& rule = fresh ? difference_.after : difference_.before;
    const std::string severity = value_text("severity", rule["severity"], locale_, "");
    const std::string kind = value_text("kind", rule["kind"], locale_, "");
    out.text = german_ ? (fresh ? "Neue Regel: sie sucht {k}, ein Fund ist {s}."
                                : "Die Regel ist weggefallen: sie suchte {k}, ein Fund war {s}.")
                       : (fresh ? "New rule: it looks for {k}, a finding is {s}."
                                : "The rule is gone: it looked for {k}, a finding was {s}.");
    out.text = filled(out.text, {{"k", kind}, {"s", severity}});
    const std::string trial = rule.value("trial", "");
    if (!trial.empty()) {
      out.text += (german_ ? " Sie ist auf Probe bis " : " It is on trial until ") + trial + '.';
    }
  }

  void write_list(const Phrase& known, DiffSentence& out) {
    const bool come = difference_.before.is_null();
    const auto names = item_texts(come ? difference_.after : difference_.before);
    out.text =
        filled(come ? known.come : known.gone, {{"list", enumeration(names, locale_, kMostNames)}});
    if (names.size() > kMostNames) out.details = names;
  }

  void write_value(const Phrase& known, DiffSentence& out) {
    const json& was = difference_.before;
    const json& is = difference_.after;
    if (!known.gone.empty()) {
      const bool on = is.is_boolean() ? is.get<bool>() : !is.is_null();
      out.text = on ? known.come : known.gone;
      return;
    }
    out.text = filled(known.come, {{"is", value_text(key_, is, locale_, known.none)},
                                   {"was", value_text(key_, was, locale_, known.none)}});
    if (known.come.find("{is}") == std::string_view::npos) add_before_and_now(was, is, out);
  }

  void add_before_and_now(const json& was, const json& is, DiffSentence& out) {
    out.details.push_back((german_ ? "bisher: " : "before: ") + value_text("", was, locale_, ""));
    out.details.push_back((german_ ? "jetzt: " : "now: ") + value_text("", is, locale_, ""));
    // A change in the other language only would look like none.
    if (out.details[0].substr(out.details[0].find(':')) !=
        out.details[1].substr(out.details[1].find(':'))) {
      return;
    }
    const std::string_view other = german_ ? "en" : "de";
    out.details = {(german_ ? "bisher (en): " : "before (de): ") + value_text("", was, other, ""),
                   (german_ ? "jetzt (en): " : "now (de): ") + value_text("", is, other, "")};
  }

  // What is said about entries of a list, or about hidden ones.
  void write_part(DiffSentence& out) {
    const std::string part = last();
    if (part == "hidden") return write_hidden(out);
    if (part == "order" || !difference_.before.is_array() || !difference_.after.is_array()) {
      out.text = detail_phrase(part, locale_);
      const bool is_key = phrase(parent(), locale_).come.empty();
      if (is_key) out.text = key_ + ": " + value_text("", difference_.after, locale_, "");
      if (part == "order") out.details = item_texts(difference_.after);
      return;
    }
    std::vector<std::string> names;
    for (std::size_t i = 0; i < difference_.before.size(); ++i) {
      const json& was = difference_.before[i];
      const json& is = difference_.after[i];
      names.push_back(item_text(was[0]));
      out.details.push_back(names.back() + ": " + value_text(part, was[1], locale_, "–") + " → " +
                            value_text(part, is[1], locale_, "–"));
    }
    out.text =
        filled(detail_phrase(part, locale_), {{"list", enumeration(names, locale_, kMostNames)}});
    // The fingerprint's sum and the like tell nobody anything.
    if (part == "content") out.details.clear();
  }

  // "1 entry", "2 Einträge"
  [[nodiscard]] std::string entries(const json& of, const char* name) const {
    const auto number = of.is_object() ? of.value(name, std::size_t{0}) : 0;
    const std::string_view noun =
        german_ ? (number == 1 ? " Eintrag" : " Einträge") : (number == 1 ? " entry" : " entries");
    return std::to_string(number) + std::string(noun);
  }

  void write_hidden(DiffSentence& out) {
    const json& was = difference_.before;
    const json& is = difference_.after;
    const auto say = [&](const char* en, const char* de, const std::string& entries) {
      out.text = filled(german_ ? de : en, {{"n", entries}});
    };
    if (was.is_object() && was.contains("shown")) {
      say("Hidden now, and readable before: {n}.", "Jetzt verborgen, bisher lesbar: {n}.",
          entries(was, "shown"));
    } else if (is.is_object() && is.contains("shown")) {
      say("Readable now, and hidden before: {n}.", "Jetzt lesbar, bisher verborgen: {n}.",
          entries(is, "shown"));
    } else if (was.is_object() && was.contains("changed")) {
      say("Something has changed about hidden words: {n}.",
          "An verborgenen Wörtern ist etwas anders: {n}.", entries(was, "changed"));
    } else if (was.is_null()) {
      say("New in its hidden list: {n}.", "Neu in ihrer verborgenen Liste: {n}.",
          entries(is, "entries"));
    } else if (is.is_null()) {
      say("No longer in its hidden list: {n}.", "Nicht mehr in ihrer verborgenen Liste: {n}.",
          entries(was, "entries"));
    } else {
      say("Its hidden list is another one: {n}", "Ihre verborgene Liste ist eine andere: {n}",
          entries(is, "entries"));
      out.text += (german_ ? ", bisher " : ", before ") + entries(was, "entries") + '.';
    }
  }

  const Difference& difference_;
  std::string_view locale_;
  bool german_;
  std::string key_;
};

std::size_t size_of_pack(const std::string& pack, const policy::Policy& policy) {
  return static_cast<std::size_t>(
      std::count_if(policy.rules.begin(), policy.rules.end(),
                    [&](const policy::Rule& rule) { return rule.pack == pack; }));
}

// "All 46 rules of the pack “secrets”": nobody wants to read their names.
std::string about_pack(const Difference& difference, std::size_t all, std::string_view locale) {
  const std::size_t some = difference.rules.size();
  const std::string rules = rules_text(all, locale);
  const std::string of =
      some == all ? "" : std::to_string(some) + (locale == "de" ? " von " : " of ");
  if (locale == "de") {
    return (of.empty() ? "alle " : of) + rules + " des Pakets „" + difference.pack + "“";
  }
  return (of.empty() ? "all " : of) + rules + " of the pack “" + difference.pack + "”";
}

// The rules by name, a single one with what it says to people.
std::string about(const Difference& difference, const policy::Policy& before,
                  const policy::Policy& after, std::string_view locale) {
  if (difference.rules.empty()) return "";
  if (difference.rules.size() > kMostNames && !difference.pack.empty()) {
    return about_pack(difference, size_of_pack(difference.pack, after), locale);
  }
  if (difference.rules.size() > 1) return enumeration(difference.rules, locale, kMostNames);
  const std::string& id = difference.rules.front();
  for (const policy::Policy* policy : {&after, &before}) {
    const auto rule = std::find_if(policy->rules.begin(), policy->rules.end(),
                                   [&](const policy::Rule& one) { return one.id == id; });
    if (rule == policy->rules.end()) continue;
    const std::string& message = rules::pick(rule->message, locale);
    if (message.empty()) return id;
    std::string out = id;
    out.append(locale == "de" ? " („" : " (“").append(message);
    out.append(locale == "de" ? "“)" : "”)");
    return out;
  }
  return id;
}

}  // namespace

DiffSentence sentence_of(const Difference& difference, const policy::Policy& before,
                         const policy::Policy& after, std::string_view locale) {
  DiffSentence out;
  out.effect = difference.effect;
  out.about = about(difference, before, after, locale);
  out.concerns = scope_text(difference.scope, difference.key, locale);
  Words(difference, locale).write(out);
  const std::size_t named = difference.rules.size();
  const bool whole = !difference.pack.empty() && named == size_of_pack(difference.pack, after);
  if (named > kMostNames && !whole && out.details.empty()) out.details = difference.rules;
  return out;
}

bool has_words(const Difference& difference) { return Words(difference, "en").known(); }

}  // namespace vorab::cli
