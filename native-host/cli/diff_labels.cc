// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_labels.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

#include "policy/dates.h"

namespace vorab::cli {

using nlohmann::json;

namespace {

struct Name {
  std::string_view key, value, en, de;
};

// The policy's words as people say them; what has no line stands as it is.
constexpr Name kNames[] = {
    {"severity", "hint", "a hint", "ein Hinweis"},
    {"severity", "warn", "a warning", "eine Warnung"},
    {"severity", "stop", "a question before posting", "eine Rückfrage vor dem Posten"},
    {"show", "always", "every time", "jedes Mal"},
    {"show", "once-a-post", "once a post", "einmal je Beitrag"},
    {"show", "once-a-day", "once a day", "einmal am Tag"},
    {"sites", "linkedin", "LinkedIn", "LinkedIn"},
    {"sites", "xing", "XING", "XING"},
    {"sites", "x", "X", "X"},
    {"sites", "facebook", "Facebook", "Facebook"},
    {"sites", "instagram", "Instagram", "Instagram"},
    {"sites", "threads", "Threads", "Threads"},
    {"sites", "bluesky", "Bluesky", "Bluesky"},
    {"sites", "mastodon", "Mastodon", "Mastodon"},
    {"sites", "reddit", "Reddit", "Reddit"},
    {"sites", "youtube", "YouTube", "YouTube"},
    {"sites", "tiktok", "TikTok", "TikTok"},
    {"surfaces", "post", "posts", "Beiträgen"},
    {"surfaces", "comment", "comments", "Kommentaren"},
    {"surfaces", "article", "articles", "Artikeln"},
    {"surfaces", "message", "messages", "Nachrichten"},
    {"surfaces", "profile", "profiles", "Profilen"},
    {"surfaces", "event", "events", "Veranstaltungen"},
    {"surfaces", "alt-text", "picture descriptions", "Bildbeschreibungen"},
    {"posting_as", "company", "the company", "die Firma"},
    {"posting_as", "personal", "oneself", "sich selbst"},
    {"languages", "de", "German", "Deutsch"},
    {"languages", "en", "English", "Englisch"},
    {"only_with", "image", "a picture", "Bild"},
    {"only_with", "video", "a video", "Video"},
    {"only_with", "document", "a document", "Dokument"},
    {"only_with", "link", "a link", "Link"},
    {"match", "exact", "exactly as written", "genau wie geschrieben"},
    {"match", "word", "as whole words", "als ganze Wörter"},
    {"match", "inflected", "with endings and in compounds",
     "mit Endungen und in Zusammensetzungen"},
    {"match", "fuzzy", "with endings, compounds and a typing mistake",
     "mit Endungen, Zusammensetzungen und einem Tippfehler"},
    {"settings.without_host", "post", "posting goes on", "wird gepostet"},
    {"settings.without_host", "ask", "there is a question first", "wird erst gefragt"},
    {"then_needs.early", "start", "among the first ten words", "unter den ersten zehn Wörtern"},
    {"then_needs.early", "fold", "before the network cuts the post short",
     "bevor das Netzwerk den Beitrag kürzt"},
    {"scope", "post", "each post by itself", "jeden Beitrag für sich"},
    {"scope", "thread", "whole threads", "ganze Threads"},
    {"kind", "terms", "words", "Wörter"},
    {"kind", "pattern", "a pattern", "ein Muster"},
    {"kind", "wording", "wrong spellings of names", "falsch geschriebene Namen"},
    {"kind", "hashtags", "hashtags", "Hashtags"},
    {"kind", "mentions", "handles", "Handles"},
    {"kind", "links", "links", "Links"},
    {"kind", "dates", "days", "Tage"},
    {"kind", "requires", "a missing disclosure", "eine fehlende Kennzeichnung"},
    {"kind", "sum", "hints that tell too much together", "Hinweise, die zusammen zu viel verraten"},
    {"kind", "passages", "excerpts of documents", "Auszüge aus Dokumenten"},
    {"kind", "spelling", "typing errors", "Tippfehler"},
};

bool is_german(std::string_view locale) { return locale == "de"; }

std::string name_of(std::string_view key, const std::string& value, std::string_view locale) {
  const auto name = std::find_if(std::begin(kNames), std::end(kNames), [&](const Name& one) {
    return one.key == key && one.value == value;
  });
  if (name == std::end(kNames)) return value;
  return std::string(is_german(locale) ? name->de : name->en);
}

// "2027-03-01T08:00:00Z" as "2027-03-01 08:00 UTC"; anything else as it stands.
std::string time_text(const std::string& text) {
  const auto time = policy::parse_time(text);
  if (!time || text != policy::to_time(*time)) return text;
  return text.substr(0, 10) + ' ' + text.substr(11, text.ends_with(":00Z") ? 5 : 8) + " UTC";
}

// What narrows a rule reads "on X", "in posts", "for finance", "with a picture".
struct Narrowing {
  std::string_view key, en, de, de_end;
};
constexpr Narrowing kNarrowings[] = {
    {"sites", "on ", "auf ", ""},
    {"surfaces", "in ", "in ", ""},
    {"posting_as", "when writing for ", "beim Schreiben für ", ""},
    {"languages", "in posts in ", "in Beiträgen auf ", ""},
    {"audience", "for ", "für ", ""},
    {"only_with", "with ", "mit ", " im Anhang"},
};

std::string narrowing_text(const Narrowing& narrowing, const json& names, std::string_view locale) {
  std::vector<std::string> out;
  for (const json& name : names) {
    out.push_back(name_of(narrowing.key, name.get<std::string>(), locale));
  }
  const std::string only = is_german(locale) ? "nur " : "only ";
  const std::string list = enumeration(out, locale, out.size());
  if (is_german(locale)) {
    return only + std::string(narrowing.de) + list + std::string(narrowing.de_end);
  }
  return only + std::string(narrowing.en) + list;
}

bool is_localized(const json& value) {
  return value.is_object() && !value.empty() &&
         std::all_of(value.items().begin(), value.items().end(), [](const auto& member) {
           return (member.key() == "de" || member.key() == "en") && member.value().is_string();
         });
}

// "a hint from 30% certainty on and a warning from 60% certainty on"
std::string scale_text(const json& scale, std::string_view locale) {
  std::vector<std::string> out;
  for (const auto* const name : {"hint", "warn", "stop"}) {
    if (!scale.contains(name)) continue;
    const auto percent = std::to_string(std::lround(scale[name].get<double>() * 100));
    out.push_back(name_of("severity", name, locale) +
                  (is_german(locale) ? " ab " + percent + " % Gewissheit"
                                     : " from " + percent + "% certainty on"));
  }
  return enumeration(out, locale, out.size());
}

std::string contact_text(const json& contact, std::string_view locale) {
  std::string out = localized(contact["role"], locale);
  for (const auto* const key : {"mail", "phone"}) {
    if (contact.contains(key)) out += ", " + contact[key].get<std::string>();
  }
  return out;
}

std::string object_text(const json& value, std::string_view locale) {
  if (is_localized(value)) return localized(value, locale);
  if (value.contains("role")) return contact_text(value, locale);
  if (value.contains("text") && value.contains("date")) {
    return localized(value["text"], locale) + " (" + value["date"].get<std::string>() + ", " +
           value["version"].dump() + ")";
  }
  return value.dump();
}

}  // namespace

std::string localized(const json& texts, std::string_view locale) {
  if (!texts.is_object() || texts.empty()) return "";
  const auto own = texts.find(std::string(locale));
  return (own == texts.end() ? texts.begin() : own)->get<std::string>();
}

std::string enumeration(const std::vector<std::string>& names, std::string_view locale,
                        std::size_t most) {
  const std::string_view conjunction = is_german(locale) ? " und " : " and ";
  const bool cut = names.size() > most;
  const std::size_t shown = cut ? most - 1 : names.size();
  std::string out;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out += !cut && i + 1 == shown ? conjunction : ", ";
    out += names[i];
  }
  if (cut) {
    out += conjunction;
    out += std::to_string(names.size() - shown) + (is_german(locale) ? " weitere" : " more");
  }
  return out;
}

