// SPDX-License-Identifier: Apache-2.0
#include "policy/fingerprint_files.h"

#include <iterator>
#include <memory>
#include <utility>

#include "policy/below.h"
#include "policy/fingerprint.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

void add_error(FileDraft& draft, Problem problem) {
  draft.failed = true;
  draft.problems.push_back(std::move(problem));
}

void read(const FingerprintPath& named, Passages& passages, FileDraft& draft,
          const fs::path& folder, const Files& files) {
  auto bytes = read_below({named.path, named.place, "fingerprint file", {".json"}}, folder, files);
  if (auto* problem = std::get_if<Problem>(&bytes)) return add_error(draft, std::move(*problem));
  FingerprintFile read =
      read_fingerprint_file(std::get<std::string>(bytes), (folder / named.path).string());
  draft.failed = draft.failed || has_errors(read.problems);
  std::move(read.problems.begin(), read.problems.end(), std::back_inserter(draft.problems));
  if (!read.fingerprint) return;
  passages.fingerprints.push_back(
      std::make_shared<const Fingerprint>(*std::move(read.fingerprint)));
}

}  // namespace

void read_fingerprint_files(FileDraft& draft, const fs::path& folder, const Files& files) {
  for (RuleDraft& rule : draft.rules) {
    for (const FingerprintPath& named : rule.fingerprints) {
      read(named, std::get<Passages>(rule.rule.kind), draft, folder, files);
    }
  }
}

void refuse_fingerprint_files(FileDraft& draft) {
  for (const RuleDraft& rule : draft.rules) {
    for (const FingerprintPath& named : rule.fingerprints) {
      add_error(draft, {Problem::Level::error, named.place,
                        "this policy has no folder in which a fingerprint file could be",
                        "put the fingerprint itself here, { … }"});
    }
  }
}

}  // namespace vorab::policy
