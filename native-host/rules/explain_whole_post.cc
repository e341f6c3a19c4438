// SPDX-License-Identifier: Apache-2.0
// Rules that weigh a whole post: what they found of what they weigh.
#include "rules/explain_story.h"

namespace vorab::rules {

namespace {

using Mark = Explanation::Mark;

std::string needs_of(const Story& story, const policy::Need& need) {
  std::vector<std::string> names;
  for (const auto& tag : need.hashtags) names.push_back(tag.starts_with('#') ? tag : "#" + tag);
  for (const auto& entry : need.words) names.push_back(entry.word);
  return story.some_of(names);
}

// Finds nothing where this need is satisfied: it is asked for in every post.
bool is_satisfied(const Story& story, const policy::Need& need) {
  auto rule = bare(story.rule());
  auto& needed = std::get<policy::Requires>(rule.kind);
  needed = {};
  needed.always = true;
  needed.needs = need;
  return story.try_rule(rule).empty();
}

void tell_need(Story& story, const policy::Need& need) {
  for (const auto& tag : need.hashtags) {
    if (!is_satisfied(story, {{}, {tag}})) continue;
    const auto name = tag.starts_with('#') ? tag : "#" + tag;
    story.tell(Mark::fact,
               story.say("Ein Hinweis steht da: ", "A disclosure is there: ") + story.quote(name));
  }
  for (const auto& entry : need.words) {
    if (!is_satisfied(story, {{entry}, {}})) continue;
    story.tell(Mark::fact, story.say("Ein Hinweis steht da: ", "A disclosure is there: ") +
                               story.quote(entry.word));
  }
}

std::string early_sentence(const Story& story, const policy::Requires& needed) {
  switch (needed.early) {
    case policy::Early::anywhere:
      return {};
    case policy::Early::start:
      return story.say("Er muss unter den ersten zehn Wörtern beginnen.",
                       "It must begin among the first ten words.");
    case policy::Early::fold:
      return story.say("Er muss stehen, bevor das Netzwerk den Beitrag kürzt.",
                       "It must stand before the network cuts the post short.");
    case policy::Early::characters:
      return story.say("Er muss in den ersten ", "It must stand within the first ") +
             std::to_string(needed.characters) + story.say(" Zeichen stehen.", " characters.");
  }
  return {};
}

}  // namespace

void tell_disclosure(Story& story) {
  const auto& needed = std::get<policy::Requires>(story.rule().kind);
  if (!needed.always) {
    const auto triggers = story.find_words(needed.entries);
    for (const auto& one : triggers) {
      story.tell(Mark::fact,
                 story.say("Dazu gehört ein Hinweis: ", "This needs a disclosure: ") +
                     story.quote(story.words_of(one)),
                 one);
    }
    if (triggers.empty() && !needed.entries.empty()) {
      story.tell(Mark::no,
                 story.say("Keines dieser Wörter steht da: ", "None of these words is there: ") +
                     story.some_of(needed.entries));
    }
    if (!needed.with.empty()) {
      const auto with = story.find_words(needed.with.all());
      for (const auto& one : with) {
        story.tell(
            Mark::fact,
            story.say("Zusammen mit: ", "Together with: ") + story.quote(story.words_of(one)), one);
      }
      if (with.empty()) {
        story.tell(Mark::no, story.say("Keines der Wörter, die dazukommen müssen, steht da: ",
                                       "None of the words that must come with it is there: ") +
                                 story.some_of(needed.with.all()));
      }
    }
  }
  if (!needed.needs.empty()) {
    story.tell(Mark::fact, story.say("Als Hinweis genügt eines davon: ",
                                     "Any of these will do as a disclosure: ") +
                               needs_of(story, needed.needs));
  }
  for (const auto& [language, need] : needed.needs_in) {
    const bool german = language == "de";
    story.tell(Mark::fact, (german ? story.say("In deutschen Beiträgen genügt eines davon: ",
                                               "In German posts any of these will do: ")
                                   : story.say("In englischen Beiträgen genügt eines davon: ",
                                               "In English posts any of these will do: ")) +
                               needs_of(story, need));
  }
  if (const auto early = early_sentence(story, needed); !early.empty()) {
    story.tell(Mark::fact, early);
  }
  tell_need(story, needed.needs);
  for (const auto& own : needed.needs_in) tell_need(story, own.need);
}

void tell_sum(Story& story) {
  const auto& sum = std::get<policy::Sum>(story.rule().kind);
  int reached = 0;
  for (const auto& hint : sum.hints) {
    auto rule = bare(story.rule());
    rule.kind = policy::Sum{{hint}, hint.weight, false};
    const auto found = story.try_rule(rule);
    const auto weight = story.say(" (Gewicht ", " (weight ") + std::to_string(hint.weight) + ")";
    if (!found.empty()) {
      reached += hint.weight;
      story.tell(
          Mark::yes,
          story.say("Andeutung: ", "Hint: ") + story.quote(story.words_of(found.front())) + weight,
          found.front());
      continue;
    }
    auto missing = hint.rule.empty()
                       ? story.some_of(hint.entries)
                       : story.say("die Regel ", "the rule ") + story.quote(hint.rule);
    missing.insert(0, story.say("Nicht da: ", "Not there: ")).append(weight);
    story.tell(Mark::no, missing);
  }
  story.tell(
      Mark::fact,
      story.say("Zusammen ", "Together ") + std::to_string(reached) +
          story.say(", nötig sind ", ", needed are ") + std::to_string(sum.threshold) +
          story.say(" (dieselben Worte zählen nur einmal)", " (the same words count only once)"));
}

}  // namespace vorab::rules
