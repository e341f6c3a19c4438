// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/command.h"
#include "policy/json_tree.h"
#include "policy/policy.h"

/// Bundles for groups of people, so that a laptop holds only what concerns its user.
namespace vorab::cli {

void add_audience_options(CLI::App& command, std::vector<std::string>& groups, bool& each);

/// False, and said why, where bundles for these groups, or for each, make no sense.
[[nodiscard]] bool may_build_for(const policy::Policy& policy,
                                 const std::vector<std::string>& groups, bool each, bool to_stream,
                                 std::ostream& err);

/// Leaves of a policy and its inlined document what concerns somebody of these groups
/// ("everybody": of none). Its examples hold for the whole and are not tried once more.
void narrow(const std::vector<std::string>& groups, policy::Policy& policy, policy::Node& document);

/// A policy and its inlined document, all that is in its source.
struct Whole {
  const policy::Policy& policy;
  const policy::Node& document;
};

/// Writes one bundle for each group that the rules name, and one for everybody else, beside the
/// whole one in `out`: "musterwerk.json" for sales is "musterwerk.sales.json". All have its
/// version; 0: the source's. `source` only names it in problems. Returns an ExitCode.
[[nodiscard]] int write_audiences(const Whole& whole, const std::string& source,
                                  const std::string& out, int version, Streams streams);

}  // namespace vorab::cli
