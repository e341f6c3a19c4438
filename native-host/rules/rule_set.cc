// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_set.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>

#include "language/detect.h"
#include "rules/active_rules.h"
#include "rules/closeness.h"
#include "rules/disguise_index.h"
#include "rules/draft.h"
#include "rules/known_names.h"
#include "rules/matcher.h"
#include "rules/messages.h"
#include "rules/pattern_finder.h"
#include "rules/references.h"
#include "rules/surroundings.h"
#include "rules/term_index.h"
#include "text/hash.h"
#include "text/text.h"

namespace vorab::rules {

namespace {

// What one text may bring in all: far above what anybody reads, far below the pipe's limit.
constexpr std::size_t kMaxFindings = 500;

struct CompiledRule {
  const policy::Rule* rule;
  std::unique_ptr<const Matcher> matcher;
  std::vector<const policy::Entry*> entries;
};

// Among hits of one rule the longest at a place says it all, and among those the surest; of two
// entries with the same hit the one that is more nearly written there.
void keep_longest(std::vector<Hit>& hits, const CompiledRule& compiled, const text::Text& text) {
  const auto is_nearer = [&](const Hit& a, const Hit& b) {
    if (a.entry == kNoEntry || b.entry == kNoEntry || a.entry == b.entry) return false;
    if (a.confidence < b.confidence) return false;
    const auto written = text.slice(a.span);
    return closeness(compiled.entries[a.entry]->word, written) <
           closeness(compiled.entries[b.entry]->word, written);
  };
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return std::tuple(a.span.begin, b.span.end, b.confidence, a.entry) <
           std::tuple(b.span.begin, a.span.end, a.confidence, b.entry);
  });
  std::vector<Hit> kept;
  for (const auto& hit : hits) {
    if (kept.empty() || !kept.back().span.contains(hit.span)) {
      kept.push_back(hit);
    } else if (kept.back().span == hit.span && is_nearer(hit, kept.back())) {
      kept.back() = hit;
    }
  }
  hits = std::move(kept);
}

std::optional<policy::Severity> severity_at(const policy::Rule& rule, double confidence) {
  if (const auto* fixed = std::get_if<policy::Severity>(&rule.severity)) return *fixed;
  const auto& scale = std::get<policy::SeverityScale>(rule.severity);
  if (scale.stop && confidence >= *scale.stop) return policy::Severity::stop;
  if (scale.warn && confidence >= *scale.warn) return policy::Severity::warn;
  if (scale.hint && confidence >= *scale.hint) return policy::Severity::hint;
  return std::nullopt;
}

std::string opaque_id(std::string_view word) {
  std::array<char, 17> hex{};
  std::snprintf(hex.data(), hex.size(), "%016llx",
                static_cast<unsigned long long>(text::fnv1a(text::folded_word(word))));
  return hex.data();
}

}  // namespace

struct RuleSet::Parts {
  policy::Policy policy;  // the matchers point into it
  std::vector<CompiledRule> rules;
  References references;
  TermIndex terms;
  DisguiseIndex disguised;
  Surroundings surroundings;
  PatternFinder patterns;
  ActiveRules active_rules;
  std::vector<std::uint32_t> searching;  // rules that find something by themselves
  std::shared_ptr<const void> identity = std::make_shared<char>();  // tells drafts whose they are

  void compile(policy::Problems& problems);
  void add_terms(const CompiledRule& compiled, std::uint32_t id);
  [[nodiscard]] std::vector<bool> asked_for(std::optional<std::string_view> only) const;
  [[nodiscard]] std::vector<std::vector<Hit>> find(const text::Text& text,
                                                   const std::vector<bool>& active,
                                                   std::optional<policy::TimePoint> now,
                                                   Draft::Kept* kept) const;
  void narrow(std::vector<std::vector<Hit>>& hits, const text::Text& text,
              const Context& context) const;
  [[nodiscard]] std::optional<Finding> finding(const CompiledRule& compiled, const Hit& hit,
                                               const text::Text& text, const Context& context,
                                               std::string_view post_language) const;
  [[nodiscard]] Result check(const text::Text& text, const Context& context,
                             std::optional<std::string_view> only, Draft::Kept* kept) const;
};

