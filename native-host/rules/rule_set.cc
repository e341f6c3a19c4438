// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_set.h"

#include <algorithm>
#include <utility>

#include "language/detect.h"
#include "rules/compiled_rule.h"
#include "rules/disclosure.h"
#include "rules/disguise_index.h"
#include "rules/draft.h"
#include "rules/hidden_finder.h"
#include "rules/judge_hits.h"
#include "rules/known_names.h"
#include "rules/make_finding.h"
#include "rules/matcher.h"
#include "rules/narrowing.h"
#include "rules/one_is_enough.h"
#include "rules/pattern_finder.h"
#include "rules/references.h"
#include "rules/same_saying.h"
#include "rules/seen.h"
#include "rules/surroundings.h"
#include "rules/term_index.h"
#include "text/text.h"

namespace vorab::rules {

namespace {

// What one text may bring in all: far above what anybody reads, far below the pipe's limit.
constexpr std::size_t kMaxFindings = 500;

}  // namespace

// Words of rules that weigh a whole post come from the shared index as entries from here on.
constexpr std::uint32_t kAsked = 0x80000000;
constexpr std::size_t kMaxPerGroup = 200;

struct RuleSet::Parts {
  std::shared_ptr<const policy::Policy> policy;  // the matchers point into it
  std::vector<CompiledRule> rules;
  References references;
  TermIndex terms;
  DisguiseIndex disguised;
  mutable HiddenFinder hidden;  // remembers what it has looked up
  Surroundings surroundings;
  PatternFinder patterns;
  ActiveRules active_rules;
  std::vector<std::uint32_t> searching;  // rules that find something by themselves, and
  std::vector<LineRule> line_rules;      // those of them that look at each line by itself
  std::vector<std::uint32_t> spelling;   // rules that look at how words are written
  std::vector<std::uint32_t> weighing;   // rules that weigh the post as a whole
  std::vector<std::uint32_t> turns;      // a rule's place among `references.order`
  Asking about_posts, about_posts_of_threads, about_threads, about_trials;
  mutable Seen seen;  // kept for its room: empty between two checks
  std::shared_ptr<const void> identity = std::make_shared<char>();  // tells drafts whose they are
  std::size_t groups = 0;

