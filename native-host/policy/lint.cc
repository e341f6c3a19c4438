// SPDX-License-Identifier: Apache-2.0
#include "policy/lint.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/characters.h"
#include "policy/dates.h"
#include "policy/lint_audience.h"
#include "policy/lint_dead.h"
#include "policy/lint_protected.h"
#include "policy/nearest.h"
#include "policy/quoted.h"
#include "text/fold.h"

namespace vorab::policy {
namespace {

constexpr std::chrono::days kSoon{30};
constexpr std::chrono::days kLongestTrial{90};
constexpr std::size_t kExamplesOfPack = 3;

// One letter, or two without a digit ("M4" is a name, "am" a word), stand in many ordinary posts.
bool is_short(const std::string& word) {
  const std::size_t length = code_points(text::folded_word(word));
  return length < 2 || (length == 2 && word.find_first_of("0123456789") == std::string::npos);
}

bool are_apart(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return !a.empty() && std::none_of(a.begin(), a.end(), [&](const std::string& name) {
    return std::find(b.begin(), b.end(), name) != b.end();
  });
}

std::string listed(const std::vector<std::string>& names) {
  return joined(std::vector<std::string_view>(names.begin(), names.end()));
}

class Lint {
 public:
  explicit Lint(TimePoint now) : now_(now) {}

  void check(const Policy& policy) {
    check_head(policy);
    check_rules(policy);
    for (Problem& problem : lint_protected_speech(policy)) problems_.push_back(std::move(problem));
    for (Problem& problem : lint_readable_by_all(policy)) problems_.push_back(std::move(problem));
  }

  void check_pack(const Policy& pack) {
    check_rules(pack);
    for (const Rule& rule : pack.rules) {
      if (rule.hits.size() < kExamplesOfPack || rule.misses.size() < kExamplesOfPack) {
        warn(rule.place,
             "rule " + in_quotes(rule.id) + " has " + std::to_string(rule.hits.size()) +
                 " hits and " + std::to_string(rule.misses.size()) + " misses as examples",
             "add more, at least three of each: the sentences that are most easily mistaken");
      }
    }
  }

  Problems take() { return std::move(problems_); }

 private:
  void check_rules(const Policy& policy) {
    for (const Rule& rule : policy.rules) {
      check_rule(rule);
      check_narrowing(rule, policy);
      check_confidence(rule);
      check_asked(rule, policy);
      check_trial(rule, policy);
    }
    for (Problem& problem : lint_dead_rules(policy)) problems_.push_back(std::move(problem));
  }

  void warn(const Place& place, std::string message, std::string remedy) {
    problems_.push_back({Problem::Level::warning, place, std::move(message), std::move(remedy)});
  }

  void check_head(const Policy& policy) {
    if (policy.title.empty()) {
      warn(policy.place, "the policy has no title: people see its id instead",
           R"(add "title": {"de": "…", "en": "…"})");
    }
    if (policy.version == 0) {
      warn(policy.place, "the policy has no version: nobody can tell an old one from a new one",
           R"(add "version": 1 and count up)");
    }
    if (policy.contacts.empty()) {
      warn(policy.place, "the policy names nobody to ask",
           R"(add "contacts": [{"role": {"de": "…", "en": "…"}, "mail": "…"}])");
    }
    for (const auto& [site, place] : policy.site_data_places) {
      if (std::find(policy.sites.begin(), policy.sites.end(), site) != policy.sites.end()) continue;
      warn(place, "site data for " + site + ", where Vorab does not look at posts",
           "add " + in_quotes(site) + " to the policy's \"sites\", or take it out");
    }
    if (!policy.expires_at) return;
    if (*policy.expires_at <= now_) {
      warn(policy.expires_place, "the policy expired on " + policy.expires,
           "review it and set a later day");
    } else if (*policy.expires_at <= now_ + kSoon) {
      warn(policy.expires_place, "the policy expires soon, on " + policy.expires,
           "review it and set a later day");
    }
  }

  void check_rule(const Rule& rule) {
    const std::string name = "rule " + in_quotes(rule.id);
    if (rule.message.empty()) {
      warn(rule.place, name + " has no message: people see only that something is marked",
           R"(add "message": {"de": "…", "en": "…"})");
    }
    if (rule.why.empty()) {
      warn(rule.place, name + " does not say why", R"(add "why": {"de": "…", "en": "…"})");
    }
    if (!rule.built && (rule.hits.empty() || rule.misses.empty())) {
      const std::string missing = rule.hits.empty() ? "found" : "not found";
      warn(rule.place, name + " has no example of what is " + missing,
           R"(add "examples": {"hit": ["…"], "miss": ["…"]})");
    }
    check_times(rule, name);
    check_words(rule);
  }

