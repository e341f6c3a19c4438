// SPDX-License-Identifier: Apache-2.0
#include "store/keeper.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "policy/audience.h"
#include "rules/judge_patterns.h"
#include "rules/messages.h"
#include "store/audience.h"
#include "store/vouched.h"

namespace vorab::store {
namespace {

using Kind = policy::Files::Kind;

constexpr std::size_t kMaxReports = 50;
constexpr std::string_view kSourceFolder = "policy.json";  // its files belong together

/// The error as one sentence: place, what is wrong, what would be right.
std::string to_sentence(const policy::Problem& problem) {
  std::string text = policy::to_text(problem);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::vector<Report> broken_reports(const policy::Problems& problems, Trouble trouble) {
  std::vector<Report> reports;
  for (const policy::Problem& problem : problems) {
    if (problem.level != policy::Problem::Level::error) continue;
    if (reports.size() == kMaxReports) break;
    reports.push_back({trouble, to_sentence(problem)});
  }
  return reports;
}

/// Names of the files with errors, as Sources names them.
std::set<std::string> broken_files(const policy::Problems& problems,
                                   const std::filesystem::path& policies) {
  std::set<std::string> names;
  for (const policy::Problem& problem : problems) {
    if (problem.level != policy::Problem::Level::error) continue;
    const std::filesystem::path file = problem.place.file;
    const std::string name = name_below(policies, file);
    // A problem calls the file as the loader did, or only by its name.
    const bool below = !name.empty() && !name.starts_with("..");
    names.insert(below ? name : file.generic_string());
  }
  return names;
}

bool is_emptied(const std::optional<std::vector<std::string>>& names) {
  const auto is_policy = [](const std::string& name) { return name.ends_with(".json"); };
  return names && std::none_of(names->begin(), names->end(), is_policy);
}

template <typename Item>
void append(std::vector<Item>& to, std::vector<Item> from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

std::string describe(const policy::Policy& policy) {
  return rules::pick(policy.title, "en") + ", version " + std::to_string(policy.version);
}

/// Grants what the employees' key has agreed to; what to say of the rest.
std::vector<Report> grant(const policy::Policy& policy, const std::vector<Signed>& signatures,
                          const std::filesystem::path& policies, policy::AskedFor& granted) {
  const policy::AskedFor& asked = policy.settings.asked_for;
  const policy::AskedFor least;
  std::vector<Report> reports;
  const auto judge = [&](std::string_view setting, bool policy::AskedFor::*flag,
                         std::string_view instead) {
    if (asked.*flag == least.*flag) return;
    const auto by = asked.by.find(setting);
    const std::string file = by == asked.by.end() ? "" : name_below(policies, by->second);
    const bool agreed = std::any_of(signatures.begin(), signatures.end(), [&](const Signed& one) {
      return one.agreed && one.file == file;
    });
    if (agreed) {
      granted.*flag = asked.*flag;
      if (by != asked.by.end()) granted.by.insert(*by);
      return;
    }
    reports.push_back({Trouble::kept_private, "kept private: \"" + std::string(setting) +
                                                  "\" needs the employees' key; " +
                                                  std::string(instead)});
  };
  judge("pause", &policy::AskedFor::pause, "people may still pause Vorab");
  judge("messages", &policy::AskedFor::messages, "private messages are not read");
  judge("log", &policy::AskedFor::log, "nothing is logged");
  judge("reasons", &policy::AskedFor::reasons, "nobody is asked for a reason");
  judge("counts", &policy::AskedFor::counts, "nothing is counted");
  return reports;
}

}  // namespace

Keeper::Keeper(std::filesystem::path policies, const policy::Files& files, LastGood& last_good,
               HighestVersions& highest, std::filesystem::path packs, const platform::Clock& clock)
    : policies_(std::move(policies)),
      packs_(std::move(packs)),
      files_(files),
      last_good_(last_good),
      highest_(highest),
      emergencies_(policies_, files, last_good, highest, clock) {}

std::shared_ptr<const InForce> Keeper::reload() {
  const auto names = files_.names(policies_);
  Kind kind = files_.kind(policies_);
  if (kind == Kind::folder && !names) kind = Kind::unreadable;
  // With the folder the keys are out of sight: what they said of what is in force still holds.
  const bool in_sight = kind != Kind::missing && kind != Kind::unreadable;
  if (in_sight) trust_ = policy::read_trust(policies_ / "keys", files_);
  Reading reading = read_disk();
  Emergencies::Found emergencies = emergencies_.read(trust_, in_sight);
  Audience audience = read_audience(policies_, files_);
  if (!in_sight && seen_) audience = {seen_->audience, {}};
  append(emergencies.reports, std::move(audience.reports));
  Seen seen{kind,
            is_emptied(names),
            reading.sources,
            reading.reports,
            reading.signatures,
            std::move(emergencies.marks),
            emergencies.reports,
            std::move(audience.groups)};
  if (seen_ && *seen_ == seen) return nullptr;

  Choice choice = choose(std::move(reading), seen);
  auto in_force = std::make_shared<InForce>();
  in_force->audience = seen.audience;
  in_force->emergencies = std::move(emergencies.rules);
  append(choice.reports, std::move(emergencies.reports));
  good_ = std::move(choice.sources);
  put_in_force(std::move(choice), *in_force);
  seen_ = std::move(seen);
  to_keep_ = true;
  to_judge_ = true;
  in_force_ = std::move(in_force);
  return in_force_;
}

/// Compiles what was chosen, for the machine's groups, with its emergency rules.
void Keeper::put_in_force(Choice choice, InForce& in_force) const {
  in_force.refused = choice.refused;
  in_force.reports = std::move(choice.reports);
  in_force.signatures = std::move(choice.signatures);
  if (choice.policy && in_force.audience) policy::keep_for(*in_force.audience, *choice.policy);
  for (Emergency& one : in_force.emergencies) {
    one.elsewhere = in_force.audience && !policy::concerns(one.rule.audience, *in_force.audience);
    if (one.over || one.elsewhere) continue;
    in_force.only_emergencies = in_force.only_emergencies || !choice.policy;
    if (!choice.policy) choice.policy = policy::policy_of_emergencies();
    choice.policy->rules.insert(choice.policy->rules.end(), one.rule.rules.begin(),
                                one.rule.rules.end());
  }
  if (!choice.policy) return;
  auto built = rules::RuleSet::build(std::move(*choice.policy));
  in_force.rules = std::move(built.rules);
  in_force.policy = in_force.rules->policy();
  append(in_force.reports, broken_reports(built.problems, Trouble::rule_left_out));
  append(in_force.reports,
         grant(*in_force.policy, in_force.signatures, policies_, in_force.granted));
}

/// What the disk says now.
Keeper::Reading Keeper::read_disk() const {
  Reading reading;
  if (trust_.policy) {
    policy::Problems unread;
    Sources sources = store::read_signed(policies_, files_, unread);
    reading = read_signed(std::move(sources));
    append(reading.reports, broken_reports(unread, Trouble::broken_policy));
    append(reading.loaded.problems, std::move(unread));
    refuse_older(reading);
  } else {
    const Recorder recorder(files_, policies_);
    reading.loaded = policy::load(policies_, recorder, packs_);
    reading.sources = recorder.sources();
    reading.reports = broken_reports(reading.loaded.problems, Trouble::broken_policy);
  }
  append(reading.reports, broken_reports(trust_.problems, Trouble::bad_key));
  return reading;
}

/// What signed sources say, without those that are not signed well enough.
Keeper::Reading Keeper::read_signed(Sources sources) const {
  Reading reading;
  Vouched vouched = vouch(trust_, sources, policies_);
  if (!vouched.sources.empty()) {
    reading.loaded = policy::load(policies_, Replay(vouched.sources, policies_), packs_);
  }
  reading.reports = broken_reports(vouched.problems, Trouble::not_signed);
  append(reading.reports, broken_reports(reading.loaded.problems, Trouble::broken_policy));
  append(reading.loaded.problems, std::move(vouched.problems));
  for (auto& [file, by] : vouched.signed_by) {
    reading.signatures.push_back({file, std::move(by.signers), std::move(by.employees), by.agreed});
  }
  reading.sources = std::move(sources);
  return reading;
}

/// What an earlier process, or an earlier reading, found in order: with keys installed since then
/// it has to stand up to them as well. Keys that cannot be read let nothing new through, and take
/// nothing away.
Keeper::Reading Keeper::read_kept(const Sources& sources) const {
  if (trust_.policy && trust_.policy->whole) return read_signed(sources);
  Reading reading;
  reading.loaded = policy::load(policies_, Replay(sources, policies_), packs_);
  reading.sources = sources;
  return reading;
}

/// A signed policy counts only from the highest version on that was in force here.
void Keeper::refuse_older(Reading& reading) const {
  if (!reading.loaded.policy) return;
  const Versions highest = highest_.load();
  policy::Problems older;
  for (const policy::Bundle& bundle : reading.loaded.policy->bundles) {
    const auto known = highest.find(bundle.id);
    if (known == highest.end() || bundle.version >= known->second) continue;
    policy::Problem problem;
    problem.place.file = bundle.file;
    problem.message = "version " + std::to_string(bundle.version) + " is older than version " +
                      std::to_string(known->second) + ", which was in force here";
    problem.remedy = "give what is to be in force a higher version: vorab build --version next";
    older.push_back(std::move(problem));
  }
  append(reading.reports, broken_reports(older, Trouble::older_version));
  append(reading.loaded.problems, std::move(older));
}

Keeper::Choice Keeper::choose(Reading reading, const Seen& seen) {
  policy::LoadResult& loaded = reading.loaded;
  if (loaded.policy && !policy::has_errors(loaded.problems) && !seen.sources.empty()) {
    return {std::move(loaded.policy), seen.sources, false, std::move(reading.reports),
            std::move(reading.signatures)};
  }
  if (seen.emptied) return {};  // a decision: somebody took the policies away
  return fall_back(reading, seen);
}

Keeper::Choice Keeper::fall_back(const Reading& reading, const Seen& seen) {
  Choice choice;
  std::vector<Report> reports = seen.reports;
  if (seen.kind == Kind::missing || seen.kind == Kind::unreadable) {
    reports = {{Trouble::missing_folder,
                "the policy folder " + policies_.string() + " is not there or cannot be read"}};
  }
  const Sources& last = good();
  if (auto mended = mend(reading, seen, last)) {
    choice = std::move(*mended);
  } else if (!last.empty()) {
    Reading kept = read_kept(last);
    choice = {std::move(kept.loaded.policy), last, false, {}, std::move(kept.signatures)};
    choice.reports.push_back(
        {Trouble::last_good, "what was last in order stays in force: " + describe(*choice.policy)});
  }
  if (!choice.policy) {
    // Nothing was ever in order: what can be used of it. What is not signed well enough, or too
    // old, was never loaded, or must not be used.
    const bool older = std::any_of(reports.begin(), reports.end(), [](const Report& report) {
      return report.code == Trouble::older_version;
    });
    if (!older) choice.policy = reading.loaded.policy;
    choice.refused = !choice.policy && seen.kind != Kind::missing;
    choice.sources.clear();
    if (choice.policy) choice.signatures = reading.signatures;
  }
  choice.reports.insert(choice.reports.begin(), reports.begin(), reports.end());
  return choice;
}

/// In a folder of layers each broken file gives way to its last good version, or to nothing if it
/// never had one; the others count as they are now.
std::optional<Keeper::Choice> Keeper::mend(const Reading& reading, const Seen& seen,
                                           const Sources& last) {
  if (seen.kind != Kind::folder || seen.sources.contains(std::string(kSourceFolder))) return {};
  Choice choice;
  choice.sources = seen.sources;
  for (const std::string& name : broken_files(reading.loaded.problems, policies_)) {
    take_over(name, last, choice.sources);
    if (!last.contains(name)) continue;
    choice.reports.push_back(
        {Trouble::last_good, "the last good version of " + name + " stays in force"});
  }
  if (choice.sources.empty()) return {};
  Reading mended = trust_.policy ? read_signed(choice.sources) : read_kept(choice.sources);
  if (!mended.loaded.policy || policy::has_errors(mended.loaded.problems)) return {};
  choice.policy = std::move(mended.loaded.policy);
  choice.signatures = std::move(mended.signatures);
  return choice;
}

/// What is or was last in order; at the first need, what an earlier process kept. Reads all of it
/// once more, so ask once.
const Sources& Keeper::good() {
  if (!good_) good_ = last_good_.load(policies_).value_or(Sources());
  // It may be damaged, or not signed by the keys that are installed now.
  if (!good_->empty() && !read_kept(*good_).loaded.policy) good_->clear();
  return *good_;
}

std::shared_ptr<const InForce> Keeper::keep() {
  if (!to_keep_ || !good_) return nullptr;
  to_keep_ = false;
  std::error_code error;
  if (!good_->empty() || last_good_.load(policies_)) error = last_good_.save(policies_, *good_);
  if (!error && trust_.policy && in_force_->policy) error = highest_.raise(versions());
  if (!error) error = emergencies_.keep();
  if (!error) return nullptr;
  return add_reports(
      {{Trouble::not_kept, "the policy cannot be kept for the next start: " + error.message()}});
}

Versions Keeper::versions() const {
  Versions versions;
  for (const policy::Bundle& bundle : in_force_->policy->bundles) {
    if (bundle.version > 0) versions[bundle.id] = bundle.version;
  }
  return versions;
}

std::shared_ptr<const InForce> Keeper::judge() {
  if (!to_judge_) return nullptr;
  to_judge_ = false;
  if (!in_force_->policy) return nullptr;
  auto reports = broken_reports(rules::judge_patterns(*in_force_->policy), Trouble::rule_left_out);
  return reports.empty() ? nullptr : add_reports(std::move(reports));
}

std::shared_ptr<const InForce> Keeper::add_reports(std::vector<Report> reports) {
  auto told = std::make_shared<InForce>(*in_force_);
  std::move(reports.begin(), reports.end(), std::back_inserter(told->reports));
  in_force_ = std::move(told);
  return in_force_;
}

}  // namespace vorab::store
