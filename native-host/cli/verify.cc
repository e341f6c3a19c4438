// SPDX-License-Identifier: Apache-2.0
// vorab verify: who signed a bundle, and whether machines with these keys would take it.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/command.h"
#include "cli/emergency_file.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/refuse.h"
#include "cli/time_option.h"
#include "policy/dates.h"
#include "policy/load.h"
#include "policy/read_file.h"
#include "policy/trust.h"
#include "store/sources.h"
#include "store/vouched.h"

namespace vorab::cli {

namespace {

namespace fs = std::filesystem;
namespace minisign = policy::minisign;

struct Options {
  std::string bundle, folder, at, packs;
  std::vector<std::string> keys;
};

/// The keys as machines have them (`policy`, `employees` below the folder), or just keys.
policy::Trust trust_in(const fs::path& folder) {
  policy::Trust trust = policy::read_trust(folder, policy::disk());
  if (!trust.policy && !trust.emergency && !trust.employees) {
    trust.policy = policy::read_signers(folder, policy::disk(), trust.problems);
  }
  return trust;
}

/// Each of the keys that were named has to have signed.
policy::Trust trust_of(const std::vector<std::string>& keys) {
  policy::Trust trust;
  trust.policy.emplace();
  for (const std::string& key : keys) {
    policy::read_signer(key, policy::disk(), *trust.policy, trust.problems);
  }
  trust.policy->threshold = std::max<std::size_t>(trust.policy->keys.size(), 1);
  return trust;
}

std::string number_of(const policy::Signers& signers, const std::string& name) {
  const auto found = std::find_if(signers.keys.begin(), signers.keys.end(),
                                  [&](const policy::Signer& one) { return one.name == name; });
  return found == signers.keys.end() ? "" : minisign::name_of(found->key.id);
}

void write_signers(const policy::Signers& signers, const policy::Vote& vote, const char* whose,
                   std::ostream& out) {
  for (const std::string& name : vote.signers) {
    out << "signed by " << name << " (" << number_of(signers, name) << ")" << whose << '\n';
  }
}

/// What the policy asks for that takes the employees' signature.
std::string asked_of_employees(const policy::AskedFor& asked) {
  std::string names;
  const auto add = [&](bool wanted, const char* name) {
    if (wanted) names += (names.empty() ? "" : ", ") + std::string(name);
  };
  add(!asked.pause, "pause");
  add(asked.messages, "messages");
  add(asked.log, "log");
  add(asked.reasons, "reasons");
  add(asked.counts, "counts");
  return names;
}

void write_employees(const store::Votes& votes, const policy::Trust& trust,
                     const policy::AskedFor& asked, std::ostream& out) {
  if (trust.employees) write_signers(*trust.employees, votes.employees, " for the employees", out);
  for (const std::string& wrong : votes.employees.wrong) out << "does not count: " << wrong << '\n';
  const std::string names = asked_of_employees(asked);
  if (names.empty()) return;
  out << "asks for what needs the employees' key: " << names << "; "
      << (votes.agreed ? "they agreed" : "without their signature the private default stays")
      << '\n';
}

void write_head(const std::string& bundle, const policy::Policy& policy, std::ostream& out) {
  out << bundle << ": " << policy.id << " version " << policy.version << ", issued "
      << (policy.issued.empty() ? "on no date" : policy.issued) << ", expires "
      << (policy.expires.empty() ? "never" : policy.expires) << '\n';
}

int judge_emergency(const Options& options, const std::string& bytes, policy::TimePoint now,
                    Streams streams) {
  const auto read = policy::read_emergency_rule(bytes, options.bundle);
  for (const auto& problem : read.problems) streams.err << policy::to_text(problem) << '\n';
  if (!read.rule) {
    return refuse(streams.err, bad_policy,
                  options.bundle + " is signed, and no emergency rule to use",
                  "solve the problems above, and sign it again");
  }
  streams.out << options.bundle << ": " << told(*read.rule) << '\n';
  if (read.rule->end > now) return fine;
  return refuse(streams.err, bad_policy,
                options.bundle + " is over since " + policy::to_time(read.rule->end),
                "take the file away");
}

int judge(const Options& options, const std::string& bytes, const policy::Trust& trust,
          const store::Votes& votes, std::size_t files, Streams streams) {
  std::ostream& out = streams.out;
  write_signers(*trust.policy, votes.company, "", out);
  for (const std::string& wrong : votes.company.wrong) out << "does not count: " << wrong << '\n';
  if (votes.company.signers.size() < trust.policy->threshold) {
    const std::string what = files == 0 ? "no signature stands beside it"
                                        : std::to_string(votes.company.signers.size()) + " of " +
                                              std::to_string(trust.policy->threshold) +
                                              " signers signed it";
    return refuse(
        streams.err, bad_signature, options.bundle + " does not hold: " + what,
        "sign just this file with an installed key: vorab sign " + options.bundle + " --key FILE");
  }
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  if (policy::is_emergency_rule(bytes)) return judge_emergency(options, bytes, *now, streams);
  const store::Sources sources{{"", bytes}};
  const auto loaded =
      policy::load(options.bundle, store::Replay(sources, options.bundle), packs_in(options.packs));
  for (const auto& problem : loaded.problems) {
    if (problem.level == policy::Problem::Level::error) {
      streams.err << policy::to_text(problem) << '\n';
    }
  }
  if (!loaded.policy || policy::has_errors(loaded.problems)) {
    return refuse(streams.err, bad_policy, options.bundle + " is signed, and no policy to use",
                  "build it anew with vorab build, and sign that");
  }
  write_employees(votes, trust, loaded.policy->settings.asked_for, out);
  write_head(options.bundle, *loaded.policy, out);
  if (loaded.policy->expires_at && *loaded.policy->expires_at <= *now) {
    return refuse(streams.err, bad_policy, options.bundle + " has expired",
                  "it stays in force and people are told; build and sign one that is current");
  }
  return fine;
}

int verify(const Options& options, Streams streams) {
  if (options.folder.empty() == options.keys.empty()) {
    return refuse(streams.err, usage, "which keys are to count?",
                  "vorab verify BUNDLE --keys DIR, or --key FILE.pub");
  }
  policy::Trust trust = options.folder.empty() ? trust_of(options.keys) : trust_in(options.folder);
  for (const auto& problem : trust.problems) streams.err << policy::to_text(problem) << '\n';
  if (!options.keys.empty() && !trust.problems.empty()) return bad_signature;
  auto read = policy::read_file(options.bundle, policy::disk());
  // Who may sign an emergency rule is a question of its own, where IT has an answer to it.
  const auto* whole = std::get_if<std::string>(&read);
  if (whole && trust.emergency && policy::is_emergency_rule(*whole)) trust.policy = trust.emergency;
  if (!trust.policy) {
    return refuse(streams.err, bad_signature, "there is no key in " + options.folder,
                  "put the .pub files of those there who may sign");
  }
  if (const auto* problem = std::get_if<policy::Problem>(&read)) {
    streams.err << policy::to_text(*problem) << '\n';
    return system_error;
  }
  const std::string& bytes = std::get<std::string>(read);
  const store::Sources beside = store::signatures_of(options.bundle, policy::disk());
  std::vector<std::string_view> signatures;
  for (const auto& [name, text] : beside) signatures.push_back(text);
  return judge(options, bytes, trust, store::count_all(trust, bytes, signatures), beside.size(),
               streams);
}

}  // namespace

void add_verify(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("verify", "say who signed a bundle, and whether it holds");
  auto options = std::make_shared<Options>();
  command->add_option("BUNDLE", options->bundle, "the bundle; its signatures stand beside it")
      ->required();
  command->add_option("--keys", options->folder, "folder of the keys that count, as on machines");
  command->add_option("--key", options->keys, "a public key that has to have signed")
      ->expected(1)
      ->take_all();
  add_packs_option(*command, options->packs);
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->callback([=, &action] { action = [=] { return verify(*options, streams); }; });
}

}  // namespace vorab::cli
