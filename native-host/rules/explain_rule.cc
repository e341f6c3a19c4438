// SPDX-License-Identifier: Apache-2.0
// What a rule looks for, and where, when and for whom it speaks.
#include <algorithm>

#include "policy/dates.h"
#include "policy/fingerprint.h"
#include "rules/explain_story.h"
#include "rules/messages.h"
#include "validators/validators.h"

namespace vorab::rules {

namespace {

// Bytes; a longer one says nothing to those who read this.
constexpr std::size_t kLongestPattern = 100;

using Mark = Explanation::Mark;

std::string joined(const Story& story, const std::vector<std::string>& names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 < names.size() ? ", " : story.say(" oder ", " or ");
    out += names[i];
  }
  return out;
}

std::vector<std::string> words(const std::vector<policy::Entry>& entries) {
  std::vector<std::string> out;
  out.reserve(entries.size());
  for (const auto& entry : entries) out.push_back(entry.word);
  return out;
}

struct LookedFor {
  const Story& story;

  std::string operator()(const policy::Terms& terms) const {
    std::string how;
    switch (terms.match) {
      case policy::Match::exact:
        how = story.say("genau so geschrieben", "written exactly so");
        break;
      case policy::Match::word:
        how = story.say("als ganze Wörter", "as whole words");
        break;
      case policy::Match::inflected:
        how = story.say("mit ihren Endungen und in zusammengesetzten Wörtern",
                        "with their endings and in compounds");
        break;
      case policy::Match::fuzzy:
        how = story.say("mit Endungen, in Zusammensetzungen und mit einem Tippfehler",
                        "with endings, in compounds and with one typing mistake");
        break;
    }
    return story.some_of(terms.entries) + ", " + how;
  }
  std::string operator()(const policy::Pattern& pattern) const {
    std::string out =
        pattern.pattern.size() > kLongestPattern
            ? story.say("alles, was auf ihr Muster passt (es ist lang und steht in der Regel)",
                        "whatever fits its pattern (it is long, and stands in the rule)")
            : story.say("alles, was auf dieses Muster passt: ", "whatever fits this pattern: ") +
                  pattern.pattern;
    if (pattern.validator != nullptr) {
      out +=
          story.say("; davon, was die Prüfung besteht: ", "; of those what passes the validator: ");
      out += pattern.validator->name;
    }
    return out;
  }
  std::string operator()(const policy::Wording& wording) const {
    return story.say("diese Schreibweisen: ", "these spellings: ") + story.some_of(wording.entries);
  }
  std::string operator()(const policy::Hashtags& tags) const {
    auto names = words(tags.retired);
    const auto forbidden = words(tags.forbidden);
    names.insert(names.end(), forbidden.begin(), forbidden.end());
    return story.say("diese Hashtags: ", "these hashtags: ") + story.some_of(names);
  }
  std::string operator()(const policy::Mentions& mentions) const {
    return story.say("diese Konten: ", "these accounts: ") +
           story.some_of(words(mentions.forbidden)) +
           (mentions.official.empty() ? ""
                                      : story.say("; und Konten, die fast so heißen wie ",
                                                  "; and accounts that almost have the name of ") +
                                            story.some_of(words(mentions.official)));
  }
  std::string operator()(const policy::Links& links) const {
    std::string out = story.say("Adressen, die ins Haus führen", "addresses that lead inside");
    if (!links.hosts.empty()) out += ": " + story.some_of(words(links.hosts));
    return out;
  }
  std::string operator()(const policy::Dates& dates) const {
    std::vector<std::string> days;
    for (const auto& day : dates.days) days.push_back(policy::to_date(std::chrono::sys_days{day}));
    return story.say("diese Tage, wie immer sie geschrieben sind: ",
                     "these days, however they are written: ") +
           story.some_of(days);
  }
  std::string operator()(const policy::Requires& needed) const {
    if (needed.always) {
      return story.say("einen Hinweis, der in jedem Beitrag stehen soll",
                       "a disclosure that every post should have");
    }
    return story.say("einen Hinweis, der zu bestimmten Worten gehört",
                     "a disclosure that belongs to certain words");
  }
  std::string operator()(const policy::Sum& sum) const {
    return std::to_string(sum.hints.size()) +
           story.say(" Andeutungen, die zusammen zu viel verraten; ab Gewicht ",
                     " hints that tell too much together; from weight ") +
           std::to_string(sum.threshold);
  }
  std::string operator()(const policy::Passages& passages) const {
    std::vector<std::string> titles;
    for (const auto& document : passages.fingerprints) titles.push_back(document->title);
    return story.say("Stellen, die fast wörtlich in diesen Dokumenten stehen: ",
                     "passages that stand almost word for word in these documents: ") +
           story.some_of(titles);
  }
  std::string operator()(const policy::Spelling&) const {
    return story.say("Wörter, die kein Wörterbuch kennt und die einem bekannten sehr ähnlich sehen",
                     "words that no dictionary has and that look much like one it has");
  }
  std::string operator()(const auto&) const {
    return story.say("was diese Art Regel findet", "what this kind of rule finds");
  }
};

// One condition: what it wants, what is the case, and whether that fits. True if it does.
bool tell_condition(Story& story, const std::string& what, const std::vector<std::string>& wanted,
                    const std::string& actual, auto change) {
  if (wanted.empty()) return true;
  policy::Rule always;
  always.id = "always";
  always.kind = policy::Pattern{R"((?s).)", true, false};
  change(always);
  // A text of a letter is enough to see whether the condition lets anything pass.
  const Story probe(story.policy(), story.rule(), "x", story.context());
  const bool fits = !probe.try_rule(always).empty();
  story.tell(fits ? Mark::yes : Mark::no,
             what + ": " + joined(story, wanted) +
                 (actual.empty()
                      ? story.say(" (nicht bekannt, also gilt sie)", " (not known, so it applies)")
                      : story.say("; hier: ", "; here: ") + actual));
  return fits;
}

bool tell_window(Story& story) {
  const auto& rule = story.rule();
  const auto& now = story.context().now;
  bool fits = true;
  const auto tell = [&](const std::string& text, bool good) {
    fits = fits && good;
    story.tell(good ? Mark::yes : Mark::no, text);
  };
  if (rule.from) {
    tell(story.say("Sie gilt ab ", "It applies from ") + policy::to_date(*rule.from),
         !now || *rule.from <= *now);
  }
  if (rule.until) {
    tell(story.say("Sie gilt bis ", "It applies until ") +
             policy::to_date(*rule.until - std::chrono::seconds{1}),
         !now || *now < *rule.until);
  }
  if (rule.embargo_until) {
    tell(story.say("Sperrfrist bis ", "Embargo until ") + policy::to_date(*rule.embargo_until) +
             story.say(", danach schweigt die Regel", ", then the rule is silent"),
         !now || *now < *rule.embargo_until);
  }
  if (rule.trial_until) {
    const auto last_day = policy::to_date(*rule.trial_until - std::chrono::seconds{1});
    tell(story.say("Auf Probe bis ", "On trial until ") + last_day +
             story.say(": gezeigt wird nichts, danach ist sie aus",
                       ": nothing is shown, and then it is off"),
         !now || *now < *rule.trial_until);
  }
  return fits;
}

}  // namespace