void RuleSet::Parts::compile(policy::Problems& problems) {
  std::vector<const policy::Rule*> compiled;
  for (const auto& rule : policy.rules) {
    auto made = make_matcher(rule);
    std::move(made.problems.begin(), made.problems.end(), std::back_inserter(problems));
    if (!made.matcher) continue;
    const auto id = static_cast<std::uint32_t>(rules.size());
    auto entries = made.matcher->entries();
    rules.push_back({&rule, std::move(made.matcher), std::move(entries)});
    compiled.push_back(&rule);
    add_terms(rules.back(), id);
    if (const auto* pattern = rules.back().matcher->pattern()) patterns.add(*pattern, id);
    surroundings.add(rule, id);
    active_rules.add(rule);
    if (rules.back().matcher->searches()) searching.push_back(id);
  }
  references = read_references(compiled, problems);
  terms.seal();
  disguised.seal();
  surroundings.seal();
  patterns.seal();
  active_rules.seal();
}

void RuleSet::Parts::add_terms(const CompiledRule& compiled, std::uint32_t id) {
  const auto match = compiled.matcher->term_match();
  if (!match) return;
  for (std::uint32_t entry = 0; entry < compiled.entries.size(); ++entry) {
    const auto& word = compiled.entries[entry]->word;
    terms.add(word, *match, id, entry);
    if (compiled.entries[entry]->disguised) disguised.add(word, id, entry);
  }
}

// All rules, or one and those it asks about.
std::vector<bool> RuleSet::Parts::asked_for(std::optional<std::string_view> only) const {
  std::vector<bool> out(rules.size(), !only);
  if (!only) return out;
  for (auto i = references.order.size(); i-- > 0;) {
    const auto id = references.order[i];
    if (rules[id].rule->id == *only) out[id] = true;
    if (!out[id]) continue;
    for (const auto other : references.asks[id]) out[other] = true;
  }
  return out;
}

std::vector<std::vector<Hit>> RuleSet::Parts::find(const text::Text& text,
                                                   const std::vector<bool>& active,
                                                   std::optional<policy::TimePoint> now,
                                                   Draft::Kept* kept) const {
  std::vector<std::vector<Hit>> hits(rules.size());
  const TermIndex::OnHit note = [&](const TermIndex::Hit& found) {
    const Hit hit{found.span, found.entry, {}, found.manner, confidence_of(found.manner)};
    auto& list = hits[found.rule];
    if (active[found.rule] && list.size() < kMaxPerRule &&
        rules[found.rule].matcher->accepts(text, hit)) {
      list.push_back(hit);
    }
  };
  const auto is_wanted = [&](std::uint32_t rule) {
    return active[rule] && hits[rule].size() < kMaxPerRule;
  };
  const auto note_pattern = [&](std::uint32_t rule, const Hit& hit) {
    if (hits[rule].size() < kMaxPerRule) hits[rule].push_back(hit);
  };
  if (kept != nullptr) {
    kept->look({terms, disguised, patterns}, active);
    std::for_each(kept->terms().begin(), kept->terms().end(), note);
    std::for_each(kept->disguised().begin(), kept->disguised().end(), note);
    for (const auto& [rule, hit] : kept->patterns()) note_pattern(rule, hit);
  } else {
    terms.find(text, text.whole(), note);
    disguised.find(text, text.whole(), note);
    patterns.find(text, text.whole(), is_wanted, note_pattern);
  }
  patterns.find_in_whole(text, is_wanted, note_pattern);
  for (const auto id : searching) {
    if (active[id]) rules[id].matcher->find_at(text, now, hits[id]);
  }
  return hits;
}

// Takes back what does not stand: entries past their day, `near`, `unless`.
void RuleSet::Parts::narrow(std::vector<std::vector<Hit>>& hits, const text::Text& text,
                            const Context& context) const {
  const Surroundings::Seen seen(surroundings, text);
  for (const auto id : references.order) {
    auto& list = hits[id];
    if (list.empty()) continue;
    const auto& compiled = rules[id];
    std::erase_if(list, [&](const Hit& hit) {
      if (hit.entry == kNoEntry || !context.now) return false;
      const auto& until = compiled.entries[hit.entry]->until;
      return until && *until <= *context.now;
    });
    keep_longest(list, compiled, text);
    seen.narrow(*compiled.rule, id, list);
    const auto& asked = references.asks[id];
    if (std::any_of(asked.begin(), asked.end(), [&](auto other) { return !hits[other].empty(); })) {
      list.clear();
    }
  }
}

