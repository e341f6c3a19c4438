// SPDX-License-Identifier: Apache-2.0
#include "rules/messages.h"

#include <variant>

namespace vorab::rules {

namespace {

struct Sentence {
  std::string_view before_de, after_de, before_en, after_en;
};

struct SentenceOf {
  Sentence operator()(const policy::Terms&) const {
    return {"„", "“ gehört hier noch nicht hin.", "“", "” does not belong here yet."};
  }
  Sentence operator()(const policy::Pattern&) const {
    return {"„", "“ sieht nach etwas Internem aus.", "“", "” looks like something internal."};
  }
  Sentence operator()(const policy::Wording&) const {
    return {"„", "“ schreiben wir anders.", "We write “", "” differently."};
  }
  Sentence operator()(const policy::Hashtags&) const {
    return {"„", "“ verwenden wir nicht.", "We do not use “", "”."};
  }
  Sentence operator()(const policy::Mentions&) const {
    return {"„", "“ erwähnen wir nicht.", "We do not mention “", "”."};
  }
  Sentence operator()(const policy::Links&) const {
    return {"„", "“ führt ins Haus und nicht nach draußen.", "“", "” leads inside the company."};
  }
  Sentence operator()(const policy::Dates&) const {
    return {"Der Tag „", "“ ist noch nicht öffentlich.", "The day “", "” is not public yet."};
  }
  Sentence operator()(const policy::Requires&) const {
    return {"Zu „", "“ gehört hier ein Hinweis.", "“", "” needs a disclosure here."};
  }
  Sentence operator()(const policy::Sum&) const {
    return {"Mit „", "“ verraten die Angaben hier zusammen mehr als jede für sich.", "With “",
            "” the details here tell more together than each alone."};
  }
  // What was found is long, and marked in the text.
  Sentence operator()(const policy::Passages&) const {
    return {"Diese Stelle steht fast wörtlich in einem Dokument, das im Haus bleibt.", "",
            "This passage stands almost word for word in a document that stays in the house.", ""};
  }
  Sentence operator()(const policy::Spelling&) const {
    return {"„", "“: vielleicht ein Tippfehler.", "“", "”: perhaps a typing error."};
  }
};

}  // namespace

const std::string& pick(const policy::Localized& texts, std::string_view language) {
  static const std::string kNothing;
  for (const auto key : {language, std::string_view("en"), std::string_view("de")}) {
    if (const auto found = texts.find(std::string(key)); found != texts.end()) return found->second;
  }
  return texts.empty() ? kNothing : texts.begin()->second;
}

std::string default_message(const policy::RuleKind& kind, std::string_view language,
                            std::string_view found) {
  const Sentence sentence = std::visit(SentenceOf{}, kind);
  const bool german = language == "de";
  if (found.empty() && std::holds_alternative<policy::Requires>(kind)) {
    return german ? "Zu diesem Beitrag gehört ein Hinweis." : "This post needs a disclosure.";
  }
  const std::string_view after = german ? sentence.after_de : sentence.after_en;
  std::string out(german ? sentence.before_de : sentence.before_en);
  return after.empty() ? out : out.append(found).append(after);
}

}  // namespace vorab::rules
