// SPDX-License-Identifier: Apache-2.0
#include "policy/lint_dead.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/dates.h"
#include "policy/likeness.h"
#include "policy/nearest.h"
#include "policy/quoted.h"
#include "text/fold.h"

namespace vorab::policy {
namespace {

using Words = std::vector<std::string>;

Words words_of(const std::vector<Entry>& entries, bool as_written) {
  Words out;
  for (const Entry& entry : entries) {
    out.push_back(as_written ? entry.word : text::folded_word(entry.word));
    if (entry.disguised) out.back() += " (disguised)";
  }
  std::sort(out.begin(), out.end());
  return out;
}

class DeadRules {
 public:
  void check(const Policy& policy) {
    for (const Rule& rule : policy.rules) {
      for (const auto& group : rule.audience) ++groups_[group];
    }
    for (const Rule& rule : policy.rules) {
      name_ = "rule " + in_quotes(rule.id);
      check_shadow(rule);
      check_attachments(rule);
      check_window(rule, policy);
      check_audience(rule);
      check_unless(rule);
    }
  }

  Problems take() { return std::move(problems_); }

 private:
  struct Earlier {
    const Rule* rule;
    Words words;
  };

  void warn(const Place& place, std::string message, std::string remedy) {
    problems_.push_back({Problem::Level::warning, place, std::move(message), std::move(remedy)});
  }

  void warn_of(const Rule& rule, const Rule& earlier, std::string_view finds) {
    const std::string place = earlier.place.file + ":" + std::to_string(earlier.place.line);
    warn(rule.place,
         name_ + std::string(finds) + "rule " + in_quotes(earlier.id) + " finds, in " + place,
         "keep one of the two");
  }

  void check_shadow(const Rule& rule) {
    const auto [first, fresh] = seen_.emplace(likeness(rule), &rule);
    if (!fresh) return warn_of(rule, *first->second, " finds just what ");
    const auto* terms = std::get_if<Terms>(&rule.kind);
    if (!terms || terms->entries.empty()) return;
    const bool has_days = std::any_of(terms->entries.begin(), terms->entries.end(),
                                      [](const Entry& entry) { return entry.until.has_value(); });
    if (has_days) return;
    Rule rest = rule;  // all that counts beside the words
    std::get<Terms>(rest.kind).entries.clear();
    Words words = words_of(terms->entries, terms->match == Match::exact);
    auto& earlier = words_by_rest_[likeness(rest)];
    for (const Earlier& other : earlier) {
      if (std::includes(other.words.begin(), other.words.end(), words.begin(), words.end())) {
        return warn_of(rule, *other.rule, " finds nothing but what ");
      }
    }
    earlier.push_back({&rule, std::move(words)});
  }

  // A profile holds text and nothing else; what an alt-text describes is an image.
  void check_attachments(const Rule& rule) {
    if (rule.only_with.empty() || rule.surfaces.empty()) return;
    const auto wants = [&](std::string_view type) {
      return std::find(rule.only_with.begin(), rule.only_with.end(), type) != rule.only_with.end();
    };
    if (wants("link")) return;
    const bool never =
        std::all_of(rule.surfaces.begin(), rule.surfaces.end(), [&](const std::string& surface) {
          return surface == "profile" || (surface == "alt-text" && !wants("image"));
        });
    if (!never) return;
    warn(rule.place, name_ + " waits for what nobody can attach there",
         R"(add a surface such as "post", or take "only_with" out)");
  }

  void check_window(const Rule& rule, const Policy& policy) {
    if (!rule.from || !policy.expires_at || *rule.from < *policy.expires_at) return;
    warn(rule.place,
         name_ + " begins on " + to_date(*rule.from) + ", after the policy expires on " +
             policy.expires,
         "let it begin earlier, or the policy live longer");
  }

  // Groups are known by their use; one that only nearly exists is a typing mistake.
  void check_audience(const Rule& rule) {
    for (const auto& group : rule.audience) {
      if (groups_[group] > 1) continue;
      std::vector<std::string_view> others;
      for (const auto& [other, count] : groups_) {
        if (other != group) others.push_back(other);
      }
      const auto near = nearest(group, others);
      if (!near) continue;
      warn(rule.place, name_ + " is for " + in_quotes(group) + ", a group that no other rule knows",
           "did you mean " + in_quotes(*near));
    }
  }

  void check_unless(const Rule& rule) {
    const auto* terms = std::get_if<Terms>(&rule.kind);
    if (!terms || !rule.unless) return;
    const Words back = words_of(rule.unless->words.all(), false);
    for (const Entry& entry : terms->entries) {
      if (!std::binary_search(back.begin(), back.end(), text::folded_word(entry.word))) continue;
      warn(entry.place, in_quotes(entry.word) + " is found and taken back by \"unless\" at once",
           "take it out of one of the two");
    }
  }

  std::string name_;
  std::map<std::string, int, std::less<>> groups_;
  std::map<std::string, const Rule*> seen_;                    // by what they find
  std::map<std::string, std::vector<Earlier>> words_by_rest_;  // by all but the words
  Problems problems_;
};

}  // namespace

Problems lint_dead_rules(const Policy& policy) {
  DeadRules dead;
  dead.check(policy);
  return dead.take();
}

}  // namespace vorab::policy
