// SPDX-License-Identifier: Apache-2.0
#include "policy/load.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "policy/assemble.h"
#include "policy/fingerprint_files.h"
#include "policy/json_tree.h"
#include "policy/list_files.h"
#include "policy/quoted.h"
#include "policy/read_file.h"
#include "policy/read_pack.h"
#include "policy/read_policy.h"
#include "policy/use_packs.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

FileDraft failed(Problem problem) {
  FileDraft draft;
  draft.failed = true;
  draft.problems.push_back(std::move(problem));
  return draft;
}

// Reads the file and hands its text to `reader`.
template <class Reader>
FileDraft read_draft(const fs::path& path, const Files& files, Reader reader) {
  auto text = read_file(path, files);
  if (auto* problem = std::get_if<Problem>(&text)) return failed(std::move(*problem));
  return reader(std::get<std::string>(text), path.string());
}

// A policy file with the list files that it names and the packs that it switches on.
FileDraft read_policy_file(const fs::path& path, const Files& files, const fs::path& packs) {
  FileDraft draft = read_draft(path, files, read_policy);
  const fs::path parent = path.parent_path();
  const fs::path folder = parent.empty() ? "." : parent;
  read_list_files(draft, folder, files);
  read_fingerprint_files(draft, folder, files);
  add_packs(draft, packs, files);
  return draft;
}

// The policy files of a folder, in name order. Hidden ones are editors' and file systems'.
std::vector<fs::path> json_files(const fs::path& folder, const Files& files) {
  std::vector<fs::path> out;
  for (const std::string& name : files.names(folder).value_or(std::vector<std::string>{})) {
    if (name.ends_with(".json") && !name.starts_with('.')) out.push_back(folder / name);
  }
  return out;
}

// A source is one policy: what lies beside its policy.json is no layer.
void warn_of_others(const fs::path& folder, const Files& files, Problems& problems) {
  for (const fs::path& path : json_files(folder, files)) {
    if (path.filename() == "policy.json") continue;
    Problem problem = problem_of(path, "this file is not read: the folder is one policy's source",
                                 "move it to rules/, or both, built, into a folder of layers");
    problem.level = Problem::Level::warning;
    problems.push_back(std::move(problem));
  }
}

LoadResult load_source(const fs::path& folder, const Files& files, const fs::path& packs) {
  std::vector<FileDraft> drafts;
  drafts.push_back(read_policy_file(folder / "policy.json", files, packs));
  const std::vector<std::string> languages = drafts[0].head.languages;
  const fs::path rules = folder / "rules";
  const Files::Kind kind = files.kind(rules);
  if (kind != Files::Kind::missing && kind != Files::Kind::folder) {
    drafts.push_back(failed(problem_of(rules, "this must be a folder with rule files",
                                       "name a rule file rules/….json")));
  }
  if (kind == Files::Kind::folder && !files.names(rules)) {
    drafts.push_back(
        failed(problem_of(rules, "this folder cannot be read", "check who may read it")));
  }
  for (const fs::path& path : rule_files(folder, files)) {
    drafts.push_back(read_draft(path, files, [&](std::string_view text, const std::string& name) {
      return read_rules_file(text, name, languages);
    }));
    read_fingerprint_files(drafts.back(), folder, files);
  }
  warn_of_others(folder, files, drafts.front().problems);
  return assemble(std::move(drafts), Unit::whole);
}

// What was probably meant by a folder without any policy file.
std::string where_else(const fs::path& folder, const std::vector<std::string>& names,
                       const Files& files) {
  for (const std::string& name : names) {
    if (is_source(folder / name, files)) {
      return "name the policy's own folder: " + in_quotes((folder / name).string());
    }
    if (name.find(".json") != std::string::npos || name.ends_with(".JSON")) {
      return "give " + in_quotes(name) + " a name that ends with .json";
    }
    if (name == "rules") return "add the policy.json that belongs to rules/";
  }
  return "put a policy here, as a file whose name ends with .json";
}

