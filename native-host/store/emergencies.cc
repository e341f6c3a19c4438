// SPDX-License-Identifier: Apache-2.0
#include "store/emergencies.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "policy/read_file.h"
#include "store/vouched.h"

namespace vorab::store {
namespace {

namespace fs = std::filesystem;
using policy::Problem;

bool is_rule_file(std::string_view name) {
  return name.ends_with(".json") && !name.starts_with('.');
}

const policy::Signers* signers_of(const policy::Trust& trust) {
  if (trust.emergency) return &*trust.emergency;
  return trust.policy ? &*trust.policy : nullptr;
}

/// The name under which the machine remembers how new a rule was; no policy can have it.
std::string key_of(const policy::EmergencyRule& rule) { return "emergency:" + rule.id; }

/// How new it is, in minutes.
int age_of(const policy::EmergencyRule& rule) {
  return static_cast<int>(
      std::chrono::floor<std::chrono::minutes>(rule.issued_at).time_since_epoch().count());
}

std::string sentence_of(const Problem& problem) {
  std::string text = policy::to_text(problem);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

const Problem& first_error(const policy::Problems& problems) {
  return *std::find_if(problems.begin(), problems.end(),
                       [](const Problem& one) { return one.level == Problem::Level::error; });
}

}  // namespace

Emergencies::Emergencies(const fs::path& policies, const policy::Files& files,
                         const LastGood& last_good, HighestVersions& highest,
                         const platform::Clock& clock)
    : folder_(policies / "emergency"),
      files_(files),
      last_good_(last_good.beside("last-good-emergency")),
      highest_(highest),
      clock_(clock) {}

Emergencies::Found Emergencies::read(const policy::Trust& trust, bool in_sight) {
  Found found;
  const policy::Signers* const signers = signers_of(trust);
  const auto names = in_sight ? files_.names(folder_) : std::nullopt;
  const bool gone = files_.kind(folder_) == policy::Files::Kind::missing;
  policy::Problems unread;
  Sources there;
  if (names) {
    there = read_signed(folder_, files_, unread);
  } else if (!in_sight || !gone) {
    there = good();
    if (in_sight) {
      found.reports.push_back(
          {Trouble::bad_emergency, "the folder " + folder_.string() +
                                       " cannot be read: what was in it stays until its end"});
    }
  }

  Sources accepted;
  Versions seen;
  std::size_t speaking = 0;
  std::set<std::string> ids;
  std::set<std::string> files;
  for (const auto& [name, bytes] : there) files.insert(name);
  if (names) files.insert(names->begin(), names->end());
  std::erase_if(files, [](const std::string& name) { return !is_rule_file(name); });
  for (const std::string& name : files) {
    const fs::path file = folder_ / name;
    const Sources* from = &there;
    Judged judged = judge(name, there, signers);
    if (judged.problem) {
      const Judged kept = judge(name, good(), signers && !signers->whole ? nullptr : signers);
      std::string text = sentence_of(*judged.problem);
      if (kept.rule) text += "; its last good version stays until its end";
      found.reports.push_back({Trouble::bad_emergency, std::move(text)});
      if (!kept.rule) continue;
      judged = kept;
      from = &good();
    }
    const policy::EmergencyRule& rule = judged.rule->rule;
    const bool fresh = ids.insert(rule.id).second;
    speaking += judged.rule->over ? 0 : 1;
    if (!fresh || speaking > kMost) {
      found.reports.push_back({Trouble::bad_emergency,
                               sentence_of(policy::problem_of(
                                   file,
                                   fresh ? "there are more than 5 emergency rules"
                                         : "there is an emergency rule \"" + rule.id + "\" already",
                                   fresh ? "take some out" : "give this one another name"))});
      continue;
    }
    take_over(name, *from, accepted);
    found.marks.push_back(name + (judged.rule->over ? " over " : " in force ") +
                          std::to_string(judged.rule->signers.size()) + '\n' + accepted.at(name));
    if (signers) seen[key_of(rule)] = age_of(rule) + (judged.rule->over ? 1 : 0);
    found.rules.push_back(*std::move(judged.rule));
  }
  good_ = std::move(accepted);
  seen_ = std::move(seen);
  return found;
}

Emergencies::Judged Emergencies::judge(const std::string& name, const Sources& sources,
                                       const policy::Signers* signers) const {
  const fs::path file = folder_ / name;
  const auto bytes = sources.find(name);
  if (bytes == sources.end()) {
    return {std::nullopt, policy::problem_of(file, "this emergency rule cannot be read",
                                             "make it a regular file that everybody may read")};
  }
  Emergency emergency{name, {}, {}, false};
  if (signers) {
    policy::Trust trust;
    trust.policy = *signers;
    Sources own;
    take_over(name, sources, own);
    Vouched vouched = vouch(trust, own, folder_);
    const auto by = vouched.signed_by.find(name);
    if (by == vouched.signed_by.end()) return {std::nullopt, vouched.problems.front()};
    emergency.signers = std::move(by->second.signers);
  }
  policy::EmergencyRead read = policy::read_emergency_rule(bytes->second, file.string());
  if (!read.rule) return {std::nullopt, first_error(read.problems)};
  emergency.rule = *std::move(read.rule);
  emergency.over = emergency.rule.end <= clock_.now();
  if (signers && !emergency.over) {
    if (auto problem = problem_of_age(file, emergency.rule)) return {std::nullopt, problem};
  }
  return {std::move(emergency), std::nullopt};
}

/// What was replaced, or is over, does not come back: not even if somebody sets the clock back.
std::optional<Problem> Emergencies::problem_of_age(const fs::path& file,
                                                   const policy::EmergencyRule& rule) const {
  const Versions highest = highest_.load();
  const auto known = highest.find(key_of(rule));
  if (known == highest.end() || age_of(rule) >= known->second) return std::nullopt;
  return policy::problem_of(
      file, "a newer emergency rule \"" + rule.id + "\" was in force here, or this one is over",
      "give what is to be in force a later \"issued\", and sign it again");
}

/// At the first need, what an earlier process kept.
const Sources& Emergencies::good() {
  if (!good_) good_ = last_good_.load(folder_).value_or(Sources());
  return *good_;
}

std::error_code Emergencies::keep() {
  std::error_code error;
  if (good_ && (!good_->empty() || last_good_.load(folder_))) {
    error = last_good_.save(folder_, *good_);
  }
  if (!error && !seen_.empty()) error = highest_.raise(seen_);
  return error;
}

}  // namespace vorab::store
