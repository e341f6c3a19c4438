// SPDX-License-Identifier: Apache-2.0
#include "host/options.h"

#include <algorithm>
#include <iterator>

#include "host/extension_ids.h"

namespace vorab::host {
namespace {

bool is_ours(std::span<const std::string_view> ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The id in `chrome-extension://ID/`, empty for anything else.
std::string_view chromium_id(std::string_view origin) {
  constexpr std::string_view kScheme = "chrome-extension://";
  if (!origin.starts_with(kScheme) || !origin.ends_with('/')) return {};
  origin.remove_prefix(kScheme.size());
  return origin.substr(0, origin.size() - 1);
}

/// The folder that an option is about; null for anything else.
std::filesystem::path* folder_of(std::string_view option, Options& options) {
  if (option == "--policies") return &options.policies;
  if (option == "--state") return &options.state;
  if (option == "--packs") return &options.packs;
  return option == "--dictionaries" ? &options.dictionaries : nullptr;
}

}  // namespace

bool is_our_extension(std::span<const char* const> appended) {
  if (!appended.empty() && is_ours(kChromiumIds, chromium_id(appended[0]))) return true;
  return appended.size() >= 2 && is_ours(kFirefoxIds, appended[1]) &&
         std::string_view(appended[0]).ends_with(".json");
}

Options parse_options(std::span<const char* const> arguments) {
  using Wish = Options::Wish;
  Options options;
  while (!arguments.empty()) {
    const std::string_view option = arguments.front();
    if (option == "--help") return {Wish::help, {}, {}};
    if (option == "--version") return {Wish::version, {}, {}};
    const auto folder = folder_of(option, options);
    if (folder == nullptr) break;
    if (arguments.size() < 2 || *arguments[1] == '\0') return {Wish::usage, {}, {}};
    *folder = arguments[1];
    arguments = arguments.subspan(2);
  }
  if (!is_our_extension(arguments)) options.wish = Wish::turn_away;
  return options;
}

}  // namespace vorab::host
