// SPDX-License-Identifier: Apache-2.0
#include "cli/unknown_names.h"

#include <algorithm>
#include <ostream>

#include "policy/nearest.h"

namespace vorab::cli {

namespace {

constexpr std::size_t kMostSaid = 20;  // of a whole batch; after them nobody reads on

}  // namespace

void UnknownNames::warn(const rules::Context& context, std::ostream& err) {
  if (context.site != "practice") warn("network", context.site, policy::kSites, err);
  warn("surface", context.surface, policy::kSurfaces, err);
  warn("role", context.posting_as, policy::kPostingAs, err);
}

void UnknownNames::warn(std::string_view what, const std::string& name, policy::Names known,
                        std::ostream& err) {
  if (name.empty() || std::find(known.begin(), known.end(), name) != known.end()) return;
  if (said_.size() >= kMostSaid || !said_.insert(std::string(what) + ' ' + name).second) return;
  err << "vorab: no " << what << " is called '" << name
      << "', so rules for other ones are silent\nhint: ";
  const auto near = policy::nearest(name, {known.begin(), known.end()});
  if (near) {
    err << "did you mean '" << *near << "'\n";
  } else {
    err << policy::joined(known) << '\n';
  }
}

}  // namespace vorab::cli
