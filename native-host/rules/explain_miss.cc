// SPDX-License-Identifier: Apache-2.0
// The nearest thing in a text to what a rule would have found.
#include <algorithm>

#include "rules/explain_story.h"
#include "rules/grams.h"
#include "rules/typo.h"
#include "text/text.h"
#include "validators/validators.h"

namespace vorab::rules {

namespace {

using Mark = Explanation::Mark;

constexpr std::size_t kMostMisses = 3;
constexpr std::size_t kShortestPart = 3;  // letters
constexpr std::size_t kShortestTypo = 5;

// A looser rule finds it: tells what of it and why this one does not. True if so.
bool try_looser(Story& story, const policy::RuleKind& kind, const std::string& why) {
  auto rule = bare(story.rule());
  rule.kind = kind;
  const auto found = story.try_rule(rule);
  if (found.empty()) return false;
  story.tell(Mark::fact,
             story.say("Knapp daneben: ", "A near miss: ") +
                 story.quote(story.words_of(found.front())) + ". " + why,
             found.front());
  return true;
}

bool tell_looser_words(Story& story, policy::Terms terms) {
  // That something is close to a hidden entry would be half of it.
  std::erase_if(terms.entries, [](const auto& entry) { return entry.hidden; });
  terms.hidden.reset();
  auto looser = terms;
  const auto with = [&](policy::Match match, std::string_view german, std::string_view english) {
    if (terms.match >= match) return false;
    looser.match = match;
    return try_looser(story, looser, story.say(german, english));
  };
  if (with(policy::Match::word,
           "Die Regel will es genau so geschrieben, wie es in der Liste steht.",
           "The rule wants it written exactly as in its list.") ||
      with(policy::Match::inflected,
           "Die Regel will das ganze Wort, ohne Endung und ohne Zusammensetzung.",
           "The rule wants the whole word, without an ending and not in a compound.") ||
      with(policy::Match::fuzzy, "Die Regel lässt keinen Tippfehler gelten.",
           "The rule does not allow for a typing mistake.")) {
    return true;
  }
  looser = terms;
  for (auto& entry : looser.entries) entry.disguised = true;
  return try_looser(story, looser,
                    story.say("Das ist verfremdet geschrieben; danach sucht die Regel nicht.",
                              "That is written in disguise; the rule does not look for it."));
}

// Words of the text that contain a looked-for word or are a letter away from it.
void tell_similar_words(Story& story, const std::vector<policy::Entry>& entries) {
  const text::Text text(story.text());
  const std::string_view folded = text.folded().text();
  std::size_t told = 0;
  for (const auto& span : text.folded_words()) {
    const auto word = folded.substr(span.begin, span.size());
    for (const auto& entry : entries) {
      if (told == kMostMisses) return;
      if (entry.hidden) continue;
      const auto looked_for = text::folded_word(entry.word);
      const auto original = text.folded().original(span);
      const bool part = looked_for.size() >= kShortestPart && word.size() > looked_for.size() &&
                        word.find(looked_for) != std::string_view::npos;
      const bool typo = looked_for.size() >= kShortestTypo && is_one_typo(looked_for, word);
      if (!part && !typo) continue;
      ++told;
      std::string why =
          part ? story.say(" steht in ", " stands in ") + story.quote(text.slice(original)) +
                     story.say(", aber das ist ein anderes Wort", ", but that is another word")
               : story.say(" ist nur einen Buchstaben entfernt von ",
                           " is only a letter away from ") +
                     story.quote(text.slice(original));
      Finding at;
      at.start = text.units(original.begin);
      at.end = text.units(original.end);
      story.tell(Mark::fact,
                 story.say("Knapp daneben: ", "A near miss: ") + story.quote(entry.word) + why, at);
    }
  }
}

// "Projekt Nordstern" when both words stand somewhere else.
void tell_scattered_phrase(Story& story, const std::vector<policy::Entry>& entries) {
  for (const auto& entry : entries) {
    if (entry.hidden || entry.word.find(' ') == std::string::npos) continue;
    const text::Text phrase(entry.word);
    const bool all = std::all_of(phrase.folded_words().begin(), phrase.folded_words().end(),
                                 [&](const text::Span& span) {
                                   const auto word = phrase.slice(phrase.folded().original(span));
                                   return !story.find_words({{std::string(word), {}, {}}}).empty();
                                 });
    if (!all) continue;
    story.tell(
        Mark::fact,
        story.say("Knapp daneben: Alle Wörter von ", "A near miss: all words of ") +
            story.quote(entry.word) +
            story.say(" stehen da, aber nicht beieinander.", " are there, but not side by side."));
    return;
  }
}

// The longest stretch that also stands in a document, if it is longer than chance makes it.
void tell_shared_words(Story& story, const policy::Passages& passages) {
  constexpr std::size_t kByChance = 2;
  const text::Text text(story.text());
  const auto words = word_numbers(text.folded().text(), text.folded_words());
  for (const auto& document : passages.fingerprints) {
    std::size_t longest = 0;
    std::size_t now = 0;
    for (const auto gram : grams_of(words, document->gram)) {
      now = document->has(mark_of(gram, *document)) ? now + 1 : 0;
      longest = std::max(longest, now);
    }
    if (longest <= kByChance) continue;
    story.tell(
        Mark::fact,
        story.say("Knapp daneben: ", "A near miss: ") +
            std::to_string(longest + document->gram - 1) +
            story.say(" Wörter nacheinander stehen auch in ", " words in a row also stand in ") +
            story.quote(document->title) +
            story.say(", oder sie sind erlaubt; so wenige sagt man auch von allein.",
                      ", or they are allowed; so few are said by chance."));
  }
}

std::string flaw_sentence(const Story& story, validators::Flaw flaw) {
  switch (flaw) {
    case validators::Flaw::form:
      return story.say("Länge oder Aufbau passen nicht.", "its length or build does not fit.");
    case validators::Flaw::checksum:
      return story.say("Die Prüfziffer stimmt nicht.", "the checksum does not hold.");
    case validators::Flaw::unknown:
      return story.say("Land, Bereich oder Kürzel gibt es nicht.",
                       "there is no such country, range or sign.");
    case validators::Flaw::nobodys:
      return story.say("Das ist für Beispiele oder Dienste da und gehört niemand Bestimmtem.",
                       "it is kept for examples or services and is nobody's own.");
    case validators::Flaw::none:
      break;
  }
  return {};
}

// What fits the pattern and is refused by the validator.
bool tell_invalid(Story& story, const policy::Pattern& pattern) {
  if (pattern.validator == nullptr) return false;
  auto rule = bare(story.rule());
  auto looser = pattern;
  looser.validator = nullptr;
  rule.kind = looser;
  const auto found = story.try_rule(rule);
  for (std::size_t i = 0; i < std::min(found.size(), kMostMisses); ++i) {
    const text::Text words(story.words_of(found[i]));
    const auto verdict = pattern.validator->judge(words.shape().text());
    story.tell(
        Mark::fact,
        story.say("Knapp daneben: ", "A near miss: ") + story.quote(story.words_of(found[i])) +
            story.say(". Die Prüfung ", ". The validator ") + story.quote(pattern.validator->name) +
            story.say(" sagt: ", " says: ") + flaw_sentence(story, verdict.flaw),
        found[i]);
  }
  return !found.empty();
}

struct NearMiss {
  Story& story;