LoadResult load_layers(const fs::path& folder, const Files& files, const fs::path& packs) {
  const auto names = files.names(folder);
  if (!names) {
    return {std::nullopt,
            {problem_of(folder, "this folder cannot be read", "check who may read it")}};
  }
  const std::vector<fs::path> paths = json_files(folder, files);
  if (paths.empty()) {
    return {std::nullopt,
            {problem_of(folder, "there is no policy in this folder",
                        where_else(folder, *names, files))}};
  }
  std::vector<FileDraft> drafts;
  drafts.reserve(paths.size());
  for (const fs::path& path : paths) drafts.push_back(read_policy_file(path, files, packs));
  return assemble(std::move(drafts), Unit::layers);
}

// Nobody may look into it: whatever is asked about its files gets the same answer.
bool is_closed(const fs::path& folder, const Files& files) {
  return files.kind(folder) == Files::Kind::folder &&
         files.kind(folder / "policy.json") == Files::Kind::unreadable &&
         files.kind(folder / "rules") == Files::Kind::unreadable;
}

LoadResult load_path(const fs::path& path, const Files& files, const fs::path& packs) {
  if (is_closed(path, files)) {
    return {std::nullopt,
            {problem_of(path, "this folder cannot be read", "check who may read and enter it")}};
  }
  if (is_source(path, files)) return load_source(path, files, packs);
  if (is_pack(path, files)) return assemble(read_pack_alone(path, files), Unit::whole);
  if (files.kind(path) == Files::Kind::folder) return load_layers(path, files, packs);
  std::vector<FileDraft> drafts;
  drafts.push_back(read_policy_file(path, files, packs));
  return assemble(std::move(drafts), Unit::whole);
}

// The floor's door: what goes wrong in the machine (memory, strange paths) is a problem too.
template <class Load>
LoadResult guarded(const std::string& name, Load load) {
  try {
    return load();
  } catch (const std::exception& error) {
    return {std::nullopt,
            {problem_of(name, std::string("the policy cannot be read: ") + error.what(),
                        "try again with more memory, or a smaller policy")}};
  }
}

}  // namespace

LoadResult load(const fs::path& path, const Files& files, const fs::path& packs) {
  return guarded(path.string(), [&] { return load_path(path, files, packs); });
}

LoadResult load_text(std::string_view text, const std::string& name) {
  return guarded(name, [&]() -> LoadResult {
    if (text.size() > kMaxPolicyBytes) {
      return {
          std::nullopt,
          {problem_of(name, "this policy is larger than 8 MiB", "split it into several files")}};
    }
    std::vector<FileDraft> drafts;
    drafts.push_back(read_policy(text, name));
    refuse_list_files(drafts.back());
    refuse_fingerprint_files(drafts.back());
    add_packs(drafts.back(), {}, disk());
    return assemble(std::move(drafts), Unit::whole);
  });
}

bool is_source(const fs::path& path, const Files& files) {
  return files.kind(path) == Files::Kind::folder &&
         files.kind(path / "policy.json") != Files::Kind::missing &&
         (files.kind(path / "rules") != Files::Kind::missing || json_files(path, files).size() < 2);
}

std::vector<fs::path> rule_files(const fs::path& source, const Files& files) {
  return json_files(source / "rules", files);
}

std::vector<fs::path> policies_in(const fs::path& path, const Files& files) {
  if (path.extension() == ".md") return {};
  const auto is_one = [&](const fs::path& one) {
    return is_source(one, files) || is_pack(one, files);
  };
  if (files.kind(path) != Files::Kind::folder || is_one(path)) return {path};
  std::vector<fs::path> folders;
  bool collection = false;
  for (const std::string& name : files.names(path).value_or(std::vector<std::string>{})) {
    const fs::path inside = path / name;
    if (name.starts_with('.') || files.kind(inside) != Files::Kind::folder) continue;
    collection = collection || is_one(inside);
    folders.push_back(inside);
  }
  return collection ? folders : std::vector<fs::path>{path};
}

}  // namespace vorab::policy
