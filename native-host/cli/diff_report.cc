// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_report.h"

#include <nlohmann/json.hpp>
#include <ostream>
#include <utility>

#include "cli/diff_labels.h"
#include "rules/messages.h"

namespace vorab::cli {

using nlohmann::json;
using nlohmann::ordered_json;
using policy::Effect;

namespace {

struct Heading {
  Effect effect;
  std::string_view name, en, de;
};
constexpr Heading kHeadings[] = {{Effect::stricter, "stricter", "Stricter", "Strenger"},
                                 {Effect::looser, "looser", "Looser", "Lockerer"},
                                 {Effect::different, "different", "Different", "Anders"}};

bool is_german(const DiffReport& report) { return report.locale == "de"; }

std::string_view name_of(Effect effect) {
  for (const Heading& heading : kHeadings) {
    if (heading.effect == effect) return heading.name;
  }
  return {};
}

std::string asked_for(const policy::AskedFor& asked, std::string_view locale) {
  const bool german = locale == "de";
  std::vector<std::string> out;
  if (!asked.pause) out.emplace_back(german ? "kein Anhalten" : "no pause");
  if (asked.messages) out.emplace_back(german ? "private Nachrichten" : "private messages");
  if (asked.log) out.emplace_back(german ? "ein Protokoll" : "a log");
  if (asked.reasons) out.emplace_back(german ? "Gründe" : "reasons");
  if (asked.counts)
    out.emplace_back(german ? "Zahlen zu Regeln auf Probe" : "counts of rules on trial");
  return enumeration(out, locale, out.size());
}

std::string posts_of_rule(const std::string& id, const PostsDiff::Rule& rule, bool german) {
  std::string out;
  const auto add = [&](std::size_t count, const char* en, const char* de) {
    if (count == 0) return;
    out += (out.empty() ? "" : ", ") + std::to_string(count) + (german ? de : en);
  };
  add(rule.come, " found now", " jetzt gefunden");
  add(rule.gone, " no longer found", " nicht mehr gefunden");
  add(rule.graver, " graver", " schwerer");
  add(rule.milder, " milder", " milder");
  add(rule.other, " with other words marked", " mit anderen markierten Wörtern");
  out = id + ": " + out + (german ? " (zum Beispiel " : " (for example ");
  return out + enumeration(rule.ids, german ? "de" : "en", rule.ids.size()) + ')';
}

json head_of(const policy::Policy& policy, const std::string& path) {
  return {{"path", path},
          {"id", policy.id},
          {"version", policy.version},
          {"rules", policy.rules.size()}};
}

json json_of(const PostsDiff& posts) {
  json rules = json::object();
  for (const auto& [id, rule] : posts.rules) {
    rules[id] = {{"found_now", rule.come}, {"no_longer", rule.gone}, {"graver", rule.graver},
                 {"milder", rule.milder},  {"other", rule.other},    {"ids", rule.ids}};
  }
  return {{"posts", posts.posts},
          {"changed", posts.changed},
          {"misread", posts.misread},
          {"rules", std::move(rules)}};
}

}  // namespace

std::vector<DiffGroup> groups_of(const DiffReport& report) {
  std::vector<DiffGroup> out;
  for (const Heading& heading : kHeadings) {
    DiffGroup group{heading.name, std::string(is_german(report) ? heading.de : heading.en), {}};
    for (const auto& difference : report.differences) {
      if (difference.effect != heading.effect) continue;
      group.sentences.push_back(
          sentence_of(difference, *report.before, *report.after, report.locale));
    }
    if (!group.sentences.empty()) out.push_back(std::move(group));
  }
  return out;
}

std::string title_of(const DiffReport& report) {
  std::string title = rules::pick(report.after->title, report.locale);
  if (title.empty()) title = report.after->id;
  if (report.after->version == 0) return title;
  const std::string was = std::to_string(report.before->version);
  const std::string is = std::to_string(report.after->version);
  return title + ": Version " + is +
         (was == is ? "" : (is_german(report) ? ", bisher " : ", before ") + was);
}

std::vector<std::string> notes_of(const DiffReport& report) {
  const bool german = is_german(report);
  if (report.differences.empty()) {
    return {german ? "Nichts ist anders." : "Nothing is different."};
  }
  std::vector<std::string> out;
  out.emplace_back(german ? "Wo Schlüssel installiert sind, braucht diese Fassung neue "
                            "Unterschriften (vorab sign)."
                          : "Where keys are installed, this version needs new signatures "
                            "(vorab sign).");
  const std::string asked = asked_for(report.after->settings.asked_for, report.locale);
  if (!asked.empty()) {
    out.push_back(german ? "Sie verlangt " + asked +
                               ": das gilt nur, wenn auch der Schlüssel der Beschäftigten "
                               "genau diese Fassung unterschreibt."
                         : "It asks for " + asked +
                               ": that takes effect only if the employees' key signs this very "
                               "version, too.");
  }
  return out;
}

std::vector<std::string> posts_of(const DiffReport& report) {
  if (!report.posts) return {};
  const bool german = is_german(report);
  const auto& posts = *report.posts;
  std::vector<std::string> out;
  out.push_back(german ? "Andere Funde in " + std::to_string(posts.changed) + " von " +
                             std::to_string(posts.posts) + " Beiträgen"
                       : "Other findings in " + std::to_string(posts.changed) + " of " +
                             std::to_string(posts.posts) + " posts");
  for (const auto& [id, rule] : posts.rules) out.push_back(posts_of_rule(id, rule, german));
  return out;
}

void write_diff_text(std::ostream& out, const DiffReport& report) {
  out << title_of(report) << '\n' << report.before_path << " → " << report.after_path << '\n';
  for (const auto& group : groups_of(report)) {
    out << '\n' << group.title << " (" << group.sentences.size() << ")\n";
    for (const auto& sentence : group.sentences) {
      out << "- " << sentence.about << (sentence.about.empty() ? "" : ": ") << sentence.text;
      if (!sentence.concerns.empty()) out << " [" << sentence.concerns << ']';
      out << '\n';
      for (const auto& detail : sentence.details) out << "    " << detail << '\n';
    }
  }
  const auto posts = posts_of(report);
  for (std::size_t i = 0; i < posts.size(); ++i) out << (i == 0 ? "\n" : "- ") << posts[i] << '\n';
  out << '\n';
  for (const auto& note : notes_of(report)) out << note << '\n';
}

void write_diff_json(std::ostream& out, const DiffReport& report) {
  ordered_json document{{"before", head_of(*report.before, report.before_path)},
                        {"after", head_of(*report.after, report.after_path)}};
  auto list = ordered_json::array();
  for (const auto& difference : report.differences) {
    ordered_json one{{"effect", name_of(difference.effect)}, {"key", difference.key}};
    if (!difference.rules.empty()) one["rules"] = difference.rules;
    if (!difference.pack.empty()) one["pack"] = difference.pack;
    one["before"] = difference.before;
    one["after"] = difference.after;
    if (!difference.scope.is_null()) one["scope"] = difference.scope;
    one["text"] = sentence_of(difference, *report.before, *report.after, report.locale).text;
    list.push_back(std::move(one));
  }
  document["differences"] = std::move(list);
  if (report.posts) document["posts"] = json_of(*report.posts);
  out << document.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace vorab::cli
