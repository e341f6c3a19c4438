// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>

#include "policy/entry_place.h"

namespace vorab::policy {

/// A text shown to people, by language ("de", "en").
using Localized = std::map<std::string, std::string>;

using TimePoint = std::chrono::sys_seconds;

/// One word or phrase of a list, with what to say instead of it.
struct Entry {
  std::string word;
  Localized instead;
  EntryPlace place;
  bool disguised = false;               ///< also found in disguise (of its list)
  bool hidden = false;                  ///< nobody may be told the word
  std::optional<TimePoint> until = {};  ///< not looked for from this time on
};

}  // namespace vorab::policy
