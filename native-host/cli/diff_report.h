// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/diff_posts.h"
#include "cli/diff_words.h"

/// What `vorab diff` found, and how it is written: for people, as a page, for programs.
namespace vorab::cli {

struct DiffReport {
  std::string locale;  ///< "de" or "en"
  std::string before_path, after_path;
  const policy::Policy* before = nullptr;
  const policy::Policy* after = nullptr;
  std::vector<policy::Difference> differences;
  std::optional<PostsDiff> posts;
};

/// A heading with its sentences.
struct DiffGroup {
  std::string_view name;  ///< "stricter", "looser", "different": for programs
  std::string title;
  std::vector<DiffSentence> sentences;
};

/// The groups that are not empty.
[[nodiscard]] std::vector<DiffGroup> groups_of(const DiffReport& report);

/// "Social media guideline: version 13, before 12"; without a version only the title.
[[nodiscard]] std::string title_of(const DiffReport& report);

/// What holds for the change as a whole: signatures that it takes; that nothing differs.
[[nodiscard]] std::vector<std::string> notes_of(const DiffReport& report);

/// What it does to the posts, the first line for all of them; empty without posts.
[[nodiscard]] std::vector<std::string> posts_of(const DiffReport& report);

void write_diff_text(std::ostream& out, const DiffReport& report);
void write_diff_json(std::ostream& out, const DiffReport& report);

}  // namespace vorab::cli
