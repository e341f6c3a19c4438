// SPDX-License-Identifier: Apache-2.0
#include "policy/difference_kind.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "policy/dates.h"
#include "policy/fingerprint.h"
#include "policy/format.h"
#include "policy/hidden.h"
#include "validators/validators.h"

namespace vorab::policy {

using nlohmann::json;

namespace {

constexpr double kNone = -std::numeric_limits<double>::infinity();
constexpr double kAll = std::numeric_limits<double>::infinity();

Strength if_set(bool flag) { return {flag ? 1.0 : 0.0}; }
Strength unless_set(bool flag) { return {flag ? 0.0 : 1.0}; }

// FNV-1a (RFC 9923): only to see that something else stands there.
class Sum64 {
 public:
  void add(std::uint64_t number) {
    for (int i = 0; i < 64; i += 8) {
      value_ = (value_ ^ (number >> i & 0xFF)) * 0x100000001B3ULL;
    }
  }
  [[nodiscard]] std::string text() const {
    std::array<char, 17> hex{};
    std::snprintf(hex.data(), hex.size(), "%016llx", static_cast<unsigned long long>(value_));
    return hex.data();
  }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325ULL;
};

void add_scope(bool thread, Strength strength, Facts& facts) {
  facts.value("scope", kScopes[thread ? 1 : 0], std::move(strength));
}

void add(const Terms& kind, Facts& facts) {
  Fact& words = facts.words("words", Effect::stricter, kind.entries);
  if (kind.hidden) words.seal = kind.hidden->salt + kind.hidden->records;
  const auto rank = static_cast<std::size_t>(kind.match);
  facts.value("match", kMatches[rank], {static_cast<double>(rank)});
}

void add(const Pattern& kind, Facts& facts) {
  facts.text("pattern", kind.pattern);
  facts.flag("multiline", kind.multiline);
  facts.flag("ignore_case", kind.ignore_case, if_set(kind.ignore_case));
  // One asks for more; between two of them nothing can be said.
  const auto* all = validators::kValidators.data();
  facts.value("validator", kind.validator ? json(kind.validator->name) : json(),
              kind.validator ? Strength{-1, static_cast<double>(kind.validator - all),
                                        -static_cast<double>(kind.validator - all)}
                             : Strength{0, kAll, kAll});
}

void add(const Wording& kind, Facts& facts) {
  facts.words("words", Effect::stricter, kind.entries);
}

// What is official passes, and what is nearly that is found.
void add(const Hashtags& kind, Facts& facts) {
  facts.words("official", Effect::different, kind.official, "#");
  facts.words("retired", Effect::stricter, kind.retired, "#");
  facts.words("forbidden", Effect::stricter, kind.forbidden, "#");
}

void add(const Mentions& kind, Facts& facts) {
  facts.words("official", Effect::different, kind.official, "@");
  facts.words("forbidden", Effect::stricter, kind.forbidden, "@");
}

void add(const Links& kind, Facts& facts) {
  facts.words("hosts", Effect::stricter, kind.hosts);
  facts.names("allowed", Effect::looser, kind.allowed);
  facts.flag("private_addresses", kind.private_addresses, if_set(kind.private_addresses));
  facts.flag("internal_names", kind.internal_names, if_set(kind.internal_names));
  facts.flag("collaboration", kind.collaboration, if_set(kind.collaboration));
}

void add(const Dates& kind, Facts& facts) {
  std::vector<Item> days;
  for (const auto day : kind.days) days.push_back({to_date(std::chrono::sys_days(day))});
  facts.items("dates", Effect::stricter, std::move(days));
  facts.flag("without_year", kind.without_year, if_set(kind.without_year));
  facts.flag("ranges", kind.ranges, if_set(kind.ranges));
  facts.flag("relative", kind.relative, if_set(kind.relative));
}

void add_need(const std::string& key, const Need& need, Facts& facts) {
  facts.words(key + ".words", Effect::looser, need.words);
  facts.names(key + ".hashtags", Effect::looser, need.hashtags, "#");
}

// "start" asks for more than "fold"; a number of characters compares with numbers only.
void add_early(const Requires& kind, Facts& facts) {
  const double characters = kind.characters;
  switch (kind.early) {
    case Early::anywhere:
      return facts.value("then_needs.early", nullptr, {kNone, kNone});
    case Early::fold:
      return facts.value("then_needs.early", "fold", {1, -2.0 * kLongestStart});
    case Early::start:
      return facts.value("then_needs.early", "start", {2, -1.5 * kLongestStart});
    case Early::characters:
      return facts.value("then_needs.early", kind.characters, {-characters, -characters});
  }
}

void add(const Requires& kind, Facts& facts) {
  if (facts.part("if", !kind.always, Effect::looser)) {
    facts.words("if.words", Effect::stricter, kind.entries);
    facts.names("if.hashtags", Effect::stricter, kind.hashtags, "#");
    facts.names("if.rules", Effect::stricter, kind.rules);
    if (facts.part("if.with", !kind.with.empty(), Effect::looser)) {
      facts.words("if.with.words", Effect::stricter, kind.with.all());
      facts.value("if.with.within", kind.with_within ? json(*kind.with_within) : json(),
                  {kind.with_within ? *kind.with_within : kAll});
    }
  }
  add_need("then_needs", kind.needs, facts);
  for (const auto language : kLanguages) {
    const auto own =
        std::find_if(kind.needs_in.begin(), kind.needs_in.end(),
                     [&](const Requires::InLanguage& one) { return one.language == language; });
    const std::string key = "then_needs." + std::string(language);
    if (facts.part(key, own != kind.needs_in.end(), Effect::different)) {
      add_need(key, own->need, facts);
    }
  }
  facts.flag("then_needs.any_language", kind.any_language, unless_set(kind.any_language));
  add_early(kind, facts);
  add_scope(kind.thread, unless_set(kind.thread), facts);
}

// A hint is known by all that it looks for.
Item item_of(const Sum::Hint& hint) {
  std::set<std::string> names;
  json entries = json::object();
  for (const Entry& entry : hint.entries) {
    names.insert(entry.word);
    if (!entry.instead.empty()) entries[entry.word]["instead"] = entry.instead;
    if (entry.until) entries[entry.word]["until"] = moment(entry.until, true);
    if (entry.disguised) entries[entry.word]["disguised"] = true;
  }
  for (const std::string& tag : hint.hashtags) names.insert('#' + tag);
  if (!hint.rule.empty()) names.insert(hint.rule);
  Item item{names};
  const double weight = hint.weight;
  item.details.push_back({"weight", hint.weight, {weight}, {}});
  if (!entries.empty()) item.details.push_back({"entries", std::move(entries)});
  return item;
}

void add(const Sum& kind, Facts& facts) {
  std::vector<Item> hints;
  for (const Sum::Hint& hint : kind.hints) hints.push_back(item_of(hint));
  facts.items("hints", Effect::stricter, std::move(hints));
  facts.value("threshold", kind.threshold, {-static_cast<double>(kind.threshold)});
  add_scope(kind.thread, if_set(kind.thread), facts);
}

void add(const Passages& kind, Facts& facts) {
  std::vector<Item> documents;
  for (const auto& fingerprint : kind.fingerprints) {
    Sum64 sum;
    for (const std::uint64_t salt : fingerprint->salt) sum.add(salt);
    for (const std::uint64_t bits : fingerprint->bits) sum.add(bits);
    sum.add(fingerprint->gram);
    sum.add(fingerprint->words);
    documents.push_back({fingerprint->title, {{"content", sum.text()}}});
  }
  facts.items("fingerprints", Effect::stricter, std::move(documents));
  facts.names("allowed", Effect::looser, kind.allowed);
}

void add(const Spelling& kind, Facts& facts) { facts.words("words", Effect::looser, kind.entries); }

}  // namespace

void add_kind_facts(const RuleKind& kind, Facts& facts) {
  std::visit([&](const auto& one) { add(one, facts); }, kind);
}

}  // namespace vorab::policy
