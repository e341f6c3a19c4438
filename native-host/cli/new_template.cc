// SPDX-License-Identifier: Apache-2.0
// What `vorab new` writes. <C>German||English</C> is a comment in one language, <T>…||…</T> a text
// for people in all that the policy has; <company> and the like stand for what was asked for.
#include "cli/new_template.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "policy/dates.h"
#include "text/fold.h"

namespace vorab::cli {

namespace {

constexpr std::string_view kHead = R"json({
  // <C>Wer spricht, wen man fragt, welche Wörter: diese Datei. Wonach gesucht wird: rules/*.json.||Who speaks, whom to ask, which words: this file. What to look for: rules/*.json.</C>
  // <C>Danach: vorab lint ., vorab test ., vorab build . (alles auf einmal prüfen und eine Datei machen).||Then: vorab lint ., vorab test ., vorab build . (check it all, and make one file of it).</C>
  "format": 1,
  "id": "<slug>.social-media",
  // <C>vorab build zählt weiter, wenn sich etwas geändert hat.||vorab build counts on when something has changed.</C>
  "version": 1,
  "title": <T>Social-Media-Leitlinie||Social media guideline</T>,
  "publisher": "<company>",
  "issued": "<today>",
  // <C>Danach gilt sie weiter und sagt, dass sie alt ist.||After this day it goes on, and says that it is old.</C>
  "expires": "<year>",
  "languages": <languages>,
  "sites": ["linkedin", "xing", "x"],
  "contacts": [{"role": <T>Kommunikation||Communications</T>, "mail": "<mail>"}],

  // <C>Wenn etwas draußen ist, das nicht hinaus sollte: steht im Fenster von Vorab.||When something is out that should not be: people find it in Vorab's popup.</C>
  "emergency": {
    "steps": [
      <T>Ruhe bewahren. Das passiert vielen.||Keep calm. This happens to many.</T>,
      <T>Ein Bild vom Beitrag machen, dann löschen und Bescheid sagen.||Take a picture of the post, delete it, then tell us.</T>
    ]
  },

  // <C>Fertige Regelpakete für den ersten Tag; policies/packs/README.md nennt alle.||Ready-made rules for a first day; policies/packs/README.md names them all.</C>
  "packs": [
    "secrets",
    {"pack": "personal-data", "severity": "hint"}
  ],

  "lists": {
    // <C>Namen, die im Haus bleiben. "disguised" findet auch „B l a u k e h l c h e n“.||Names that stay in the house. "disguised" also finds "B l a u k e h l c h e n".</C>
    "projects": {
      "disguised": true,
      "words": ["Blaukehlchen", {"word": "Project Teapot", "instead": <T>unser neues Projekt||our new project</T>}]
    },
    // <C>Eine Tabelle, wie eine Tabellenkalkulation sie speichert.||A table, as a spreadsheet saves it.</C>
    "customers": {"file": "lists/customers.csv"}
  }
}
)json";

