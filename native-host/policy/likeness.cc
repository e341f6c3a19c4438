// SPDX-License-Identifier: Apache-2.0
#include "policy/likeness.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "policy/dates.h"
#include "policy/fingerprint.h"
#include "policy/hidden.h"
#include "text/fold.h"
#include "validators/validators.h"

namespace vorab::policy {
namespace {

// Parts with their lengths before them, so that no two lists of parts read alike.
class Likeness {
 public:
  void add(std::string_view part) {
    out_ += std::to_string(part.size()) + ':';
    out_ += part;
  }
  void add(bool flag) { add(std::string_view(flag ? "yes" : "no")); }
  void add(const std::optional<TimePoint>& time) {
    add(std::string_view(time ? std::to_string(time->time_since_epoch().count()) : "-"));
  }

  void add(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    out_ += std::to_string(names.size()) + '[';
    for (const std::string& name : names) add(std::string_view(name));
  }

  void add(const std::vector<Entry>& entries, bool as_written = false) {
    std::vector<std::string> names;
    for (const Entry& entry : entries) {
      Likeness one;
      one.add(std::string_view(as_written ? entry.word : text::folded_word(entry.word)));
      one.add(entry.disguised);
      one.add(entry.until);
      names.push_back(one.take());
    }
    add(std::move(names));
  }

  void add(const std::optional<Near>& near) {
    add(near.has_value());
    if (!near) return;
    add(near->words.all());
    add(std::string_view(std::to_string(near->within)));
    add(near->else_severity.has_value());
  }

  void operator()(const Terms& terms) {
    add(std::string_view(std::to_string(static_cast<int>(terms.match))));
    add(terms.entries, terms.match == Match::exact);
    if (terms.hidden) add(std::string_view(terms.hidden->salt));
  }
  void operator()(const Pattern& pattern) {
    add(std::string_view(pattern.pattern));
    add(pattern.multiline);
    add(pattern.ignore_case);
    add(pattern.validator == nullptr ? std::string_view() : pattern.validator->name);
  }
  void operator()(const Wording& wording) { add(wording.entries, true); }
  void operator()(const Hashtags& hashtags) {
    add(hashtags.official);
    add(hashtags.retired);
    add(hashtags.forbidden);
  }
  void operator()(const Mentions& mentions) {
    add(mentions.official);
    add(mentions.forbidden);
  }
  void operator()(const Links& links) {
    add(links.hosts);
    add(links.allowed);
    for (const bool flag : {links.private_addresses, links.internal_names, links.collaboration}) {
      add(flag);
    }
  }
  void operator()(const Dates& dates) {
    std::vector<std::string> days;
    for (const auto& day : dates.days) days.push_back(to_date(std::chrono::sys_days{day}));
    add(std::move(days));
    for (const bool flag : {dates.without_year, dates.ranges, dates.relative}) add(flag);
  }
  void operator()(const Passages& passages) {
    std::vector<std::string> documents;
    for (const auto& fingerprint : passages.fingerprints) {
      documents.push_back(to_text(*fingerprint));
    }
    add(std::move(documents));
    add(passages.allowed);
  }

  void operator()(const Spelling& spelling) { add(spelling.entries); }

  void add(const Need& need) {
    add(need.words);
    add(need.hashtags);
  }
  void operator()(const Requires& needed) {
    add(needed.entries);
    add(needed.hashtags);
    add(needed.rules);
    add(needed.with.all());
    add(std::string_view(std::to_string(needed.with_within.value_or(0))));
    add(needed.needs);
    for (const auto& [language, need] : needed.needs_in) {
      add(std::string_view(language));
      add(need);
    }
    for (const bool flag : {needed.any_language, needed.thread}) add(flag);
    add(std::string_view(std::to_string(static_cast<int>(needed.early)) + ' ' +
                         std::to_string(needed.characters)));
  }
  void operator()(const Sum& sum) {
    for (const auto& hint : sum.hints) {
      add(hint.entries);
      add(hint.hashtags);
      add(std::string_view(hint.rule));
      add(std::string_view(std::to_string(hint.weight)));
    }
    add(std::string_view(std::to_string(sum.threshold)));
    add(sum.thread);
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

}  // namespace

std::string likeness(const Rule& rule) {
  Likeness out;
  out.add(kind_name(rule.kind));
  std::visit(out, rule.kind);
  for (const auto* names : {&rule.sites, &rule.surfaces, &rule.posting_as, &rule.languages,
                            &rule.audience, &rule.only_with}) {
    out.add(*names);
  }
  for (const auto& time : {rule.from, rule.until, rule.embargo_until, rule.trial_until})
    out.add(time);
  out.add(rule.near);
  out.add(rule.unless.has_value());
  if (rule.unless) {
    out.add(rule.unless->words.all());
    out.add(rule.unless->hashtags);
    out.add(rule.unless->rules);
    out.add(rule.unless->near);
  }
  return out.take();
}

}  // namespace vorab::policy
