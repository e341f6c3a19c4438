// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "policy/fingerprint.h"
#include "policy/load.h"

/// A policy that says everything that one may say, and all the ways to say one thing otherwise,
/// found by walking over the schema.
namespace vorab::policy::test {

using nlohmann::json;

inline json schema() {
  std::ifstream file(std::string(VORAB_SOURCE_DIR) + "/policies/policy.schema.json");
  return json::parse(file);
}

inline json fingerprint_of(const std::string& title, std::uint64_t salt) {
  Fingerprint out;
  out.title = title;
  out.words = 60;
  out.gram = 4;
  out.salt[0] = salt;
  out.space = 57 * kPlacesPerRun;
  out.bits.assign((out.space + 63) / 64, 0);
  out.set(130);
  return json::parse(to_text(out));
}

// Every key of the schema but those of `kNotCompared`.
inline json whole_policy() {
  json policy = json::parse(R"json({
    "format": 1, "id": "p", "version": 5, "title": {"de": "Titel", "en": "Title"},
    "publisher": "Musterwerk", "issued": "2026-11-01", "expires": "2027-11-01",
    "guideline": "https://musterwerk.example/a", "languages": ["de", "en"],
    "contacts": [{"role": {"de": "Presse", "en": "Press"}, "mail": "a@b.example", "phone": "1"},
                 {"role": {"de": "Recht", "en": "Legal"}, "mail": "c@b.example"}],
    "emergency": {
      "steps": [{"de": "Eins", "en": "One"}, {"de": "Zwei", "en": "Two"}],
      "sites": {"linkedin": {"link": "https://b.example", "text": {"de": "Da", "en": "There"}}},
      "contacts": [{"role": {"de": "Presse", "en": "Press"}, "mail": "a@b.example", "phone": "1"}],
      "evidence": [{"de": "Bild", "en": "Picture"}],
      "deadlines": [{"title": {"de": "Meldung", "en": "Report"}, "hours": 72,
                     "text": {"de": "Wann", "en": "When"}}]},
    "changes": [{"version": 1, "date": "2026-11-01", "text": {"de": "Neu", "en": "New"}}],
    "sites": ["linkedin", "xing"],
    "settings": {"hold_ms": 300, "without_host": "post", "shortcuts": {"next": "Alt+Shift+N"},
                 "reflect": [{"de": "Gefragt", "en": "Asked"}], "pause": true, "messages": false,
                 "log": false, "reasons": false, "counts": false, "locked": false},
    "site_data": {"locked": false, "linkedin": {"post-b": {
      "find": [".a"], "within": ".b", "without": ".c", "press": [".d"], "names": ["Post"],
      "area": ".e"}}},
    "lists": {
      "names": {"words": ["Seeadler", {"word": "Nordstern", "until": "2027-03-01",
                "disguised": false, "instead": {"de": "Stern", "en": "star"}}],
                "disguised": false, "locked": false},
      "more": {"words": ["Salzwiese", "Leuchtfeuer"], "disguised": false, "locked": false}},
    "rules": [
      {"id": "terms", "kind": "terms", "words": ["Kranich", "Reiher"], "list": "names",
       "match": "inflected", "disguised": false, "category": "customer",
       "severity": {"hint": 0.3, "warn": 0.6, "stop": 0.9}, "confidence": 1,
       "message": {"de": "Was", "en": "What"}, "why": {"de": "Warum", "en": "Why"},
       "instead": {"de": "Stattdessen", "en": "Instead"}, "section": "4", "contact": "a@b.example",
       "link": "https://musterwerk.example/b", "owner": "a@b.example", "review_by": "2027-03-01",
       "note": "Notiz", "show": "always", "sites": ["linkedin", "xing"],
       "surfaces": ["post", "comment"], "posting_as": ["company"], "languages": ["de"],
       "applies": {"from": "2027-02-01", "until": "2027-05-01"},
       "embargo_until": "2027-04-01T09:00:00+01:00", "audience": ["finance", "board"],
       "only_with": ["image", "link"],
       "near": {"words": ["Amsel", "Drossel"], "list": "more", "within": 8,
                "else_severity": "hint"},
       "unless": {"words": ["Fink", "Star"], "list": "more", "hashtags": ["#Ja", "#Nein"],
                  "rules": ["pattern"], "near": {"words": ["Specht"], "list": "more", "within": 8}},
       "context": {"raise": {"words": ["Meise"], "list": "more", "within": 8, "by": 0.2},
                   "lower": {"words": ["Eule"], "list": "more", "within": 8, "by": 0.2}},
       "quiet": false, "locked": false, "pack": "birds",
       "examples": {"hit": ["Ein [[Kranich]]", {"text": "Der [[Reiher]]", "site": "linkedin",
         "surface": "post", "posting_as": "company", "at": "2027-03-01", "audience": ["finance"],
         "attachments": {"image": 1, "video": 0, "document": 0, "link": 0}}],
         "miss": ["Nichts", "Kein Vogel"]}},
      {"id": "wording", "kind": "wording", "words": ["Muster Werk"], "list": "names",
       "severity": "warn", "instead": {"de": "Musterwerk", "en": "Musterwerk"}},
      {"id": "pattern", "kind": "pattern", "pattern": "abc", "multiline": false,
       "ignore_case": false, "validator": "iban"},
      {"id": "hashtags", "kind": "hashtags", "official": ["#Offiziell"], "retired": [
        {"word": "#Damals", "until": "2027-03-01", "instead": {"de": "#Jetzt", "en": "#Now"}}],
       "forbidden": ["#Leck", "#Loch"]},
      {"id": "mentions", "kind": "mentions", "official": ["@musterwerk"], "forbidden": [
        {"word": "@rivale", "until": "2027-03-01", "instead": {"de": "@wir", "en": "@us"}}]},
      {"id": "links", "kind": "links", "hosts": ["*.musterwerk.corp",
        {"word": "a.example", "until": "2027-03-01", "instead": {"de": "b", "en": "c"}}],
       "allowed": ["www.musterwerk.corp"], "private_addresses": false, "internal_names": false,
       "collaboration": false},
      {"id": "dates", "kind": "dates", "trial": {"until": "2026-12-20"}, "dates": ["2027-03-01", "2027-04-01"], "without_year": true,
       "ranges": false, "relative": false,
       "examples": {"miss": ["Irgendwann", {"text": "Morgen", "practice": "de"}]}},
      {"id": "requires", "kind": "requires",
       "if": {"words": ["M3", "M5"], "list": "more", "hashtags": ["#M3"], "rules": ["pattern"],
              "with": {"words": ["toll"], "list": "more", "within": 8}},
       "then_needs": {"words": ["Werbung"], "list": "more", "hashtags": ["#Werbung"],
         "de": {"words": ["ich arbeite"], "list": "more", "hashtags": ["#Anzeige"]},
         "en": {"words": ["I work"], "list": "more", "hashtags": ["#ad"]},
         "any_language": false, "early": "fold"}, "scope": "post"},
      {"id": "sum", "kind": "sum", "threshold": 3, "scope": "post", "hints": [
        {"words": ["Molkerei"], "list": "more", "hashtags": ["#Milch"], "weight": 2},
        {"words": ["Allgäu", "Alpen"], "weight": 2}, {"rule": "pattern", "weight": 2}]},
      {"id": "passages", "kind": "passages", "fingerprints": [],
       "allowed": ["Seit siebzig Jahren."]},
      {"id": "spelling", "kind": "spelling", "words": ["Zirkelix"], "list": "more"}
    ]})json");
  policy["rules"][9]["fingerprints"] = {fingerprint_of("Strategie", 1), fingerprint_of("Plan", 2)};
  return policy;
}

