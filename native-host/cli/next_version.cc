// SPDX-License-Identifier: Apache-2.0
#include "cli/next_version.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "policy/files.h"
#include "policy/format.h"
#include "policy/json_tree.h"
#include "policy/json_write.h"
#include "policy/read_file.h"

namespace vorab::cli {

// Its number counts even if a later Vorab would no longer read the rest.
std::optional<LastBundle> last_bundle(const std::string& file, const std::string& id) {
  if (policy::disk().kind(file) != policy::Files::Kind::file) return std::nullopt;
  auto read = policy::read_file(file, policy::disk());
  auto* bytes = std::get_if<std::string>(&read);
  if (!bytes) return std::nullopt;
  policy::ParsedJson json = policy::parse_json(*bytes, file);
  if (!json.root) return std::nullopt;
  const auto* name = policy::member_of(*json.root, "id");
  const auto* version = policy::member_of(*json.root, "version");
  const auto* text = name ? name->as<std::string>() : nullptr;
  const auto* number = version ? version->as<double>() : nullptr;
  const bool fits = number && *number >= 1 && *number <= policy::kHighestVersion;
  if (!text || *text != id || !fits) return std::nullopt;
  return LastBundle{static_cast<int>(*number), std::move(*bytes)};
}

VersionChoice choose_version(int wanted, int of_source, const std::optional<LastBundle>& last,
                             const std::function<std::string(int)>& bundle_of) {
  const int known = last ? last->version : 0;
  VersionChoice out;
  out.version = wanted > 0 ? wanted : std::max({of_source, known, 1});
  if (wanted == kNextVersion) out.version = std::max(of_source, known) + 1;
  out.bytes = bundle_of(out.version);
  if (last && out.version == known) {
    out.unchanged = out.bytes == last->bytes;
    if (!out.unchanged && wanted > 0) {
      out.refusal = "there is a version " + std::to_string(known) + " already, with other content";
      out.remedy = "leave --version out: then the next number is taken";
      return out;
    }
    if (!out.unchanged) out.bytes = bundle_of(++out.version);
  }
  if (out.version > policy::kHighestVersion) {
    out.refusal = "there is no higher version than " + std::to_string(policy::kHighestVersion);
    out.remedy = "give the policy another id, and begin with 1";
  }
  return out;
}

}  // namespace vorab::cli