constexpr std::string_view kSecrets =
    R"json(// <C>Was im Haus bleibt. "stop" fragt vor dem Posten nach, "warn" und "hint" markieren nur.||What stays in the house. "stop" asks before posting, "warn" and "hint" only mark.</C>
{
  "rules": [
    {
      "id": "project-names",
      "kind": "terms",
      "list": "projects",
      "severity": "stop",
      "message": <T>Dieser Projektname bleibt noch im Haus.||This project name stays in the house for now.</T>,
      "why": <T>Der Name verrät, woran wir arbeiten.||The name tells others what we are working on.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      // <C>Beispiele beweisen die Regel: [[…]] muss gefunden werden, in "miss" nichts.||Examples prove the rule: [[…]] must be found, and nothing in "miss".</C>
      "examples": {
        "hit": ["Das [[Blaukehlchen]] fliegt!", "So proud of [[Project Teapot]]."],
        "miss": ["Am Fluss sang eine Blaumeise.", "My teapot has a project of its own."]
      }
    },
    {
      "id": "customers",
      "kind": "terms",
      "list": "customers",
      "category": "customer",
      "message": <T>Dieser Kunde hat noch nicht zugestimmt, genannt zu werden.||This customer has not agreed yet to be named.</T>,
      "why": <T>Wer genannt wird, möchte vorher gefragt werden.||People like to be asked before they are named.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["Ein Tag bei der [[Molkerei Sonnhof]].", "Visiting [[Molkerei Sonnhof]] today."],
        "miss": ["Ein Tag auf dem Sonnenhof.", "Visiting a dairy today."]
      }
    },
    {
      "id": "project-numbers",
      "kind": "pattern",
      "pattern": "\\bPRJ-[0-9]{4}\\b",
      "message": <T>Das ist eine interne Projektnummer.||This is an internal project number.</T>,
      "why": <T>Aus den Nummern lässt sich lesen, wie viele Projekte es gibt.||Numbers tell how many projects there are.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["Endlich ist [[PRJ-0815]] fertig.", "Who wants to join [[PRJ-4711]]?"],
        "miss": ["Norm EN-1090 gelesen.", "The PRJ-team says hello."]
      }
    },
    {
      "id": "intranet",
      "kind": "links",
      "hosts": ["*.<slug>.corp"],
      "private_addresses": true,
      "severity": "hint",
      "message": <T>Dieser Link führt nach innen.||This link leads inside.</T>,
      "why": <T>Draußen kann ihn niemand öffnen, und er verrät, wie innen alles heißt.||Nobody outside can open it, and it tells how things are called inside.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["Alles dazu: [[https://wiki.<slug>.corp/start]]", "See [[http://10.0.0.7/board]]"],
        "miss": ["Alles dazu: https://www.<slug>.example", "Version 10.0.0 is out."]
      }
    },
    {
      "id": "premiere-day",
      "kind": "dates",
      "dates": ["<premiere>"],
      // <C>Ein Tag allein ist selten ein Geheimnis: erst neben diesen Wörtern zählt er.||A day alone is seldom a secret: it counts beside these words only.</C>
      "near": {"words": ["Premiere", "launch", "reveal"], "within": 10},
      // <C>Von da an ist die Regel aus: die Nachricht ist frei.||From then on the rule is off: the news is free.</C>
      "embargo_until": "<premiere>",
      "message": <T>Dieser Tag verrät eine Premiere, die noch nicht angekündigt ist.||This day gives away a premiere that has not been announced.</T>,
      "why": <T>Datum und Anlass zusammen genügen.||Date and occasion together are enough.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["Premiere ist am [[<premiere>]]!", "The reveal: [[<premiere>]]."],
        "miss": ["Am <premiere> hat Oma Geburtstag.", "Premiere ist bald!"]
      }
    }
  ]
}
)json";

constexpr std::string_view kVoice =
    R"json(// <C>Wie wir nach außen auftreten: freundliche Hinweise.||How we appear outside: friendly hints.</C>
{
  "rules": [
    {
      "id": "hashtags",
      "kind": "hashtags",
      "official": ["#<tag>Insights"],
      "retired": ["#<tag>2020"],
      "severity": "hint",
      "message": <T>Diesen Hashtag nutzen wir so nicht.||We do not use this hashtag like that.</T>,
      "why": <T>Mit einem gemeinsamen Hashtag finden uns mehr Leute.||More people find us by one common hashtag.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["Ein schöner Tag [[#<tag>2020]]"],
        "miss": ["A lovely day #<tag>Insights", "Ein schöner Tag #Insights"]
      }
    },
    {
      "id": "handles",
      "kind": "mentions",
      "official": ["@<handle>"],
      "forbidden": ["@<handle>_fanpage"],
      "severity": "hint",
      "message": <T>Dieses Konto ist nicht unseres.||This account is not ours.</T>,
      "why": <T>Hinter ähnlichen Namen stehen manchmal andere.||Others may stand behind similar names.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["Danke an [[@<handle>_fanpage]]!"],
        "miss": ["Danke an @<handle>!", "Mail an info@<handle>.example"]
      }
    },
    {
      "id": "product-names",
      "kind": "wording",
      "words": ["Aqua Takt", "Aquatakt"],
      "instead": <T>AquaTakt||AquaTakt</T>,
      "severity": "hint",
      "message": <T>Unser Produkt schreibt sich anders.||Our product is written in another way.</T>,
      "why": <T>So finden es andere, wenn sie danach suchen.||So others find it when they look for it.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["Unser [[Aqua Takt]] läuft.", "The [[Aquatakt]] runs."],
        "miss": ["Unser AquaTakt läuft.", "Der Takt stimmt, aqua ist Wasser."]
      }
    },
    {
      "id": "praise",
      "kind": "requires",
      // <C>Wer das eigene Produkt lobt, sagt dazu, wo er arbeitet.||Whoever praises our product says where they work.</C>
      "if": {"words": ["AquaTakt"], "with": {"words": ["beste", "genial", "best", "amazing"]}},
      "then_needs": {"hashtags": ["#Werbung", "#ad"], "words": ["<company>"]},
      "surfaces": ["post", "article"],
      "show": "once-a-day",
      "severity": "hint",
      "message": <T>Bitte dazusagen, dass du hier arbeitest.||Please say that you work here.</T>,
      "why": <T>Lob für das eigene Haus gilt sonst leicht als versteckte Werbung.||Praise for one's own house may count as hidden advertising.</T>,
      "owner": "<mail>",
      "review_by": "<review>",
      "examples": {
        "hit": ["[[AquaTakt]] ist die beste Pumpe!", "[[AquaTakt]] is amazing."],
        "miss": ["#Werbung AquaTakt ist die beste Pumpe!", "AquaTakt läuft."]
      }
    }
  ]
}
)json";