std::string value_text(std::string_view key, const json& value, std::string_view locale,
                       std::string_view none) {
  if (value.is_null()) {
    return std::string(!none.empty() ? none : is_german(locale) ? "nichts" : "nothing");
  }
  if (value.is_boolean()) {
    return is_german(locale) ? (value.get<bool>() ? "ja" : "nein")
                             : (value.get<bool>() ? "yes" : "no");
  }
  const bool severity = key == "severity" || key.ends_with(".else_severity");
  if (value.is_string()) {
    return name_of(severity ? "severity" : key, time_text(value.get<std::string>()), locale);
  }
  if (value.is_number() && key == "then_needs.early") {
    return (is_german(locale) ? "in den ersten " : "among the first ") + value.dump() +
           (is_german(locale) ? " Zeichen" : " characters");
  }
  if (severity && value.is_object()) return scale_text(value, locale);
  if (value.is_object()) return object_text(value, locale);
  if (!value.is_array()) return value.dump();
  const auto narrowing = std::find_if(std::begin(kNarrowings), std::end(kNarrowings),
                                      [&](const Narrowing& one) { return one.key == key; });
  if (narrowing != std::end(kNarrowings)) return narrowing_text(*narrowing, value, locale);
  std::vector<std::string> parts;
  for (const json& part : value) parts.push_back(value_text("", part, locale, none));
  return enumeration(parts, locale, parts.size());
}

std::string scope_text(const json& scope, std::string_view key, std::string_view locale) {
  std::string out;
  for (const Narrowing& narrowing : kNarrowings) {
    if (narrowing.key == key || !scope.is_object()) continue;
    const auto names = scope.find(std::string(narrowing.key));
    if (names == scope.end()) continue;
    out += (out.empty() ? "" : ", ") + narrowing_text(narrowing, *names, locale);
  }
  return out;
}

}  // namespace vorab::cli