// Keys that nobody is told about: what holds a file together, notes beside entries, and what only
// source folders and layers have, whose effect shows in the rules.
inline bool is_not_compared(const std::string& path) {
  for (const char* const end :
       {"/$schema", "/format", "/kind", "/compiled", "/packs", "/adjust", "/file", "/hidden"}) {
    if (path.ends_with(end)) return true;
  }
  const bool rule_itself =
      path.starts_with("/rules/") && std::count(path.begin(), path.end(), '/') == 3;
  if (path.ends_with("/note")) return !rule_itself;
  return (path.ends_with("/id") && rule_itself) ||
         (path.find("/fingerprints/") != std::string::npos && !path.ends_with("/title"));
}

/// One thing said otherwise.
struct Mutation {
  std::string path;
  json policy;
};

class SchemaWalk {
 public:
  SchemaWalk() { walk(schema_, policy_, "", ""); }

  std::vector<Mutation> mutations;
  std::vector<std::string> missing;  ///< keys of the schema that the policy does not say

 private:
  const json& resolved(const json& node) const {
    return node.contains("$ref")
               ? resolved(schema_.at(json::json_pointer(node["$ref"].get<std::string>().substr(1))))
               : node;
  }

  // The branch that the value is of.
  const json& branch(const json& node, const json& value) const {
    const json& plain = resolved(node);
    if (!plain.contains("anyOf") || plain.contains("properties")) return plain;
    for (const json& one : plain["anyOf"]) {
      const json& candidate = resolved(one);
      const bool object = candidate.value("type", "") == "object";
      if (object == value.is_object() &&
          (object || !candidate.contains("enum") || !value.is_number())) {
        return branch(candidate, value);
      }
    }
    return plain;
  }

