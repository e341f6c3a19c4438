// SPDX-License-Identifier: Apache-2.0
// One line a key of what rules look for, and of what may be said about one entry of a list.
#include <algorithm>
#include <iterator>

#include "cli/diff_labels.h"

namespace vorab::cli {

namespace {

struct Line {
  std::string_view key;
  Phrase en, de;
};

constexpr Line kLines[] = {
    {"words",
     {"New in its list: {list}.", "No longer in its list: {list}."},
     {"Neu in ihrer Liste: {list}.", "Nicht mehr in ihrer Liste: {list}."}},
    {"match", {"It looks for words {is}, before {was}."}, {"Sie sucht Wörter {is}, bisher {was}."}},
    {"pattern", {"It looks for another pattern."}, {"Sie sucht ein anderes Muster."}},
    {"multiline",
     {"Its pattern sees the whole post.", "Its pattern sees one line at a time."},
     {"Ihr Muster sieht den ganzen Beitrag.", "Ihr Muster sieht eine Zeile auf einmal."}},
    {"ignore_case",
     {"Its pattern takes capitals and small letters alike.",
      "Its pattern tells capitals from small letters."},
     {"Ihr Muster nimmt große und kleine Buchstaben gleich.",
      "Ihr Muster unterscheidet große und kleine Buchstaben."}},
    {"validator",
     {"What fits the pattern counts only if it holds as {is}, before as {was}.", {}, "anything"},
     {"Was zum Muster passt, zählt nur, wenn es als {is} stimmt, bisher als {was}.",
      {},
      "irgendetwas"}},
    {"official",
     {"Now official: {list}.", "No longer official: {list}."},
     {"Jetzt offiziell: {list}.", "Nicht mehr offiziell: {list}."}},
    {"retired",
     {"Now out of use: {list}.", "No longer out of use: {list}."},
     {"Jetzt ausgedient: {list}.", "Nicht mehr ausgedient: {list}."}},
    {"forbidden",
     {"Now to be avoided: {list}.", "No longer to be avoided: {list}."},
     {"Jetzt zu vermeiden: {list}.", "Nicht mehr zu vermeiden: {list}."}},
    {"hosts",
     {"Links to {list} are found, too.", "Links to {list} are no longer found."},
     {"Auch Links zu {list} werden gefunden.", "Links zu {list} werden nicht mehr gefunden."}},
    {"private_addresses",
     {"Private network addresses are found.", "Private network addresses pass."},
     {"Private Netzadressen werden gefunden.", "Private Netzadressen gehen durch."}},
    {"internal_names",
     {"Names of an inner network are found.", "Names of an inner network pass."},
     {"Namen eines inneren Netzes werden gefunden.", "Namen eines inneren Netzes gehen durch."}},
    {"collaboration",
     {"Shared documents, boards and meetings are found.",
      "Shared documents, boards and meetings pass."},
     {"Geteilte Dokumente, Tafeln und Treffen werden gefunden.",
      "Geteilte Dokumente, Tafeln und Treffen gehen durch."}},
    {"dates",
     {"It also looks for the day {list}.", "It no longer looks for the day {list}."},
     {"Sie sucht auch den Tag {list}.", "Sie sucht den Tag {list} nicht mehr."}},
    {"without_year",
     {"The day is found without its year, too.", "The day is found only with its year."},
     {"Der Tag wird auch ohne Jahr gefunden.", "Der Tag wird nur mit Jahr gefunden."}},
    {"ranges",
     {"Spans that contain the day are found, too.", "Spans that contain the day pass."},
     {"Auch Zeiträume mit dem Tag werden gefunden.", "Zeiträume mit dem Tag gehen durch."}},
    {"relative",
     {"The day is found as “next Tuesday”, too.", "The day passes as “next Tuesday”."},
     {"Der Tag wird auch als „nächsten Dienstag“ gefunden.",
      "Der Tag geht als „nächsten Dienstag“ durch."}},
    {"if",
     {"The disclosure is needed only beside certain words now.",
      "Every post needs the disclosure now."},
     {"Die Kennzeichnung braucht es nur noch bei bestimmten Wörtern.",
      "Jeder Beitrag braucht jetzt die Kennzeichnung."}},
    {"if.words",
     {"{list} needs the disclosure, too.", "{list} no longer needs the disclosure."},
     {"Auch {list} braucht die Kennzeichnung.", "{list} braucht die Kennzeichnung nicht mehr."}},
    {"if.hashtags",
     {"{list} needs the disclosure, too.", "{list} no longer needs the disclosure."},
     {"Auch {list} braucht die Kennzeichnung.", "{list} braucht die Kennzeichnung nicht mehr."}},
    {"if.rules",
     {"What the rule {list} finds needs the disclosure, too.",
      "What the rule {list} finds no longer needs the disclosure."},
     {"Auch was die Regel {list} findet, braucht die Kennzeichnung.",
      "Was die Regel {list} findet, braucht die Kennzeichnung nicht mehr."}},
    {"if.with",
     {"The disclosure is needed only together with further words now.",
      "The disclosure is needed without further words, too."},
     {"Die Kennzeichnung braucht es nur noch zusammen mit weiteren Wörtern.",
      "Die Kennzeichnung braucht es auch ohne weitere Wörter."}},
    {"if.with.words",
     {"The disclosure is needed together with {list}, too.",
      "The disclosure is no longer needed together with {list}."},
     {"Die Kennzeichnung braucht es auch zusammen mit {list}.",
      "Die Kennzeichnung braucht es nicht mehr zusammen mit {list}."}},
    {"if.with.within",
     {"These words count up to {is} words away, before {was}.", {}, "however many"},
     {"Diese Wörter zählen bis zu {is} Wörter entfernt, bisher {was}.", {}, "beliebig viele"}},
    {"then_needs.words",
     {"{list} will do as a disclosure.", "{list} no longer does as a disclosure."},
     {"{list} genügt als Kennzeichnung.", "{list} genügt nicht mehr als Kennzeichnung."}},
    {"then_needs.hashtags",
     {"{list} will do as a disclosure.", "{list} no longer does as a disclosure."},
     {"{list} genügt als Kennzeichnung.", "{list} genügt nicht mehr als Kennzeichnung."}},
    {"then_needs.de",
     {"German posts have a disclosure of their own.",
      "German posts have no disclosure of their own any more."},
     {"Deutsche Beiträge haben eine eigene Kennzeichnung.",
      "Deutsche Beiträge haben keine eigene Kennzeichnung mehr."}},
    {"then_needs.de.words",
     {"In German posts {list} will do as a disclosure.",
      "In German posts {list} no longer does as a disclosure."},
     {"In deutschen Beiträgen genügt {list} als Kennzeichnung.",
      "In deutschen Beiträgen genügt {list} nicht mehr als Kennzeichnung."}},
    {"then_needs.de.hashtags",
     {"In German posts {list} will do as a disclosure.",
      "In German posts {list} no longer does as a disclosure."},
     {"In deutschen Beiträgen genügt {list} als Kennzeichnung.",
      "In deutschen Beiträgen genügt {list} nicht mehr als Kennzeichnung."}},
    {"then_needs.en",
     {"English posts have a disclosure of their own.",
      "English posts have no disclosure of their own any more."},
     {"Englische Beiträge haben eine eigene Kennzeichnung.",
      "Englische Beiträge haben keine eigene Kennzeichnung mehr."}},
    {"then_needs.en.words",
     {"In English posts {list} will do as a disclosure.",
      "In English posts {list} no longer does as a disclosure."},
     {"In englischen Beiträgen genügt {list} als Kennzeichnung.",
      "In englischen Beiträgen genügt {list} nicht mehr als Kennzeichnung."}},
    {"then_needs.en.hashtags",
     {"In English posts {list} will do as a disclosure.",
      "In English posts {list} no longer does as a disclosure."},
     {"In englischen Beiträgen genügt {list} als Kennzeichnung.",
      "In englischen Beiträgen genügt {list} nicht mehr als Kennzeichnung."}},
    {"then_needs.any_language",
     {"A disclosure in another language will do.",
      "The disclosure must be in the post's language."},
     {"Eine Kennzeichnung in anderer Sprache genügt.",
      "Die Kennzeichnung muss in der Sprache des Beitrags sein."}},
    {"then_needs.early",
     {"The disclosure must stand {is}, before {was}.", {}, "anywhere"},
     {"Die Kennzeichnung muss {is} stehen, bisher {was}.", {}, "irgendwo"}},
    {"scope", {"It looks at {is}, before at {was}."}, {"Sie betrachtet {is}, bisher {was}."}},
    {"hints",
     {"It also adds up {list}.", "It no longer adds up {list}."},
     {"Sie zählt auch {list} zusammen.", "Sie zählt {list} nicht mehr zusammen."}},
    {"threshold",
     {"So much has to come together: {is}, before {was}."},
     {"So viel muss zusammenkommen: {is}, bisher {was}."}},
    {"fingerprints",
     {"Excerpts of {list} are found, too.", "Excerpts of {list} are no longer found."},
     {"Auch Auszüge aus {list} werden gefunden.",
      "Auszüge aus {list} werden nicht mehr gefunden."}},
    {"allowed",
     {"{list} passes.", "{list} no longer passes."},
     {"{list} geht durch.", "{list} geht nicht mehr durch."}},
};

struct DetailLine {
  std::string_view name, en, de;
};

constexpr DetailLine kDetails[] = {
    {"until", "Until when {list} is looked for has changed.",
     "Bis wann {list} gesucht wird, ist jetzt anders."},
    {"instead", "What to say instead of {list} has changed.",
     "Was statt {list} vorgeschlagen wird, ist jetzt anders."},
    {"disguised", "Whether {list} is found in disguise has changed.",
     "Ob {list} auch getarnt gefunden wird, ist jetzt anders."},
    {"times", "How often {list} stands there has changed.",
     "Wie oft {list} dasteht, ist jetzt anders."},
    {"weight", "How much {list} counts has changed.", "Wie viel {list} zählt, ist jetzt anders."},
    {"entries", "Something about {list} has changed.", "An {list} ist etwas anders."},
    {"content", "The fingerprint of {list} is another one.",
     "Der Fingerabdruck von {list} ist ein anderer."},
    {"version", "Another version: {list}.", "Andere Version: {list}."},
    {"keys", "The shortcut has changed.", "Das Tastenkürzel ist jetzt ein anderes."},
    {"hours", "The time for {list} has changed.", "Die Zeit für {list} ist jetzt anders."},
    {"link", "The link for {list} has changed.", "Der Link für {list} ist jetzt ein anderer."},
    {"text", "What is said about {list} has changed.", "Was zu {list} dasteht, ist jetzt anders."},
    {"order", "The order has changed.", "Die Reihenfolge ist jetzt anders."},
};
constexpr DetailLine kAnyDetail{"", "{list} has changed.", "{list} ist jetzt anders."};

}  // namespace

Phrase kind_phrase(std::string_view key, std::string_view locale) {
  const auto line = std::find_if(std::begin(kLines), std::end(kLines),
                                 [&](const Line& one) { return one.key == key; });
  if (line == std::end(kLines)) return {};
  return locale == "de" ? line->de : line->en;
}

std::string_view detail_phrase(std::string_view name, std::string_view locale) {
  const auto line = std::find_if(std::begin(kDetails), std::end(kDetails),
                                 [&](const DetailLine& one) { return one.name == name; });
  const DetailLine& found = line == std::end(kDetails) ? kAnyDetail : *line;
  return locale == "de" ? found.de : found.en;
}

}  // namespace vorab::cli
