// SPDX-License-Identifier: Apache-2.0
#include "policy/difference_rule.h"

#include <limits>
#include <string>
#include <utility>

#include "policy/adjust.h"
#include "policy/dates.h"
#include "policy/format.h"

namespace vorab::policy {

using nlohmann::json;

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

struct NarrowingList {
  std::string_view key;
  std::vector<std::string> Rule::*list;
};
constexpr NarrowingList kNarrowing[] = {
    {"sites", &Rule::sites},           {"surfaces", &Rule::surfaces},
    {"posting_as", &Rule::posting_as}, {"languages", &Rule::languages},
    {"audience", &Rule::audience},     {"only_with", &Rule::only_with}};

json name_of(Severity severity) { return kSeverities[static_cast<std::size_t>(severity)]; }

json severity_of(const SeverityRange& severity) {
  if (const auto* fixed = std::get_if<Severity>(&severity)) return name_of(*fixed);
  const auto& scale = std::get<SeverityScale>(severity);
  json out = json::object();
  for (const auto& [name, from] :
       {std::pair{"hint", scale.hint}, {"warn", scale.warn}, {"stop", scale.stop}}) {
    if (from) out[name] = *from;
  }
  return out;
}

// The lower the thresholds, the stricter.
Strength strength_of(const SeverityRange& severity) {
  Strength out;
  for (const Severity least : {Severity::hint, Severity::warn, Severity::stop}) {
    out.push_back(-threshold(severity, least));
  }
  return out;
}

// Only where thresholds make a severity of it does it matter how sure a finding is.
bool is_graded(const Rule& rule) { return std::holds_alternative<SeverityScale>(rule.severity); }

void add_near(const std::string& key, const std::optional<Near>& near, Effect words, Facts& facts) {
  const double sign = words == Effect::stricter ? 1 : -1;
  // To ask for words nearby is to find less; where they take back, more of them do.
  if (!facts.part(key, near.has_value(), Effect::looser)) return;
  facts.words(key + ".words", words, near->words.all());
  facts.value(key + ".within", near->within, {sign * near->within});
  facts.value(key + ".else_severity", near->else_severity ? name_of(*near->else_severity) : json(),
              {near->else_severity ? static_cast<double>(*near->else_severity) : -1});
}

void add_unless(const Rule& rule, Facts& facts) {
  const Unless none;
  const Unless& unless = rule.unless ? *rule.unless : none;
  facts.words("unless.words", Effect::looser, unless.words.all());
  facts.names("unless.hashtags", Effect::looser, unless.hashtags, "#");
  facts.names("unless.rules", Effect::looser, unless.rules);
  add_near("unless.near", unless.near, Effect::looser, facts);
}

void add_sway(const std::string& key, const std::optional<Sway>& sway, Effect presence, bool graded,
              Facts& facts) {
  const Effect more = graded ? presence : Effect::different;
  const double sign = presence == Effect::stricter ? 1 : -1;
  if (!facts.part(key, sway.has_value(), more)) return;
  facts.words(key + ".words", more, sway->words.all());
  facts.value(key + ".within", sway->within, graded ? Strength{sign * sway->within} : Strength{});
  facts.value(key + ".by", sway->by, graded ? Strength{sign * sway->by} : Strength{});
}

std::string with_marks(const Example& example) {
  std::string out;
  std::size_t at = 0;
  for (const Bytes& mark : example.marks) {
    out += example.text.substr(at, mark.begin - at) + "[[" +
           example.text.substr(mark.begin, mark.end - mark.begin) + "]]";
    at = mark.end;
  }
  return out + example.text.substr(at);
}

Item item_of(const Example& example) {
  Item item{with_marks(example)};
  const auto add = [&](const char* name, const std::string& text) {
    if (!text.empty()) item.details.push_back({name, text});
  };
  add("site", example.site);
  add("surface", example.surface);
  add("posting_as", example.posting_as);
  add("practice", example.practice);
  if (example.at) item.details.push_back({"at", moment(example.at)});
  if (example.attachments) item.details.push_back({"attachments", *example.attachments});
  if (example.audience) item.details.push_back({"audience", *example.audience});
  return item;
}

void add_examples(std::string_view key, const std::vector<Example>& examples, bool authors,
                  Facts& facts) {
  std::vector<Item> items;
  for (const Example& example : examples) {
    if (authors || !example.practice.empty()) items.push_back(item_of(example));
  }
  facts.items(key, Effect::different, std::move(items));
}

void add_times(const Rule& rule, Facts& facts) {
  Strength from = at(rule.from, -kNever);
  from[0] = -from[0];
  facts.value("applies.from", moment(rule.from), std::move(from));
  facts.value("applies.until", moment(rule.until, true), at(rule.until, kNever));
  // Nothing is shown while it lasts, and nothing afterwards.
  if (facts.part("trial", rule.trial_until.has_value(), Effect::looser)) {
    facts.value("trial.until", moment(rule.trial_until, true));
  }
  facts.value("embargo_until", moment(rule.embargo_until), at(rule.embargo_until, kNever));
}

void add_texts(const Rule& rule, Facts& facts) {
  for (const auto& [key, text] :
       {std::pair{"message", &rule.message}, {"why", &rule.why}, {"instead", &rule.instead}}) {
    facts.value(key, text->empty() ? json() : json(*text));
  }
  facts.text("category", rule.category);
  facts.text("section", rule.section);
  facts.text("link", rule.link);
  facts.text("contact", rule.contact);
}

}  // namespace

Facts rule_facts(const Rule& rule, bool authors) {
  Facts facts;
  const bool graded = is_graded(rule);
  facts.value("severity", severity_of(rule.severity), strength_of(rule.severity));
  facts.value("confidence", rule.confidence, graded ? Strength{rule.confidence} : Strength{});
  facts.flag("quiet", rule.quiet, {rule.quiet ? 0.0 : 1.0});
  const auto show = static_cast<std::size_t>(rule.show);
  facts.value("show", kShows[show], {-static_cast<double>(show)});
  for (const NarrowingList& list : kNarrowing) facts.narrowing(list.key, rule.*list.list);
  add_times(rule, facts);
  add_near("near", rule.near, Effect::stricter, facts);
  add_unless(rule, facts);
  add_sway("context.raise", rule.raise, Effect::stricter, graded, facts);
  add_sway("context.lower", rule.lower, Effect::looser, graded, facts);
  add_texts(rule, facts);
  facts.flag("locked", rule.locked);
  facts.text("pack", rule.pack);
  add_examples("examples.hit", rule.hits, authors, facts);
  add_examples("examples.miss", rule.misses, authors, facts);
  if (authors) {
    facts.text("owner", rule.owner);
    facts.text("review_by", rule.review_by);
    facts.text("note", rule.note);
  }
  return facts;
}

json scope_of(const Rule& rule) {
  json out;
  for (const NarrowingList& list : kNarrowing) {
    if (!(rule.*list.list).empty()) out[std::string(list.key)] = rule.*list.list;
  }
  return out;
}

json summary_of(const Rule& rule) {
  json out{{"kind", kind_name(rule.kind)},
           {"category", rule.category},
           {"severity", severity_of(rule.severity)}};
  if (rule.quiet) out["quiet"] = true;
  if (rule.trial_until) out["trial"] = moment(rule.trial_until, true);
  if (!rule.message.empty()) out["message"] = rule.message;
  return out;
}

}  // namespace vorab::policy