  void compile(policy::Problems& problems);
  void add_terms(const CompiledRule& compiled, std::uint32_t id);
  void add_hidden(CompiledRule& compiled, std::uint32_t id);
  void add_asked(CompiledRule& compiled, std::uint32_t id);
  [[nodiscard]] Asking asking(const Wanted& wanted) const;
  void find_words(const text::Text& text, const std::vector<bool>& active, Draft::Kept* kept) const;
  void find_others(const text::Text& text, const ActiveRules::Answer& speaking,
                   const Asking& asking, std::optional<policy::TimePoint> now,
                   const Surroundings::Seen& around, Draft::Kept* kept) const;
  [[nodiscard]] bool spell(const std::vector<bool>& active, const text::Text& text,
                           language::Speller* speller, std::string_view post_language) const;
  void weigh(std::uint32_t id, const text::Text& text, const Speech& speech, const Context& context,
             std::string_view post_language) const;
  [[nodiscard]] std::vector<std::uint32_t> to_judge(const std::vector<bool>& active) const;
  void narrow(const std::vector<bool>& active, const text::Text& text, const Context& context,
              std::string_view post_language, const Surroundings::Seen& around) const;
  [[nodiscard]] Result tell(const text::Text& text, const Wanted& wanted, std::string_view locale,
                            std::string_view post_language, KnownSuggestions* known) const;
  [[nodiscard]] Result check(const text::Text& text, const Context& context, const Asking& asking,
                             Draft::Kept* kept) const;
};

void RuleSet::Parts::compile(policy::Problems& problems) {
  std::vector<const policy::Rule*> compiled;
  for (const auto& rule : policy->rules) {
    auto made = make_matcher(rule);
    std::move(made.problems.begin(), made.problems.end(), std::back_inserter(problems));
    if (!made.matcher) continue;
    const auto id = static_cast<std::uint32_t>(rules.size());
    auto entries = made.matcher->entries();
    rules.push_back({&rule, std::move(made.matcher), std::move(entries)});
    compiled.push_back(&rule);
    add_terms(rules.back(), id);
    add_hidden(rules.back(), id);
    add_asked(rules.back(), id);
    if (const auto* pattern = rules.back().matcher->pattern()) patterns.add(*pattern, id);
    surroundings.add(rule, terms);
    active_rules.add(rule);
    if (rules.back().matcher->searches()) {
      const auto* matcher = rules.back().matcher.get();
      matcher->finds_by_line() ? line_rules.push_back({id, matcher}) : searching.push_back(id);
    }
    if (rules.back().matcher->spells()) spelling.push_back(id);
    if (rules.back().weighs) weighing.push_back(id);
  }
  references = read_references(compiled, problems);
  terms.seal();
  disguised.seal();
  surroundings.seal();
  patterns.seal();
  active_rules.seal();
  turns.resize(rules.size());
  for (std::uint32_t i = 0; i < rules.size(); ++i) turns[references.order[i]] = i;
  about_posts = asking({});
  about_posts_of_threads = asking({.threads = false});
  about_threads = asking({.others = false});
  about_trials = asking({.threads = false, .trials = true});
  seen = {SparseLists<Hit>(rules.size()), SparseLists<Found>(groups), {}};
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

// Entries that are closed yet are the finder's, which opens them.
void RuleSet::Parts::add_hidden(CompiledRule& compiled, std::uint32_t id) {
  const auto* kind = std::get_if<policy::Terms>(&compiled.rule->kind);
  if (kind == nullptr || !kind->hidden) return;
  const auto first = static_cast<std::uint32_t>(kind->first_hidden);
  const bool all_disguised = first < kind->entries.size() && kind->entries[first].disguised;
  const auto& entries = hidden.add(kind->hidden, {id, first, kind->match, all_disguised});
  for (std::size_t i = 0; i < entries.size(); ++i) compiled.entries[first + i] = &entries[i];
}

void RuleSet::Parts::add_asked(CompiledRule& compiled, std::uint32_t id) {
  compiled.first_group = groups;
  compiled.weighs = compiled.matcher->weighs_posts();
  compiled.about_threads = compiled.matcher->is_about_threads();
  for (const auto& asked : compiled.matcher->asks()) {
    const auto group = kAsked | static_cast<std::uint32_t>(compiled.first_group + asked.group);
    terms.add(asked.word, policy::Match::inflected, id, group);
    if (asked.disguised) disguised.add(asked.word, id, group);
    compiled.groups = std::max(compiled.groups, asked.group + 1);
  }
  groups += compiled.groups;
}

Asking RuleSet::Parts::asking(const Wanted& wanted) const {
  std::vector<bool> asked(rules.size());
  for (std::size_t id = 0; id < asked.size(); ++id) asked[id] = wanted.includes(rules[id]);
  add_asked_rules(references, asked);
  return {wanted, std::make_shared<const std::vector<bool>>(std::move(asked)),
          one_is_enough(rules, references, wanted)};
}

void RuleSet::Parts::find_words(const text::Text& text, const std::vector<bool>& active,
                                Draft::Kept* kept) const {
  const TermIndex::OnHit note = [&](const TermIndex::Hit& found) {
    if (found.rule == Surroundings::kRule) return seen.around.push_back({found.span, found.entry});
    if (!active[found.rule]) return;
    if (found.entry >= kAsked && found.entry != kNoEntry) {
      auto& group = seen.groups.open(found.entry & ~kAsked);
      if (group.size() < kMaxPerGroup) group.push_back({found.span, found.manner});
      return;
    }
    Hit hit{found.span, found.entry, {}, found.manner, confidence_of(found.manner)};
    if (seen.hits[found.rule].size() < kMaxPerRule &&
        rules[found.rule].matcher->accepts(text, hit)) {
      seen.hits.open(found.rule).push_back(std::move(hit));
    }
  };
  if (kept != nullptr) {
    kept->look_for_words(terms, disguised);
    std::for_each(kept->terms().begin(), kept->terms().end(), note);
    std::for_each(kept->disguised().begin(), kept->disguised().end(), note);
  } else {
    terms.find(text, text.whole(), note);
    disguised.find(text, text.whole(), note);
  }
  hidden.find(text, note);
}

void RuleSet::Parts::find_others(const text::Text& text, const ActiveRules::Answer& speaking,
                                 const Asking& asking, std::optional<policy::TimePoint> now,
                                 const Surroundings::Seen& around, Draft::Kept* kept) const {
  const auto& active = *speaking.now;
  // Most patterns ask for words around them that few posts have.
  std::vector<bool> worth = active;
  for (std::uint32_t i = 0; i < worth.size(); ++i) {
    worth[i] = worth[i] && around.may_stand(*rules[i].rule, i);
  }
  const auto most = [&](std::uint32_t rule) {
    const std::size_t enough = asking.one_is_enough[rule] ? 1 : kMaxPerRule;
    return worth[rule] && seen.hits[rule].size() < enough ? enough : 0;
  };
  const auto note = [&](std::uint32_t rule, const Hit& hit) {
    if (active[rule] && seen.hits[rule].size() < kMaxPerRule) seen.hits.open(rule).push_back(hit);
  };
  if (kept != nullptr) {
    kept->look_for_patterns(patterns, line_rules, speaking.whatever, worth);
    for (const auto& [rule, hit] : kept->patterns()) note(rule, hit);
    for (const auto& [rule, hit] : kept->in_lines()) note(rule, hit);
  } else {
    patterns.find(text, text.whole(), most, note);
    for (const auto& [id, matcher] : line_rules) {
      if (active[id]) matcher->find(text, seen.hits.open(id));
    }
  }
  patterns.find_in_whole(text, most, note);
  for (const auto id : searching) {
    if (active[id]) rules[id].matcher->find_at(text, now, seen.hits.open(id));
  }
}

// False if some words are still being looked up.
bool RuleSet::Parts::spell(const std::vector<bool>& active, const text::Text& text,
                           language::Speller* speller, std::string_view post_language) const {
  bool complete = true;
  for (const auto id : spelling) {
    if (!active[id] || speller == nullptr) continue;
    complete = speller->ready() && complete;
    if (!speller->ready()) continue;
    auto& hits = seen.hits.open(id);
    complete = rules[id].matcher->spell(text, *speller, post_language, hits) && complete;
    std::erase_if(hits, [&](const Hit& hit) { return hidden.has_found(hit.span); });
  }
  return complete;
}

void RuleSet::Parts::weigh(std::uint32_t id, const text::Text& text, const Speech& speech,
                           const Context& context, std::string_view post_language) const {
  static const std::vector<Hit> kNothing;
  const auto& compiled = rules[id];
  Evidence evidence{text,         post_language,
                    context.site, seen.groups.all().subspan(compiled.first_group, compiled.groups),
                    {},           speech};
  for (const auto other : references.named[id]) {
    evidence.rules.push_back(other == kNoRule ? &kNothing : &seen.hits[other]);
  }
  compiled.matcher->weigh(evidence, seen.hits.open(id));
}

// The rules that found something or weigh what others found: asked ones before those that ask.
std::vector<std::uint32_t> RuleSet::Parts::to_judge(const std::vector<bool>& active) const {
  std::vector<std::uint32_t> out = seen.hits.opened();
  std::copy_if(weighing.begin(), weighing.end(), std::back_inserter(out),
               [&](auto id) { return active[id]; });
  std::sort(out.begin(), out.end(), [&](auto a, auto b) { return turns[a] < turns[b]; });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

// Lets rules that weigh the post judge it, and takes back what does not stand.
void RuleSet::Parts::narrow(const std::vector<bool>& active, const text::Text& text,
                            const Context& context, std::string_view post_language,
                            const Surroundings::Seen& around) const {
  const Speech speech(text);
  for (const auto id : to_judge(active)) {
    const auto& compiled = rules[id];
    if (compiled.weighs) weigh(id, text, speech, context, post_language);
    if (seen.hits[id].empty()) continue;
    auto& list = seen.hits.open(id);
    judge_hits(compiled, id, text, context.now, around, list);
    const auto& others = references.unless[id];
    if (std::any_of(others.begin(), others.end(),
                    [&](auto other) { return !seen.hits[other].empty(); })) {
      list.clear();
    }
    std::erase_if(list, [&](Hit& hit) {
      if (!hit.severity) hit.severity = severity_at(*compiled.rule, hit.confidence);
      return !hit.severity;
    });
  }
}

// What stands, as findings.
Result RuleSet::Parts::tell(const text::Text& text, const Wanted& wanted, std::string_view locale,
                            std::string_view post_language, KnownSuggestions* known) const {
  auto found = seen.hits.opened();
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<Saying> sayings;
  for (const auto id : found) {
    if (!wanted.includes(rules[id])) continue;
    for (const auto& hit : seen.hits[id]) {
      const auto* entry = hit.entry == kNoEntry ? nullptr : rules[id].entries[hit.entry];
      sayings.push_back({make_finding({*rules[id].rule, *rules[id].matcher, entry, hit}, text,
                                      locale, post_language, known),
                         gist_of(*rules[id].rule)});
    }
  }
  if (known != nullptr) known->forget_unused();
  Result result{merge_same(std::move(sayings))};
  result.capped = put_in_order(result.findings, kMaxFindings);
  return result;
}

Result RuleSet::Parts::check(const text::Text& text, const Context& context, const Asking& asking,
                             Draft::Kept* kept) const {
  const auto language = language::detect(text.folded_pieces());
  const std::string clear_language(language ? language::code(*language) : "");
  const auto& speaking = active_rules.in(context, language, text, asking.rules);
  seen.hits.clear();
  seen.groups.clear();
  seen.around.clear();
  auto rounds = context.hidden_rounds;
  const bool looked = hidden.look(text, rounds);
  find_words(text, *speaking.now, kept);
  const Surroundings::Seen around(surroundings, text, std::move(seen.around));
  find_others(text, speaking, asking, context.now, around, kept);
  const bool spelled = spell(*speaking.now, text, context.speller, clear_language);
  const bool capped = std::any_of(seen.hits.opened().begin(), seen.hits.opened().end(),
                                  [&](auto id) { return seen.hits[id].size() >= kMaxPerRule; });
  narrow(*speaking.now, text, context, clear_language, around);
  auto result =
      tell(text, asking.wanted, context.locale, language ? clear_language : context.locale,
           kept ? &kept->suggestions() : nullptr);
  result.capped = result.capped || capped;
  if (!spelled) result.pending.push_back(kPendingSpelling);
  if (!looked) result.pending.push_back(kPendingHidden);
  return result;
}

RuleSet::RuleSet(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
RuleSet::~RuleSet() = default;

std::shared_ptr<const policy::Policy> RuleSet::policy() const { return parts_->policy; }

RuleSet::Built RuleSet::build(policy::Policy policy) {
  share_known_names(policy);
  auto parts = std::make_unique<Parts>();
  parts->policy = std::make_shared<const policy::Policy>(std::move(policy));
  Built built;
  parts->compile(built.problems);
  built.rules.reset(new RuleSet(std::move(parts)));
  return built;
}

Result RuleSet::check(std::string_view utf8, const Context& context, Draft* draft) const {
  const auto& asking = context.in_thread ? parts_->about_posts_of_threads : parts_->about_posts;
  if (draft == nullptr || utf8.size() > Draft::kMaxBytes) {
    if (draft != nullptr) draft->forget();
    return parts_->check(text::Text(utf8), context, asking, nullptr);
  }
  auto kept = std::move(draft->kept_);  // if something is thrown it is forgotten
  if (kept && kept->is_of(parts_->identity)) {
    kept->become(utf8);
  } else {
    kept = std::make_unique<Draft::Kept>(utf8, parts_->identity);
  }
  auto result = parts_->check(kept->text(), context, asking, kept.get());
  draft->kept_ = std::move(kept);
  return result;
}

Result RuleSet::check_rule(std::string_view rule_id, std::string_view utf8,
                           const Context& context) const {
  return parts_->check(text::Text(utf8), context, parts_->asking({.rule = rule_id}), nullptr);
}

Result RuleSet::check_trials(std::string_view utf8, const Context& context) const {
  return parts_->check(text::Text(utf8), context, parts_->about_trials, nullptr);
}

bool RuleSet::look_for_hidden(std::string_view utf8, std::size_t rounds) const {
  return parts_->hidden.empty() || parts_->hidden.look(text::Text(utf8), rounds);
}

bool RuleSet::spells() const { return !parts_->spelling.empty(); }

bool RuleSet::knows_threads() const {
  return std::any_of(parts_->rules.begin(), parts_->rules.end(),
                     [](const auto& compiled) { return compiled.about_threads; });
}

Result RuleSet::check_thread(const std::vector<std::string_view>& posts,
                             const Context& context) const {
  std::string thread;
  for (const auto& post : posts) thread.append(thread.empty() ? "" : "\n\n").append(post);
  auto result = parts_->check(text::Text(thread), context, parts_->about_threads, nullptr);
  for (auto& finding : result.findings) {
    finding.scope = "thread";
    finding.start.reset();
    finding.end.reset();
    if (!finding.instead.empty()) finding.replace = "copy";
  }
  return result;
}

}  // namespace vorab::rules