std::optional<Finding> RuleSet::Parts::finding(const CompiledRule& compiled, const Hit& hit,
                                               const text::Text& text, const Context& context,
                                               std::string_view post_language) const {
  const policy::Rule& rule = *compiled.rule;
  Finding out;
  out.confidence = hit.confidence * rule.confidence;
  const auto severity = hit.severity ? hit.severity : severity_at(rule, out.confidence);
  if (!severity) return std::nullopt;
  out.severity = *severity;
  out.rule = rule.id;
  out.category = rule.category;
  out.start = text.units(hit.span.begin);
  out.end = text.units(hit.span.end);
  out.message = pick(rule.message, context.locale);
  if (out.message.empty()) {
    out.message = default_message(rule.kind, context.locale, text.slice(hit.span));
  }
  out.why = pick(rule.why, context.locale);
  std::string instead;
  if (hit.entry != kNoEntry) {
    const auto& entry = *compiled.entries[hit.entry];
    out.entry = opaque_id(entry.word);
    instead = pick(entry.instead, post_language);
  }
  if (instead.empty()) instead = pick(rule.instead, post_language);
  if (instead.empty()) instead = compiled.matcher->suggestion(hit.entry);
  if (!instead.empty()) {
    out.instead = {instead};
    out.replace = "whole";
  }
  out.section = rule.section;
  out.link = rule.link;
  out.contact = rule.contact;
  out.show = rule.show;
  return out;
}

Result RuleSet::Parts::check(const text::Text& text, const Context& context,
                             std::optional<std::string_view> only, Draft::Kept* kept) const {
  const auto language = language::detect(text.folded_pieces());
  auto active = active_rules.in(context, language, text);
  if (only) {
    const auto asked = asked_for(only);
    for (std::size_t i = 0; i < rules.size(); ++i) active[i] = active[i] && asked[i];
  }
  const std::string post_language =
      language ? std::string(language::code(*language)) : context.locale;
  auto hits = find(text, active, context.now, kept);
  Result result;
  for (const auto& list : hits) result.capped = result.capped || list.size() >= kMaxPerRule;
  narrow(hits, text, context);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (only && rules[i].rule->id != *only) continue;
    for (const auto& hit : hits[i]) {
      auto found = finding(rules[i], hit, text, context, post_language);
      if (found) result.findings.push_back(*std::move(found));
    }
  }
  std::stable_sort(result.findings.begin(), result.findings.end(),
                   [](const Finding& a, const Finding& b) {
                     return std::tuple(a.start, b.severity) < std::tuple(b.start, a.severity);
                   });
  if (result.findings.size() > kMaxFindings) {
    result.findings.resize(kMaxFindings);
    result.capped = true;
  }
  return result;
}

RuleSet::RuleSet(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
RuleSet::~RuleSet() = default;

RuleSet::Built RuleSet::build(const policy::Policy& policy) {
  auto parts = std::make_unique<Parts>();
  parts->policy = policy;
  share_known_names(parts->policy);
  Built built;
  parts->compile(built.problems);
  built.rules.reset(new RuleSet(std::move(parts)));
  return built;
}

Result RuleSet::check(std::string_view utf8, const Context& context, Draft* draft) const {
  if (draft == nullptr || utf8.size() > Draft::kMaxBytes) {
    if (draft != nullptr) draft->forget();
    return parts_->check(text::Text(utf8), context, std::nullopt, nullptr);
  }
  auto kept = std::move(draft->kept_);  // if something is thrown it is forgotten
  if (kept && kept->is_of(parts_->identity)) {
    kept->become(utf8);
  } else {
    kept = std::make_unique<Draft::Kept>(utf8, parts_->identity);
  }
  auto result = parts_->check(kept->text(), context, std::nullopt, kept.get());
  draft->kept_ = std::move(kept);
  return result;
}

Result RuleSet::check_rule(std::string_view rule_id, std::string_view utf8,
                           const Context& context) const {
  return parts_->check(text::Text(utf8), context, rule_id, nullptr);
}

}  // namespace vorab::rules