  void operator()(const policy::Terms& terms) const {
    if (tell_looser_words(story, terms)) return;
    tell_similar_words(story, terms.entries);
    tell_scattered_phrase(story, terms.entries);
  }
  void operator()(const policy::Wording& wording) const {
    const policy::Terms terms{wording.entries, policy::Match::inflected};
    if (try_looser(
            story, terms,
            story.say("Das ist schon richtig, oder es gehört zu einer Adresse oder einem Tag.",
                      "That is right already, or it belongs to an address or a tag."))) {
      return;
    }
    tell_similar_words(story, wording.entries);
  }
  void operator()(const policy::Pattern& pattern) const {
    if (tell_invalid(story, pattern)) return;
    auto looser = pattern;
    looser.ignore_case = true;
    if (try_looser(story, looser,
                   story.say("Nur Groß- und Kleinschreibung passt nicht.",
                             "Only capitals and small letters do not fit."))) {
      return;
    }
    looser.ignore_case = false;
    looser.multiline = true;
    (void)try_looser(story, looser,
                     story.say("Es geht über mehrere Zeilen; die Regel sieht jede für sich.",
                               "It runs over several lines; the rule sees each by itself."));
  }
  void operator()(const policy::Hashtags& tags) const {
    for (const auto* list : {&tags.retired, &tags.forbidden}) {
      const policy::Terms terms{*list, policy::Match::inflected};
      if (try_looser(story, terms,
                     story.say("Es ist hier kein Hashtag, oder ein anderer.",
                               "It is no hashtag here, or another one."))) {
        return;
      }
    }
    auto looser = tags;
    looser.forbidden.insert(looser.forbidden.end(), tags.official.begin(), tags.official.end());
    looser.official.clear();
    (void)try_looser(story, looser,
                     story.say("Dieser Hashtag ist ein offizieller und immer erlaubt.",
                               "This hashtag is an official one and always fine."));
  }
  void operator()(const policy::Links& links) const {
    auto looser = links;
    looser.allowed.clear();
    if (try_looser(story, looser,
                   story.say("Diese Adresse ist ausdrücklich erlaubt.",
                             "This address is explicitly allowed."))) {
      return;
    }
    looser.hosts.push_back({"*", {}, {}});
    (void)try_looser(
        story, looser,
        story.say("Diese Adresse führt nicht ins Haus.", "This address does not lead inside."));
  }
  void operator()(const policy::Dates& dates) const {
    auto looser = dates;
    looser.without_year = looser.ranges = looser.relative = true;
    (void)try_looser(story, looser,
                     story.say("So geschrieben zählt der Tag für diese Regel nicht (ohne Jahr, als "
                               "Zeitraum oder von heute aus).",
                               "Written like this the day does not count for this rule (without a "
                               "year, as a range, or from today)."));
  }
  void operator()(const policy::Passages& passages) const { tell_shared_words(story, passages); }
  void operator()(const auto&) const {}
};

}  // namespace

void tell_near_misses(Story& story) { std::visit(NearMiss{story}, story.rule().kind); }

}  // namespace vorab::rules
