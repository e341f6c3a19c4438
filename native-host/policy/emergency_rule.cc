// SPDX-License-Identifier: Apache-2.0
#include "policy/emergency_rule.h"

#include <algorithm>
#include <utility>

#include "policy/characters.h"
#include "policy/dates.h"
#include "policy/format.h"
#include "policy/json_tree.h"
#include "policy/protected_speech.h"
#include "policy/quoted.h"
#include "policy/read_contacts.h"
#include "policy/read_narrowing.h"
#include "policy/read_values.h"
#include "policy/read_words.h"

namespace vorab::policy {
namespace {

constexpr std::string_view kText = R"({"de": "…", "en": "…"})";
constexpr std::string_view kCategory = "emergency";
constexpr std::size_t kShortestWord = 3;         // code points
constexpr std::chrono::hours kFirstMorning{14};  // so much earlier than UTC a day begins somewhere

constexpr Key kKeys[] = {
    {"$schema", R"("emergency.schema.json")"},
    {"format", "1"},
    {"emergency", R"("hall-3")"},
    {"issued", R"("2026-11-30T08:30:00+01:00")"},
    {"until", R"("2026-12-04")"},
    {"reason", kText},
    {"message", kText},
    {"why", kText},
    {"contact", R"({"role": {"de": "…", "en": "…"}, "phone": "…"})"},
    {"words", R"(["Halle 3"])"},
    {"links", R"(["*.example.com"])"},
    {"hashtags", R"(["#Halle3"])"},
    {"audience", R"(["plant-berlin"])"},
};

std::string_view without_bom(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

class Reader {
 public:
  Reader(const Object& members, Report& report) : members_(members), report_(report) {}

  EmergencyRule read(const Spot& root) {
    read_format();
    if (const auto spot = members_["$schema"]) (void)read_text(*spot, report_);
    if (const auto id = members_.required("emergency")) {
      rule_.id = read_id(*id, report_, false).value_or("");
    }
    read_times();
    rule_.reason = read_both("reason");
    rule_.message = read_both("message");
    if (members_["why"]) rule_.why = read_both("why");
    if (const auto contact = members_["contact"]) read_contact(*contact);
    if (const auto groups = members_["audience"]) rule_.audience = read_groups(*groups, report_);
    read_entries(root);
    return std::move(rule_);
  }

 private:
  void read_format() {
    const auto spot = members_.required("format");
    const double* format = spot ? spot->node().as<double>() : nullptr;
    if (!spot || (format && *format == 1)) return;
    report_.error(spot->place(), "this version of Vorab understands format 1 only",
                  "write \"format\": 1");
  }

  void read_times() {
    const auto issued = members_.required("issued");
    const auto until = members_.required("until");
    if (!issued || !until) return;
    const auto begin = read_moment(*issued, report_);
    const auto end = read_moment(*until, report_, true);
    if (!begin || !end) return;
    rule_.issued = *issued->node().as<std::string>();
    rule_.until = *until->node().as<std::string>();
    rule_.issued_at = *begin;
    rule_.from = parse_date(rule_.issued) ? *begin - kFirstMorning : *begin;
    rule_.end = *end;
    if (*end <= *begin) {
      report_.error(until->place(), "the emergency rule ends before it is issued",
                    "let \"until\" be later than \"issued\"");
    } else if (*end > *begin + kLongestEmergency) {
      report_.error(until->place(), "an emergency rule lasts at most 14 days",
                    "write " +
                        in_quotes(to_date(*begin + kLongestEmergency - std::chrono::seconds{1})) +
                        " at the latest; what is to last goes into the policy");
    }
  }

  // What everybody affected reads has to be there in both languages.
  Localized read_both(std::string_view key) {
    const auto spot = members_.required(key);
    if (!spot) return {};
    Localized text = read_localized(*spot, report_, false);
    expect_both(*spot, key, text);
    if (key != "why") {
      for (const auto& [language, words] : text) refuse_protected(*spot, words);
    }
    return text;
  }

  void expect_both(const Spot& spot, std::string_view key, const Localized& text) {
    for (const std::string_view language : kLanguages) {
      if (text.empty() || text.contains(std::string(language))) continue;
      report_.error(spot.place(), std::string(key) + " says nothing in " + in_quotes(language),
                    "add " + in_quotes(language) + ": \"…\"");
    }
  }

  void read_contact(const Spot& spot) {
    Node list{Node::Array{spot.node()}, spot.node().mark};
    auto contacts = read_contacts(spot.with(list), report_);
    if (contacts.empty()) return;
    expect_both(spot, "role", contacts.front().role);
    rule_.contact = std::move(contacts.front());
  }

  void read_entries(const Spot& root) {
    std::size_t all = 0;
    for (const std::string_view key : {"words", "links", "hashtags"}) {
      const auto spot = members_[key];
      if (!spot) continue;
      const auto items = read_items(*spot, report_);
      all += items.size();
      if (!items.empty() && are_plain(items)) add_rule(key, *spot, items);
    }
    if (all == 0 && !report_.failed()) {
      report_.error(root.place(), "this emergency rule looks for nothing",
                    R"(add "words", "links" or "hashtags": ["…"])");
    } else if (all > kMostEmergencyEntries) {
      report_.error(root.place(), "this emergency rule has " + std::to_string(all) + " entries",
                    "write at most 20 words, links and hashtags in all");
    }
  }

  bool are_plain(const std::vector<Spot>& items) {
    bool plain = true;
    for (const Spot& item : items) {
      if (item.node().as<std::string>()) continue;
      wrong_type(item, report_, "a text");
      plain = false;
    }
    return plain;
  }

  void add_rule(std::string_view key, const Spot& spot, const std::vector<Spot>& items) {
    for (const Spot& item : items) {
      const std::string& entry = *item.node().as<std::string>();
      key == "links" ? refuse_link(item, entry) : refuse_word(item, entry);
    }
    Rule rule;
    rule.id = emergency_rule_id(rule_, key);
    rule.category = kCategory;
    rule.severity = Severity::stop;
    rule.message = rule_.message;
    rule.why = rule_.why.empty() ? rule_.reason : rule_.why;
    if (rule_.contact) {
      rule.contact = rule_.contact->mail.empty() ? rule_.contact->phone : rule_.contact->mail;
    }
    rule.audience = rule_.audience;
    rule.from = rule_.from;
    rule.until = rule_.end;
    rule.built = true;  // it has no examples to try
    rule.place = spot.place();
    if (key == "words") {
      rule.kind = Terms{read_words(spot, report_)};
    } else if (key == "links") {
      rule.kind = Links{read_hosts(spot, report_), {}};
    } else {
      rule.kind = Hashtags{{}, {}, read_tags(spot, report_, false)};
    }
    rule_.rules.push_back(std::move(rule));
  }

  void refuse_word(const Spot& item, const std::string& word) {
    refuse_protected(item, word);
    if (code_points(word) - (word.starts_with('#') ? 1 : 0) < kShortestWord) {
      report_.error(item.place(),
                    in_quotes(word) + " is very short and would be found in many posts",
                    "write a longer form");
    }
  }

  void refuse_link(const Spot& item, const std::string& host) {
    if (host.find('*', host.starts_with("*.") ? 1 : 0) != std::string::npos) {
      report_.error(item.place(), in_quotes(host) + ": here * stands for a host's beginning only",
                    "write it like \"*.example.com\"");
    } else if (is_protected_host(host)) {
      report_.error(item.place(),
                    in_quotes(host) +
                        " leads to where people report, organise, seek their rights or review "
                        "employers, which no emergency rule may touch",
                    "take it out, or name single hosts");
    }
  }

  void refuse_protected(const Spot& spot, const std::string& words) {
    const auto subject = protected_subject(words);
    if (!subject) return;
    report_.error(spot.place(),
                  in_quotes(words) + " is about " + std::string(*subject) +
                      ", of which people may always speak",
                  "take it out: an emergency rule may not be about that");
  }

  const Object& members_;
  Report& report_;
  EmergencyRule rule_;
};

}  // namespace

bool is_emergency_rule(std::string_view text) {
  if (text.size() > kMostEmergencyBytes) return false;
  const ParsedJson json = parse_json(without_bom(text), "");
  const auto* members = json.root ? json.root->as<Node::Object>() : nullptr;
  return members && std::any_of(members->begin(), members->end(), [](const Member& member) {
           return member.key == "emergency" && !member.value.as<Node::Object>();
         });
}

EmergencyRead read_emergency_rule(std::string_view text, const std::string& file) {
  EmergencyRead out;
  text = without_bom(text);
  if (text.size() > kMostEmergencyBytes) {
    out.problems.push_back({Problem::Level::error,
                            {file, 1, 1, ""},
                            "an emergency rule is no larger than 64 KiB",
                            "write a few words, and the rest into the policy"});
    return out;
  }
  ParsedJson json = parse_json(text, file);
  out.problems = std::move(json.problems);
  if (!json.root) return out;
  Report report(text);
  report.languages.clear();  // that a language is missing is said here, as an error
  const Spot root(*json.root, file);
  const Object members(root, kKeys, report);
  EmergencyRule rule;
  if (json.root->as<Node::Object>()) rule = Reader(members, report).read(root);
  for (Problem& problem : report.take()) out.problems.push_back(std::move(problem));
  if (!has_errors(out.problems)) out.rule = std::move(rule);
  return out;
}

std::string emergency_rule_id(const EmergencyRule& rule, std::string_view kind) {
  // Ids of policies have no colon.
  return "emergency:" + rule.id + ":" + std::string(kind);
}

Policy policy_of_emergencies() {
  Policy policy;
  policy.id = "emergency";
  policy.title = {{"de", "Nur eine Notfallregel"}, {"en", "An emergency rule only"}};
  return policy;
}

}  // namespace vorab::policy
