// SPDX-License-Identifier: Apache-2.0
#include "store/audience.h"

#include <algorithm>

#include "policy/characters.h"
#include "policy/quoted.h"
#include "policy/read_file.h"

namespace vorab::store {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024;
constexpr std::string_view kBlanks = " \t\r";

std::string_view trimmed(std::string_view line) {
  line = line.substr(0, line.find('#'));
  const auto begin = line.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(kBlanks) - begin + 1);
}

Audience unknown(const std::filesystem::path& file, std::string what, std::string remedy) {
  std::string text = policy::to_text(policy::problem_of(file, std::move(what), std::move(remedy)));
  std::replace(text.begin(), text.end(), '\n', ' ');
  return {std::nullopt,
          {{Trouble::bad_audience, text + "; until then rules for all groups apply"}}};
}

}  // namespace

Audience read_audience(const std::filesystem::path& policies, const policy::Files& files) {
  const auto file = policies / "audience.txt";
  if (files.kind(file) == policy::Files::Kind::missing) return {};
  if (const auto doubt = files.doubt(file)) return unknown(file, doubt->what, doubt->remedy);
  const auto text = files.read(file, kMostBytes);
  if (!text) {
    return unknown(file, "the machine's groups cannot be read",
                   "make it a regular file that everybody may read");
  }
  std::vector<std::string> groups;
  std::string_view rest = *text;
  if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::string name(trimmed(line));
    if (name.empty()) continue;
    if (!policy::is_id(name, true)) {
      return unknown(file, policy::in_quotes(name) + " is no name of a group",
                     "write one in each line as policies do, like \"sales\"");
    }
    groups.push_back(name);
  }
  return {std::move(groups), {}};
}

}  // namespace vorab::store