  void add(const std::string& path, const json& value) {
    json changed = policy_;
    changed[json::json_pointer(path)] = value;
    mutations.push_back({path, std::move(changed)});
  }

  void walk(const json& node, const json& value, const std::string& path, const std::string& name) {
    if (is_not_compared(path)) return;
    const json& rule = branch(node, value);
    if (value.is_object()) return walk_object(rule, value, path);
    if (value.is_array()) return walk_array(rule, value, path, name);
    if (rule.contains("enum")) {
      for (const json& other : rule["enum"]) {
        if (other != value) return add(path, other);
      }
    } else if (value.is_boolean()) {
      add(path, !value.get<bool>());
    } else if (value.is_number_integer()) {
      add(path, name == "confidence" ? json(0.9) : json(value.get<int>() + 1));
    } else if (value.is_number()) {
      add(path, value.get<double>() - 0.05);
    } else if (value.is_string()) {
      add(path, other_text(value.get<std::string>(), name));
    }
  }

  void walk_object(const json& rule, const json& value, const std::string& path) {
    const json common = rule.value("properties", json::object());
    json own = json::object();
    if (rule.contains("allOf") && value.contains("kind")) {
      for (const json& one : rule["allOf"]) {
        const json& then = one["then"]["properties"];
        if (one["if"]["properties"]["kind"]["const"] == value["kind"]) own.update(then);
      }
    }
    for (const auto& [key, member] : value.items()) {
      const json& of = own.contains(key)      ? own[key]
                       : common.contains(key) ? common[key]
                                              : rule["additionalProperties"];
      walk(of, member, path + '/' + key, key);
    }
    note(common, value, path, "");
    if (!own.empty()) note(own, value, path, value["kind"].get<std::string>() + ' ');
  }

  // Of what many objects may say, one of them says it.
  void note(const json& keys, const json& value, const std::string& path, const std::string& of) {
    std::string where;
    for (const char c : path.starts_with("/lists/") ? std::string("/lists") : path) {
      if (c < '0' || c > '9') where += c;
    }
    if (where.ends_with("/examples/miss/")) where.replace(where.size() - 5, 4, "hit");
    for (const auto& [key, unused] : keys.items()) {
      if (is_not_compared(path + '/' + key)) continue;
      said_[of + where + '/' + key] |= value.contains(key);
    }
    missing.clear();
    for (const auto& [key, said] : said_) {
      if (!said) missing.push_back(key);
    }
  }

  void walk_array(const json& rule, const json& value, const std::string& path,
                  const std::string& name) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      const json& item = resolved(rule["items"]);
      const std::string at = path + '/' + std::to_string(i);
      if (item.contains("enum")) {
        for (const json& other : item["enum"]) {
          if (std::find(value.begin(), value.end(), other) == value.end()) {
            add(at, other);
            break;
          }
        }
      } else {
        walk(item, value[i], at, name);
      }
    }
    if (value.size() < 2 || path == "/rules") return;
    json shorter = value;
    shorter.erase(shorter.size() - 1);
    if (shorter.size() >= rule.value("minItems", 1U)) add(path, shorter);
  }

  static std::string other_text(std::string text, const std::string& name) {
    if (name == "list") return text == "names" ? "more" : "names";
    if (name == "rules" || name == "rule") return "links";
    if (text.starts_with("2026-") || text.starts_with("2027-")) {
      text[9] = text[9] == '1' ? '2' : '1';
      return text;
    }
    if (name == "next") return "Alt+Shift+M";
    if (text.find("]]") != std::string::npos) return text + " hier";
    return text.find('@') == std::string::npos || text.front() == '@' ? text + 'x' : 'x' + text;
  }

  json schema_ = schema();
  json policy_ = whole_policy();
  std::map<std::string, bool> said_;
};

}  // namespace vorab::policy::test