std::string replaced(std::string text, std::string_view what, const std::string& by) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
  return text;
}

// A text as it stands inside a JSON string.
std::string in_json(const std::string& text) {
  const std::string quoted =
      nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return quoted.substr(1, quoted.size() - 2);
}

// Puts `make(German, English)` in the place of each <X>German||English</X>.
template <class Make>
std::string with_languages(std::string text, char sign, Make make) {
  const std::string open = {'<', sign, '>'};
  const std::string close = {'<', '/', sign, '>'};
  for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
    const auto middle = text.find("||", at);
    const auto end = text.find(close, middle);
    const std::string by = make(text.substr(at + open.size(), middle - at - open.size()),
                                text.substr(middle + 2, end - middle - 2));
    text.replace(at, end + close.size() - at, by);
    at += by.size();
  }
  return text;
}

std::string filled(std::string_view text, const NewPolicy& wanted) {
  const auto speaks = [&](std::string_view language) {
    return std::find(wanted.languages.begin(), wanted.languages.end(), language) !=
           wanted.languages.end();
  };
  std::string out = with_languages(std::string(text), 'C', [&](auto german, auto english) {
    return wanted.languages.front() == "de" ? german : english;
  });
  out = with_languages(std::move(out), 'T', [&](const auto& german, const auto& english) {
    std::string texts = speaks("de") ? "\"de\": \"" + german + '"' : "";
    if (speaks("en")) texts += (texts.empty() ? "" : ", ") + ("\"en\": \"" + english + '"');
    return '{' + texts + '}';
  });
  const std::string slug = slug_of(wanted.company);
  std::string handle = slug;
  std::replace(handle.begin(), handle.end(), '-', '_');
  std::string tag;
  for (std::size_t i = 0; i < slug.size(); ++i) {
    const bool first = i == 0 || slug[i - 1] == '-';
    if (slug[i] != '-') tag += first && slug[i] >= 'a' ? static_cast<char>(slug[i] - 32) : slug[i];
  }
  using std::chrono::days;
  const auto later = [&](int number) { return policy::to_date(wanted.today + days{number}); };
  for (const auto& [name, value] : std::initializer_list<std::pair<const char*, std::string>>{
           {"<slug>", slug},
           {"<handle>", handle},
           {"<tag>", tag},
           {"<mail>", in_json(wanted.mail)},
           {"<today>", later(0)},
           {"<premiere>", later(120)},
           {"<review>", later(180)},
           {"<year>", later(365)},
           {"<languages>", nlohmann::json(wanted.languages).dump()},
           {"<company>", in_json(wanted.company)}}) {
    out = replaced(std::move(out), name, value);
  }
  return out;
}

std::string customers(const std::vector<std::string>& languages) {
  std::string head = "word";
  std::string row = "Molkerei Sonnhof";
  for (const auto& language : languages) {
    head += ";instead_" + language;
    row += language == "de" ? ";Molkerei" : ";a dairy";
  }
  return head + ";until;note\n" + row + ";;asked in writing\n";
}

}  // namespace

std::string slug_of(const std::string& name) {
  std::string out;
  for (const char c : text::folded_word(name)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
    if (out.size() >= 40) break;
  }
  while (out.ends_with('-')) out.pop_back();
  const bool letter = std::any_of(out.begin(), out.end(), [](char c) { return c >= 'a'; });
  return letter ? out : "company" + (out.empty() ? "" : '-' + out);
}

std::vector<std::pair<std::string, std::string>> new_policy_files(const NewPolicy& wanted) {
  return {{"policy.json", filled(kHead, wanted)},
          {"rules/10-secrets.json", filled(kSecrets, wanted)},
          {"rules/20-voice.json", filled(kVoice, wanted)},
          {"lists/customers.csv", customers(wanted.languages)}};
}

}  // namespace vorab::cli
