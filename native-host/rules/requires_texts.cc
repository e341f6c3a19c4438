// SPDX-License-Identifier: Apache-2.0
#include "rules/requires_texts.h"

#include <algorithm>

namespace vorab::rules {

namespace {

std::string sample(const policy::Need& need) {
  if (!need.hashtags.empty()) {
    const auto& tag = need.hashtags.front();
    return tag.starts_with('#') ? tag : "#" + tag;
  }
  const auto whole = std::find_if(need.words.begin(), need.words.end(), [](const auto& entry) {
    return entry.word.find("…") == std::string::npos && entry.word.find("...") == std::string::npos;
  });
  return whole == need.words.end() ? "" : whole->word;
}

std::string where(const policy::Requires& needed, bool german) {
  switch (needed.early) {
    case policy::Early::fold:
      return german ? "vor die Stelle, an der das Netzwerk den Beitrag kürzt"
                    : "before the place where the network cuts the post short";
    case policy::Early::characters: {
      const auto count = std::to_string(needed.characters);
      return german ? "in die ersten " + count + " Zeichen"
                    : "among the first " + count + " characters";
    }
    case policy::Early::anywhere:
    case policy::Early::start:
      break;
  }
  return german ? "an den Anfang" : "at the beginning";
}

}  // namespace

std::string disclosure_to_add(const policy::Requires& needed, std::string_view post_language) {
  for (const auto& [language, need] : needed.needs_in) {
    if (language != post_language) continue;
    if (auto text = sample(need); !text.empty()) return text;
  }
  if (auto text = sample(needed.needs); !text.empty()) return text;
  for (const auto& own : needed.needs_in) {
    if (auto text = sample(own.need); !text.empty()) return text;
  }
  return {};
}

std::string sentence_about(Flaw flaw, std::string_view place, const policy::Requires& needed,
                           std::string_view post_language, std::string_view locale) {
  const bool german = locale == "de";
  const auto quoted = (german ? "„" : "“") + std::string(place) + (german ? "“" : "”");
  switch (flaw) {
    case Flaw::none:
      return {};
    case Flaw::late:
      return german ? quoted + " steht zu spät: Das gehört " + where(needed, true) + "."
                    : quoted + " comes too late: it belongs " + where(needed, false) + ".";
    case Flaw::language: {
      const bool german_post = post_language == "de";
      return german ? quoted + " ist nicht in der Sprache des Beitrags (" +
                          (german_post ? "Deutsch" : "Englisch") + ")."
                    : quoted + " is not in the post's language (" +
                          (german_post ? "German" : "English") + ").";
    }
    case Flaw::denied:
      return german ? quoted + " ist hier verneint und zählt deshalb nicht."
                    : quoted + " is negated here and does not count.";
    case Flaw::quoted:
      return german ? quoted + " steht in Anführungszeichen und zählt deshalb nicht."
                    : quoted + " stands in quotation marks and does not count.";
    case Flaw::missing:
      break;
  }
  const auto text = disclosure_to_add(needed, post_language);
  if (text.empty()) return german ? "Der Hinweis fehlt." : "The disclosure is missing.";
  return german ? "Es fehlt zum Beispiel „" + text + "“."
                : "What is missing, for example: “" + text + "”.";
}

}  // namespace vorab::rules
