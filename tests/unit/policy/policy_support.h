// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "policy/load.h"

/// Policies in memory and short looks at what the reader says about them.
namespace vorab::policy::test {

/// A policy with one rule of kind pattern; `more` are further members: `"version": 3,`.
inline std::string policy_with(const std::string& more) {
  return "{\"format\": 1, \"id\": \"p\", " + more +
         " \"rules\": [{\"id\": \"r\", \"kind\": \"pattern\", \"pattern\": \"a\"}]}";
}

/// A policy with one rule, in line 2: `"kind": "terms", …`.
inline std::string rule_with(const std::string& members) {
  return "{\"format\": 1, \"id\": \"p\", \"rules\": [\n{\"id\": \"r\", " + members + "}]}";
}

inline std::string terms_with(const std::string& members) {
  return rule_with("\"kind\": \"terms\", \"match\": \"word\", " + members);
}

inline LoadResult read(const std::string& text) { return load_text(text, "p.json"); }

/// `line:column pointer: message | remedy` of the first problem; empty if there is none.
inline std::string brief(const Problems& problems) {
  if (problems.empty()) return "";
  const Problem& p = problems.front();
  return std::to_string(p.place.line) + ':' + std::to_string(p.place.column) + ' ' +
         p.place.pointer + ": " + p.message + " | " + p.remedy;
}

inline std::string first_problem(const std::string& text) { return brief(read(text).problems); }

/// A disk in memory.
class FakeFiles final : public Files {
 public:
  std::map<std::string, std::string> texts;
  std::map<std::string, Kind> odd;              ///< pipes, unreadable files …
  std::map<std::string, std::uintmax_t> sizes;  ///< where another size is told than is true
  std::map<std::string, std::string> links;     ///< where a path leads
  mutable std::set<std::string> reads;          ///< what was opened

  [[nodiscard]] Kind kind(const std::filesystem::path& path) const override {
    const std::string name = path.string();
    if (const auto found = odd.find(name); found != odd.end()) return found->second;
    if (texts.contains(name)) return Kind::file;
    for (const auto& [file, text] : texts) {
      if (file.starts_with(name + "/")) return Kind::folder;
    }
    for (const auto& [file, kind] : odd) {
      if (file.starts_with(name + "/")) return Kind::folder;
    }
    return Kind::missing;
  }

  [[nodiscard]] std::optional<std::vector<std::string>> names(
      const std::filesystem::path& folder) const override {
    if (kind(folder) != Kind::folder) return std::nullopt;
    std::set<std::string> found;
    const std::string prefix = folder.string() + "/";
    const auto see = [&](const std::string& file) {
      if (file.starts_with(prefix)) {
        found.insert(file.substr(prefix.size(), file.find('/', prefix.size()) - prefix.size()));
      }
    };
    for (const auto& [file, text] : texts) see(file);
    for (const auto& [file, kind] : odd) see(file);
    return std::vector<std::string>(found.begin(), found.end());
  }

  [[nodiscard]] std::optional<std::filesystem::path> resolved(
      const std::filesystem::path& path) const override {
    const auto found = links.find(path.string());
    return (found == links.end() ? path : std::filesystem::path(found->second)).lexically_normal();
  }

  [[nodiscard]] std::optional<std::uintmax_t> size(
      const std::filesystem::path& file) const override {
    if (const auto found = sizes.find(file.string()); found != sizes.end()) return found->second;
    const auto found = texts.find(file.string());
    if (found == texts.end()) return std::nullopt;
    return found->second.size();
  }

  [[nodiscard]] std::optional<std::string> read(const std::filesystem::path& file,
                                                std::size_t limit) const override {
    reads.insert(file.string());
    const auto found = texts.find(file.string());
    if (found == texts.end()) return std::nullopt;
    return found->second.substr(0, limit);
  }
};

}  // namespace vorab::policy::test
