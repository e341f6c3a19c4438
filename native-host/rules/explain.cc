// SPDX-License-Identifier: Apache-2.0
#include "rules/explain.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "policy/dates.h"
#include "rules/explain_story.h"
#include "rules/make_finding.h"
#include "rules/messages.h"
#include "validators/validators.h"

namespace vorab::rules {

namespace {

using Mark = Explanation::Mark;

std::string share(double value) {
  std::array<char, 16> out{};
  std::snprintf(out.data(), out.size(), "%.2f", value);
  return out.data();
}

std::string severity_name(const Story& story, policy::Severity severity) {
  switch (severity) {
    case policy::Severity::hint:
      return story.say("Hinweis", "hint");
    case policy::Severity::warn:
      return story.say("Warnung", "warning");
    case policy::Severity::stop:
      return story.say("Rückfrage", "stop");
  }
  return {};
}

std::string manner_sentence(const Story& story, Manner manner) {
  switch (manner) {
    case Manner::itself:
      return story.say("genau so", "just so");
    case Manner::other_form:
      return story.say("mit einer Endung oder anders geschrieben",
                       "with an ending or another spelling");
    case Manner::compound_front:
      return story.say("vorn in einem zusammengesetzten Wort", "at the front of a compound");
    case Manner::compound_back:
      return story.say("hinten in einem zusammengesetzten Wort", "at the back of a compound");
    case Manner::disguised:
      return story.say("verfremdet (gesperrt, mit Ziffern oder ähnlichen Buchstaben)",
                       "in disguise (spaced out, digits or look-alike letters)");
    case Manner::typo:
      return story.say("mit einem Tippfehler", "with one typing mistake");
  }
  return {};
}

void tell_found(Story& story, const std::vector<Finding>& found) {
  constexpr std::size_t kMost = 8;
  for (std::size_t i = 0; i < std::min(found.size(), kMost); ++i) {
    const auto& one = found[i];
    if (!one.start) {
      story.tell(Mark::yes,
                 story.say("Es geht um den ganzen Beitrag.", "It is about the whole post."));
      continue;
    }
    std::string text = story.say("Gefunden: ", "Found: ") + story.quote(story.words_of(one));
    if (const auto entry = story.entry_of(one); !entry.empty()) {
      text += story.say(", gesucht war ", ", looked for was ") + entry + " (" +
              manner_sentence(story, one.manner) + ")";
    }
    story.tell(Mark::yes, text, one);
  }
  if (found.size() > kMost) {
    story.tell(Mark::fact, story.say("… und ", "… and ") + std::to_string(found.size() - kMost) +
                               story.say(" weitere Stellen", " more places"));
  }
}

// What one condition, added to the bare rule, leaves of what was found.
std::vector<Finding> with(const Story& story, auto change) {
  auto rule = bare(story.rule());
  change(rule);
  return story.try_rule(rule);
}

void tell_near(Story& story, std::size_t before) {
  const auto& near = story.rule().near;
  if (!near) return;
  const auto left = with(story, [&](policy::Rule& rule) {
    rule.near = near;
    rule.near->else_severity.reset();
  });
  const auto words = story.some_of(near->words.all());
  const auto reach = std::to_string(near->within);
  if (left.size() == before) {
    story.tell(Mark::yes, story.say("In der Nähe steht, was dort stehen muss: ",
                                    "Nearby stands what must stand there: ") +
                              words);
  } else if (near->else_severity) {
    story.tell(Mark::fact, story.say("Höchstens ", "At most ") + reach +
                               story.say(" Wörter entfernt sollte eines davon stehen: ",
                                         " words away one of these should stand: ") +
                               words +
                               story.say(". Ohne sie wiegt die Stelle nur als ",
                                         ". Without it the place only counts as ") +
                               severity_name(story, *near->else_severity));
  } else {
    story.tell(Mark::no, story.say("Höchstens ", "At most ") + reach +
                             story.say(" Wörter entfernt muss eines davon stehen: ",
                                       " words away one of these must stand: ") +
                             words + story.say(". Es fehlt bei ", ". It is missing at ") +
                             std::to_string(before - left.size()) + story.say(" von ", " of ") +
                             std::to_string(before) + story.say(" Stellen", " places"));
  }
  for (const auto& at : story.find_words(near->words.all())) {
    story.tell(Mark::fact,
               story.say("Dieses Wort steht hier: ", "This word stands here: ") +
                   story.quote(story.words_of(at)),
               at);
  }
}

void tell_unless(Story& story, std::size_t before) {
  const auto& unless = story.rule().unless;
  if (!unless) return;
  bool any = false;
  const auto took = [&](auto change) {
    const auto left = with(story, [&](policy::Rule& rule) { change(rule.unless.emplace()); });
    any = any || left.size() < before;
    return left.size() < before;
  };
  if (took([&](policy::Unless& one) { one.words = unless->words; })) {
    for (const auto& at : story.find_words(unless->words.all())) {
      story.tell(Mark::no,
                 story.say("Das nimmt die Fundstelle zurück: ", "This takes the finding back: ") +
                     story.quote(story.words_of(at)),
                 at);
    }
  }
  if (took([&](policy::Unless& one) { one.hashtags = unless->hashtags; })) {
    story.tell(Mark::no, story.say("Ein Hashtag nimmt die Fundstelle zurück: ",
                                   "A hashtag takes the finding back: ") +
                             story.some_of(unless->hashtags));
  }
  for (const auto& id : unless->rules) {
    if (took([&](policy::Unless& one) { one.rules = {id}; })) {
      story.tell(Mark::no, story.say("Eine andere Regel findet etwas, und dann schweigt diese: ",
                                     "Another rule finds something, then this one is silent: ") +
                               story.quote(id));
    }
  }
  if (took([&](policy::Unless& one) { one.near = unless->near; })) {
    for (const auto& at : story.find_words(unless->near->words.all())) {
      story.tell(Mark::no,
                 story.say("In der Nähe steht, was die Fundstelle zurücknimmt: ",
                           "Nearby stands what takes the finding back: ") +
                     story.quote(story.words_of(at)),
                 at);
    }
  }
  if (!any) {
    story.tell(Mark::yes,
               story.say("Nichts nimmt die Fundstelle zurück (die Regel kennt Ausnahmen).",
                         "Nothing takes the finding back (the rule knows exceptions)."));
  }
}

void tell_sway(Story& story, const std::optional<policy::Sway>& sway, bool raises) {
  if (!sway) return;
  const auto near = story.find_words(sway->words.all());
  const auto plain = with(story, [](policy::Rule&) {});
  const auto swayed =
      with(story, [&](policy::Rule& rule) { (raises ? rule.raise : rule.lower) = sway; });
  const bool counts = std::any_of(plain.begin(), plain.end(), [&](const Finding& one) {
    return std::any_of(swayed.begin(), swayed.end(), [&](const Finding& other) {
      return one.start == other.start && one.confidence != other.confidence;
    });
  });
  if (!counts) return;
  for (const auto& at : near) {
    story.tell(Mark::fact,
               story.quote(story.words_of(at)) +
                   (raises ? story.say(" in der Nähe macht es sicherer: plus ",
                                       " nearby makes it surer: plus ")
                           : story.say(" in der Nähe macht es unsicherer: minus ",
                                       " nearby makes it less sure: minus ")) +
                   share(sway->by),
               at);
  }
}

// What a validator thinks of it, where it is not quite sure.
void tell_doubt(Story& story, const std::vector<Finding>& found) {
  const auto* pattern = std::get_if<policy::Pattern>(&story.rule().kind);
  if (pattern == nullptr || pattern->validator == nullptr) return;
  for (const auto& one : found) {
    if (one.confidence >= 1) continue;
    story.tell(Mark::fact,
               story.say("Die Prüfung ", "The validator ") + story.quote(pattern->validator->name) +
                   story.say(" ist sich nur zu ", " is only ") + share(one.confidence) +
                   story.say(" sicher: ein bekanntes Beispiel, oder nichts als die Form lässt sich "
                             "prüfen.",
                             " sure: it is a known example, or only its form can be looked at."),
               one);
  }
}

void tell_confidence(Story& story, const std::vector<Finding>& found) {
  const auto& rule = story.rule();
  if (found.empty()) return;
  tell_doubt(story, found);
  if (rule.confidence < 1) {
    story.tell(Mark::fact,
               story.say("Diese Regel ist von sich aus nur zu ", "By itself this rule is only ") +
                   share(rule.confidence) +
                   story.say(" sicher (1 ist ganz sicher).", " sure (1 is quite sure)."));
  }
  tell_sway(story, rule.raise, true);
  tell_sway(story, rule.lower, false);
  auto weighed = rule;
  weighed = bare(rule);
  weighed.raise = rule.raise;
  weighed.lower = rule.lower;
  for (const auto& one : story.try_rule(weighed)) {
    const bool here = std::any_of(found.begin(), found.end(),
                                  [&](const Finding& other) { return other.start == one.start; });
    if (!here) continue;
    story.tell(Mark::fact,
               story.say("So sicher ist die Fundstelle: ", "How sure the finding is: ") +
                   share(one.confidence) + story.say(" von 1", " of 1"),
               one);
  }
  const auto* scale = std::get_if<policy::SeverityScale>(&rule.severity);
  if (!scale) {
    story.tell(Mark::fact, story.say("Die Regel gibt immer dieselbe Stufe: ",
                                     "The rule always gives the same level: ") +
                               severity_name(story, std::get<policy::Severity>(rule.severity)));
    return;
  }
  std::string steps;
  for (const auto& [from, severity] : {std::pair{scale->hint, policy::Severity::hint},
                                       {scale->warn, policy::Severity::warn},
                                       {scale->stop, policy::Severity::stop}}) {
    if (!from) continue;
    steps += (steps.empty() ? "" : ", ") + severity_name(story, severity) +
             story.say(" ab ", " from ") + share(*from);
  }
  story.tell(Mark::fact,
             story.say("Die Stufe hängt davon ab: ", "The level depends on it: ") + steps);
}

bool says_the_same(const Story& story, std::string_view id) {
  const auto& rules = story.policy().rules;
  const auto found = std::find_if(rules.begin(), rules.end(),
                                  [&](const policy::Rule& rule) { return rule.id == id; });
  return found != rules.end() && gist_of(*found) == gist_of(story.rule());
}

void tell_others(Story& story, const std::vector<Finding>& own) {
  const auto all =
      RuleSet::build(story.policy()).rules->check(story.text(), story.context()).findings;
  for (const auto& one : own) {
    for (const auto& other : all) {
      if (other.rule == one.rule || !one.start || !other.start) continue;
      if (*other.start >= *one.end || *one.start >= *other.end) continue;
      const bool shown = std::any_of(all.begin(), all.end(), [&](const Finding& any) {
        return any.rule == one.rule && any.start == one.start;
      });
      const bool merged = !shown && says_the_same(story, other.rule);
      story.tell(Mark::fact,
                 merged
                     ? story.say("Die Regel ", "The rule ") + story.quote(other.rule) +
                           story.say(" sagt dasselbe über dieselben Worte; gezeigt wird nur sie.",
                                     " says the same about the same words; only that is shown.")
                     : story.say("Auch die Regel ", "The rule ") + story.quote(other.rule) +
                           story.say(" sagt etwas über diese Worte.",
                                     " says something about these words, too."),
                 other);
    }
  }
}

void tell_verdict(Story& story, const std::vector<Finding>& own) {
  if (own.empty()) {
    story.tell(Mark::no, story.say("Ergebnis: Die Regel sagt nichts zu diesem Text.",
                                   "Result: the rule says nothing about this text."));
    return;
  }
  for (const auto& one : own) {
    story.tell(Mark::yes,
               story.say("Ergebnis: ", "Result: ") + severity_name(story, one.severity) + ": " +
                   one.message,
               one);
  }
}

}  // namespace

std::optional<Explanation> explain(const policy::Policy& policy, std::string_view rule_id,
                                   std::string_view utf8, const Context& context) {
  const auto found = std::find_if(policy.rules.begin(), policy.rules.end(),
                                  [&](const policy::Rule& rule) { return rule.id == rule_id; });
  if (found == policy.rules.end()) return std::nullopt;
  Story story(policy, *found, utf8, context);
  tell_what_is_looked_for(story);
  const bool applies_here = tell_where_it_applies(story);
  const auto raw = story.try_rule(bare(*found));
  if (std::holds_alternative<policy::Requires>(found->kind)) tell_disclosure(story);
  if (std::holds_alternative<policy::Sum>(found->kind)) tell_sum(story);
  if (raw.empty()) {
    story.tell(Mark::no, story.say("In diesem Text findet die Regel nichts.",
                                   "In this text the rule finds nothing."));
    tell_near_misses(story);
  } else {
    tell_found(story, raw);
    tell_near(story, raw.size());
    tell_unless(story, raw.size());
    tell_confidence(story, raw);
  }
  const auto own = story.try_rule(*found);
  if (own.empty() && !raw.empty() && applies_here &&
      std::holds_alternative<policy::SeverityScale>(found->severity)) {
    story.tell(Mark::fact, story.say("Was unter der niedrigsten Stufe liegt, wird nicht gezeigt.",
                                     "What lies below the lowest level is not shown."));
  }
  tell_others(story, own);
  tell_verdict(story, own);
  story.out().hits = !own.empty();
  return story.take();
}

}  // namespace vorab::rules