  void check_times(const Rule& rule, const std::string& name) {
    if (const auto day = parse_date(rule.review_by); day && *day + std::chrono::days{1} <= now_) {
      warn(rule.review_by_place, name + " was to be reviewed by " + rule.review_by,
           "review it and set a later day");
    }
    if (rule.until && *rule.until <= now_) {
      // A day counts as a whole: it ended just before.
      warn(
          rule.place,
          name + " does not apply any more since " + to_date(*rule.until - std::chrono::seconds{1}),
          "take it out, or change \"applies\"");
    } else if (rule.embargo_until && *rule.embargo_until <= now_) {
      warn(rule.place, "the embargo of " + name + " ended on " + to_date(*rule.embargo_until),
           "take the rule out");
    }
  }

  // A rule that no post can meet protects nobody.
  void check_narrowing(const Rule& rule, const Policy& policy) {
    const std::string name = "rule " + in_quotes(rule.id);
    if (are_apart(rule.sites, policy.sites)) {
      warn(rule.place, name + " applies nowhere: the policy is not for " + listed(rule.sites),
           "add " + in_quotes(rule.sites[0]) + " to the policy's \"sites\", or take the rule out");
    }
    if (are_apart(rule.languages, policy.languages)) {
      warn(rule.place,
           name + " is for posts in " + listed(rule.languages) +
               " only, in which the policy says nothing",
           "add " + in_quotes(rule.languages[0]) +
               " to the policy's \"languages\", or take the rule out");
    }
  }

  // The surest that its findings can be does not reach the mildest severity.
  void check_confidence(const Rule& rule) {
    const auto* scale = std::get_if<SeverityScale>(&rule.severity);
    if (!scale) return;
    const double least =
        std::min({scale->hint.value_or(1), scale->warn.value_or(1), scale->stop.value_or(1)});
    if (rule.confidence + (rule.raise ? rule.raise->by : 0) + 1e-9 >= least) return;
    warn(rule.place, "rule " + in_quotes(rule.id) + " is never sure enough to be shown",
         "lower its thresholds in \"severity\", or raise its \"confidence\"");
  }

  // A quiet rule is for others, and a hint that suffices alone is no hint.
  void check_asked(const Rule& rule, const Policy& policy) {
    const std::string name = "rule " + in_quotes(rule.id);
    const auto asks = [&](const Rule& other) {
      const auto named = asked_rules(other.kind);
      const bool unless =
          other.unless && std::find(other.unless->rules.begin(), other.unless->rules.end(),
                                    rule.id) != other.unless->rules.end();
      return unless || std::any_of(named.begin(), named.end(),
                                   [&](const auto* id) { return *id == rule.id; });
    };
    if (rule.quiet && std::none_of(policy.rules.begin(), policy.rules.end(), asks)) {
      warn(rule.place, name + " is quiet, and no other rule asks about it",
           "take \"quiet\" out, or name the rule in a sum, \"if\" or \"unless\"");
    }
    const auto* sum = std::get_if<Sum>(&rule.kind);
    if (!sum) return;
    for (const auto& hint : sum->hints) {
      if (hint.weight < sum->threshold) continue;
      warn(hint.place, "this hint alone reaches the threshold of " + name,
           "give it less weight, or write a rule of its own for it");
    }
  }

  // A trial is short, and ends by itself.
  void check_trial(const Rule& rule, const Policy& policy) {
    if (!rule.trial_until) return;
    const std::string name = "rule " + in_quotes(rule.id);
    const auto last_day = *rule.trial_until - std::chrono::days{1};
    if (*rule.trial_until <= now_) {
      warn(rule.trial_place,
           "the trial of " + name + " ended on " + to_date(last_day) + ": the rule is off",
           "take \"trial\" out to let it speak, or take the rule out");
    }
    const auto issued = parse_date(policy.issued).value_or(now_);
    if (last_day <= issued + kLongestTrial) return;
    problems_.push_back(
        {Problem::Level::error, rule.trial_place,
         "the trial of " + name + " is longer than 90 days from " + to_date(issued) + " on",
         "let it end by " + to_date(issued + kLongestTrial)});
  }

  void check_words(const Rule& rule) {
    std::visit(
        [&](const auto& kind) {
          if constexpr (requires { kind.entries; }) check_days(kind.entries);
        },
        rule.kind);
    const auto* terms = std::get_if<Terms>(&rule.kind);
    if (!terms) return;
    for (const Entry& entry : terms->entries) {
      if (!entry.hidden && is_short(entry.word)) {
        warn(entry.place, in_quotes(entry.word) + " is very short and will be found in many posts",
             "write a longer form, or use a pattern with what stands around it");
      }
    }
  }

  void check_days(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      if (!entry.until || now_ < *entry.until) continue;
      warn(entry.place,
           in_quotes(entry.word) + " is not looked for any more since " +
               to_date(*entry.until - std::chrono::seconds{1}),
           "take it out, or change \"until\"");
    }
  }

  TimePoint now_;
  Problems problems_;
};

}  // namespace

Problems lint(const Policy& policy, TimePoint now) {
  Lint lint(now);
  lint.check(policy);
  return lint.take();
}

Problems lint_pack(const Policy& pack, TimePoint now) {
  Lint lint(now);
  lint.check_pack(pack);
  return lint.take();
}

}  // namespace vorab::policy