void tell_what_is_looked_for(Story& story) {
  const auto& rule = story.rule();
  std::string title = story.say("Regel ", "Rule ") + story.quote(rule.id);
  if (const auto& message = pick(rule.message, story.context().locale); !message.empty()) {
    title += ": " + message;
  }
  story.tell(Mark::title, title);
  story.tell(Mark::fact,
             story.say("Sie sucht ", "It looks for ") + std::visit(LookedFor{story}, rule.kind));
  if (rule.quiet) {
    story.tell(Mark::fact, story.say("Sie wird nie selbst gezeigt; andere Regeln fragen nach ihr.",
                                     "It is never shown itself; other rules ask about it."));
  }
}

bool tell_where_it_applies(Story& story) {
  const auto& rule = story.rule();
  const auto& context = story.context();
  bool fits = tell_condition(story, story.say("Nur auf", "Only on"), rule.sites, context.site,
                             [&](auto& trial) { trial.sites = rule.sites; });
  fits &= tell_condition(story, story.say("Nur in", "Only in"), rule.surfaces, context.surface,
                         [&](auto& trial) { trial.surfaces = rule.surfaces; });
  fits &= tell_condition(story, story.say("Nur wenn geschrieben wird als", "Only when written as"),
                         rule.posting_as, context.posting_as,
                         [&](auto& trial) { trial.posting_as = rule.posting_as; });
  std::string groups;
  for (const auto& group : context.groups.value_or(std::vector<std::string>{})) {
    groups += (groups.empty() ? "" : ", ") + group;
  }
  if (context.groups && groups.empty()) groups = story.say("keine Gruppe", "no group");
  fits &=
      tell_condition(story, story.say("Nur für die Gruppen", "Only for the groups"), rule.audience,
                     groups, [&](auto& trial) { trial.audience = rule.audience; });
  fits &= tell_window(story);

  const auto narrowed = [&](auto change) {
    policy::Rule always;
    always.id = "always";
    always.kind = policy::Pattern{R"((?s).)", true, false};
    change(always);
    return !story.try_rule(always).empty();
  };
  if (!rule.languages.empty()) {
    const bool good = narrowed([&](auto& trial) { trial.languages = rule.languages; });
    fits &= good;
    story.tell(good ? Mark::yes : Mark::no,
               story.say("Nur in Beiträgen auf: ", "Only in posts in: ") +
                   joined(story, rule.languages) +
                   (good ? ""
                         : story.say("; dieser ist in einer anderen Sprache",
                                     "; this one is in another language")));
  }
  if (!rule.only_with.empty()) {
    const bool good = narrowed([&](auto& trial) { trial.only_with = rule.only_with; });
    fits &= good;
    story.tell(good ? Mark::yes : Mark::no,
               story.say("Nur wenn dabei ist: ", "Only if there is: ") +
                   joined(story, rule.only_with) +
                   (good ? "" : story.say("; davon ist nichts dabei", "; there is none of it")));
  }
  return fits;
}

}  // namespace vorab::rules
