// SPDX-License-Identifier: Apache-2.0
#include "store/vouched.h"

#include <algorithm>
#include <utility>

#include "policy/json_tree.h"
#include "policy/read_file.h"

namespace vorab::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostSignatureBytes = 16 * 1024;  // twice minisign's longest comment
constexpr std::size_t kMostFiles = 1000;
constexpr std::string_view kRemedy =
    "sign the bundle with vorab sign or minisign -S, and put the .minisig file beside it";

bool is_policy(std::string_view name) {
  return name.ends_with(".json") && !name.starts_with('.') && name.find('/') == name.npos;
}

bool is_signature(std::string_view name) {
  return name.ends_with(".minisig") && name.find(".json.") != name.npos && !name.starts_with('.');
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += (out.empty() ? "" : "; ") + line;
  return out;
}

/// Whether the signature names a key of the employees' (it may still be a wrong one).
bool is_employees(const policy::Signers& employees, std::string_view text) {
  const auto read = policy::minisign::read_signature(text);
  const auto* signature = std::get_if<policy::minisign::Signature>(&read);
  return signature && std::any_of(employees.keys.begin(), employees.keys.end(),
                                  [&](const auto& one) { return one.key.id == signature->id; });
}

}  // namespace

bool is_signature_of(std::string_view name, std::string_view policy) {
  return name.size() > policy.size() && name.starts_with(policy) && name[policy.size()] == '.' &&
         name.ends_with(".minisig");
}

Sources read_signed(const fs::path& folder, const policy::Files& files,
                    policy::Problems& problems) {
  Sources sources;
  for (const std::string& name : files.names(folder).value_or(std::vector<std::string>{})) {
    const bool policy = is_policy(name);
    if (!policy && !is_signature(name)) continue;
    if (sources.size() == kMostFiles) {
      problems.push_back(policy::problem_of(folder, "there are more than 1000 files",
                                            "take out what is not in use"));
      break;
    }
    if (!policy) {
      if (const auto doubt = files.doubt(folder / name)) {
        problems.push_back(policy::problem_of(folder / name, doubt->what, doubt->remedy));
      } else if (auto bytes = files.read(folder / name, kMostSignatureBytes)) {
        sources[name] = *std::move(bytes);
      }
      continue;
    }
    auto read = policy::read_file(folder / name, files);
    if (auto* problem = std::get_if<policy::Problem>(&read)) {
      problems.push_back(std::move(*problem));
    } else {
      sources[name] = std::get<std::string>(std::move(read));
    }
  }
  return sources;
}

Sources signatures_of(const fs::path& file, const policy::Files& files) {
  Sources sources;
  const fs::path folder = file.has_parent_path() ? file.parent_path() : ".";
  const std::string of = file.filename().string();
  for (const std::string& name : files.names(folder).value_or(std::vector<std::string>{})) {
    if (sources.size() == kMostFiles) break;
    if (!is_signature_of(name, of)) continue;
    if (auto bytes = files.read(folder / name, kMostSignatureBytes)) {
      sources[name] = *std::move(bytes);
    }
  }
  return sources;
}

std::string what_is_missing(const policy::Signers& signers, const policy::Vote& vote) {
  const std::string wanted = std::to_string(signers.threshold);
  std::string text = "not signed well enough: " + std::to_string(vote.signers.size()) + " of " +
                     wanted + " signers";
  if (!vote.signers.empty()) text += " (" + joined(vote.signers) + ")";
  if (!vote.wrong.empty()) text += "; " + joined(vote.wrong);
  return text;
}

Votes count_all(const policy::Trust& trust, std::string_view bytes,
                std::span<const std::string_view> signatures) {
  std::vector<std::string_view> company, employees;
  for (const std::string_view text : signatures) {
    const bool theirs = trust.employees && is_employees(*trust.employees, text);
    (theirs ? employees : company).push_back(text);
  }
  Votes votes;
  if (trust.policy) votes.company = policy::count_votes(*trust.policy, bytes, company);
  if (trust.employees) {
    votes.employees = policy::count_votes(*trust.employees, bytes, employees);
    votes.agreed = votes.employees.signers.size() >= trust.employees->threshold;
  }
  return votes;
}

Vouched vouch(const policy::Trust& trust, const Sources& sources, const fs::path& folder) {
  Vouched out;
  for (const auto& [name, bytes] : sources) {
    if (!is_policy(name)) continue;
    if (name == "policy.json") {
      out.problems.push_back(policy::problem_of(
          folder / name, "a policy's source cannot be signed, and keys are installed here",
          "build it with vorab build, sign the bundle, and put both here"));
      continue;
    }
    std::vector<std::string_view> signatures;
    for (const auto& [other, text] : sources) {
      if (is_signature_of(other, name)) signatures.push_back(text);
    }
    Votes votes = count_all(trust, bytes, signatures);
    if (votes.company.signers.size() < trust.policy->threshold) {
      out.problems.push_back(policy::problem_of(
          folder / name, what_is_missing(*trust.policy, votes.company), std::string(kRemedy)));
      continue;
    }
    take_over(name, sources, out.sources);
    out.signed_by[name] = {std::move(votes.company.signers), std::move(votes.employees.signers),
                           votes.agreed};
  }
  return out;
}

void take_over(const std::string& name, const Sources& from, Sources& into) {
  std::erase_if(into, [&](const auto& file) {
    return file.first == name || is_signature_of(file.first, name);
  });
  if (!from.contains(name)) return;
  for (const auto& [other, bytes] : from) {
    if (other == name || is_signature_of(other, name)) into[other] = bytes;
  }
}

}  // namespace vorab::store
