// SPDX-License-Identifier: Apache-2.0
#include "policy/trust.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "policy/quoted.h"
#include "policy/read_file.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostKeys = 64;
constexpr std::size_t kMostKeyBytes = 4096;
constexpr std::string_view kThreshold = "threshold";

/// A link that leads nowhere is there all the same: somebody wanted something.
bool is_there(const fs::path& path, const Files& files) {
  if (files.kind(path) != Files::Kind::missing) return true;
  const auto beside = files.names(path.parent_path());
  return beside && std::find(beside->begin(), beside->end(), path.filename()) != beside->end();
}

constexpr const char* kUntilThen = "; until then no signature counts";

/// Keys of which none can be read, or which are not only an administrator's.
Signers unreadable(const fs::path& folder, const Files& files, Problems& problems) {
  if (const auto doubt = files.doubt(folder)) {
    problems.push_back(problem_of(folder, "the keys in this folder do not count: " + doubt->what,
                                  doubt->remedy + kUntilThen));
  } else {
    problems.push_back(problem_of(folder, "the keys in this folder cannot be read",
                                  std::string("let everybody read it") + kUntilThen));
  }
  Signers signers;
  signers.whole = false;
  return signers;
}

void read_threshold(const fs::path& file, const Files& files, Signers& signers,
                    Problems& problems) {
  if (!is_there(file, files)) return;
  std::string text = files.read(file, kMostKeyBytes).value_or(std::string());
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) {
    text.pop_back();
  }
  std::size_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  if (whole && number >= 1 && number <= signers.keys.size()) {
    signers.threshold = number;
    return;
  }
  // Strict rather than lenient: somebody wanted more than one.
  signers.threshold = std::max<std::size_t>(signers.keys.size(), 1);
  signers.whole = false;
  if (const auto doubt = files.doubt(file)) {
    problems.push_back(problem_of(file, "this does not count: " + doubt->what,
                                  doubt->remedy + "; until then all keys beside it have to sign"));
    return;
  }
  problems.push_back(problem_of(
      file, "this is no number of signers from 1 to " + std::to_string(signers.keys.size()),
      "write how many of the keys beside it have to sign; until then all of them have to"));
}

/// Nobody agrees with himself: a key of the company's does not speak for the employees.
void leave_out_company(const Signers& company, const fs::path& folder, Signers& employees,
                       Problems& problems) {
  for (const Signer& one : company.keys) {
    std::erase_if(employees.keys, [&](const Signer& key) {
      const bool same = key.key.id == one.key.id || key.key.key == one.key.key;
      if (same) {
        problems.push_back(
            problem_of(folder / (key.name + ".pub"),
                       "this key is one of the company's as well, " + in_quotes(one.name),
                       "put a key here that only those have who speak for the employees"));
      }
      return same;
    });
  }
}

}  // namespace

void read_signer(const fs::path& file, const Files& files, Signers& signers, Problems& problems) {
  const auto text = files.read(file, kMostKeyBytes);
  if (!text) {
    signers.whole = false;
    if (const auto doubt = files.doubt(file)) {
      problems.push_back(
          problem_of(file, "this key does not count: " + doubt->what, doubt->remedy));
    } else {
      problems.push_back(problem_of(file, "this key cannot be read",
                                    "make it a regular file that everybody may read"));
    }
    return;
  }
  auto key = minisign::read_public_key(*text);
  if (const auto* wrong = std::get_if<minisign::Wrong>(&key)) {
    signers.whole = false;
    problems.push_back(problem_of(file, "this is no public key: " + wrong->what,
                                  "put the .pub file here that minisign -G or vorab sign made"));
    return;
  }
  const auto& found = std::get<minisign::PublicKey>(key);
  const auto same = std::find_if(signers.keys.begin(), signers.keys.end(), [&](const Signer& one) {
    return one.key.id == found.id || one.key.key == found.key;
  });
  if (same != signers.keys.end()) {
    problems.push_back(problem_of(file, "this key is there twice, as " + in_quotes(same->name),
                                  "take one of them out: a key counts once"));
    return;
  }
  signers.keys.push_back({file.stem().string(), found});
}

std::optional<Signers> read_signers(const fs::path& folder, const Files& files,
                                    Problems& problems) {
  if (!is_there(folder, files)) return std::nullopt;
  const auto names = files.names(folder);
  if (!names || files.doubt(folder)) return unreadable(folder, files, problems);
  Signers signers;
  bool any = false;
  for (const std::string& name : *names) {
    if (!name.ends_with(".pub") || name.starts_with('.')) continue;
    any = true;
    if (signers.keys.size() == kMostKeys) {
      signers.whole = false;
      problems.push_back(problem_of(folder, "there are more than 64 keys", "take some out"));
      break;
    }
    read_signer(folder / name, files, signers, problems);
  }
  if (!any) return std::nullopt;
  read_threshold(folder / kThreshold, files, signers, problems);
  return signers;
}

Trust read_trust(const fs::path& keys, const Files& files) {
  Trust trust;
  if (is_there(keys, files) && (!files.names(keys) || files.doubt(keys))) {
    trust.policy = trust.emergency = trust.employees = unreadable(keys, files, trust.problems);
    return trust;
  }
  trust.policy = read_signers(keys / "policy", files, trust.problems);
  trust.emergency = read_signers(keys / "emergency", files, trust.problems);
  trust.employees = read_signers(keys / "employees", files, trust.problems);
  if (trust.policy && trust.employees) {
    leave_out_company(*trust.policy, keys / "employees", *trust.employees, trust.problems);
  }
  return trust;
}

Vote count_votes(const Signers& signers, std::string_view bytes,
                 std::span<const std::string_view> signatures) {
  Vote vote;
  std::vector<const Signer*> counted;
  for (const std::string_view text : signatures) {
    const auto read = minisign::read_signature(text);
    if (const auto* wrong = std::get_if<minisign::Wrong>(&read)) {
      vote.wrong.push_back(wrong->what);
      continue;
    }
    const auto& signature = std::get<minisign::Signature>(read);
    const auto known = std::find_if(signers.keys.begin(), signers.keys.end(),
                                    [&](const Signer& one) { return one.key.id == signature.id; });
    const std::string id = minisign::name_of(signature.id);
    if (known == signers.keys.end()) {
      vote.wrong.push_back("the key " + id + " is not installed on this machine");
    } else if (!minisign::verifies(signature, known->key, bytes)) {
      vote.wrong.push_back("the signature of " + known->name + " (" + id +
                           ") is for another content");
    } else if (std::find(counted.begin(), counted.end(), &*known) == counted.end()) {
      counted.push_back(&*known);
      vote.signers.push_back(known->name);
    }
  }
  return vote;
}

}  // namespace vorab::policy
