// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "platform/clock.h"
#include "policy/files.h"
#include "policy/load.h"
#include "policy/trust.h"
#include "store/emergencies.h"
#include "store/in_force.h"
#include "store/last_good.h"
#include "store/sources.h"
#include "store/versions.h"

/// Decides what is in force: the policies on the disk if they are in order, else what was last in
/// order. A broken file never silences a good one.
///
///   if (auto in_force = keeper.reload()) publish(in_force);    // at start and after each change
///   if (auto in_force = keeper.keep()) publish(in_force);      // afterwards: it waits for the
///   disk
///
/// One thread; not the loop's, since reading and compiling take their time.
namespace vorab::store {

/// A signature may be so much later than its policy, or the policy than its signature.
inline constexpr std::chrono::seconds kArrival{5};

class Keeper {
 public:
  /// `packs` is the folder of the packs that policies may switch on; empty: there are none.
  /// Keys are looked for in the folder `keys` of `policies`.
  /// `clock` says which emergency rules are over.
  Keeper(std::filesystem::path policies, const policy::Files& files, LastGood& last_good,
         HighestVersions& highest, std::filesystem::path packs = {},
         const platform::Clock& clock = platform::system_clock());

  /// Reads the policies again; null if nothing is different.
  [[nodiscard]] std::shared_ptr<const InForce> reload();

  /// True if a policy has just arrived whose signatures are not all there yet: what it replaces
  /// stays, without a complaint, until it is `kArrival` old. Reload again by then.
  [[nodiscard]] bool expects_more() const { return expects_more_; }

  /// Keeps what is in force for the next start; what to say now if that went wrong (or no longer
  /// does), else null.
  [[nodiscard]] std::shared_ptr<const InForce> keep();

  /// Looks closer at what was taken over from bundles unseen; what to say now if that is not in
  /// order, else null. Costs processor time, so call it last.
  [[nodiscard]] std::shared_ptr<const InForce> judge();

 private:
  /// What some sources say, as far as their signatures count.
  struct Reading {
    policy::LoadResult loaded;
    Sources sources;
    std::vector<Report> reports;  ///< what is wrong with it
    std::vector<Signed> signatures;
    std::set<std::string> unsigned_files;  ///< what is not signed well enough
  };
  /// A policy, the sources it was read from, and what there is to say.
  struct Choice {
    std::optional<policy::Policy> policy;
    Sources sources;
    bool refused = false;
    std::vector<Report> reports;
    std::vector<Signed> signatures = {};
  };
  /// All that a reading of the disk showed; equal means that nothing changed.
  struct Seen {
    policy::Files::Kind kind = policy::Files::Kind::missing;
    bool emptied = false;  ///< the folder is there, and without policies
    Sources sources;
    std::vector<Report> reports;
    std::vector<Signed> signatures;        ///< a key may come or go and change nothing else
    std::vector<std::string> emergencies;  ///< their marks
    std::vector<Report> beside;            ///< what is wrong beside the policy
    std::optional<std::vector<std::string>> audience;
    friend bool operator==(const Seen&, const Seen&) = default;
  };

  [[nodiscard]] Reading read_disk();
  bool await_signatures(const std::set<std::string>& files, Sources& sources);
  [[nodiscard]] Reading read_signed(Sources sources) const;
  [[nodiscard]] Reading read_kept(const Sources& sources) const;
  void refuse_older(Reading& reading) const;
  void put_in_force(Choice choice, InForce& in_force) const;
  [[nodiscard]] Choice choose(Reading reading, const Seen& seen);
  [[nodiscard]] Choice fall_back(const Reading& reading, const Seen& seen);
  [[nodiscard]] std::optional<Choice> mend(const Reading& reading, const Seen& seen,
                                           const Sources& last);
  [[nodiscard]] const Sources& good();
  [[nodiscard]] Versions versions() const;
  [[nodiscard]] std::shared_ptr<const InForce> add_reports(std::vector<Report> reports);

  std::filesystem::path policies_, packs_;
  const policy::Files& files_;
  LastGood& last_good_;
  HighestVersions& highest_;
  const platform::Clock& clock_;
  Emergencies emergencies_;
  policy::Trust trust_;
  std::optional<Seen> seen_;
  std::optional<Sources> good_;  // what is or was last in order; empty if nothing yet
  bool to_keep_ = false, to_judge_ = false, expects_more_ = false;
  std::shared_ptr<const InForce> in_force_;
};

}  // namespace vorab::store
