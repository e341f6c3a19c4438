// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "policy/problem.h"

namespace vorab::policy {

/// Where a composer is found now that its network has changed its page; what is empty stays as the
/// extension has it. Selectors are CSS.
struct ComposerAim {
  std::vector<std::string> find;   ///< the editable element
  std::string within, without;     ///< an ancestor that must, must not be there
  std::vector<std::string> press;  ///< buttons that post
  std::vector<std::string> names;  ///< what such a button is called
  std::string area;                ///< the ancestor that button and composer share
};

/// By site, then by the composer's id (policy/known_composers.h).
using SiteData = std::map<std::string, std::map<std::string, ComposerAim>>;

/// What one file says of it.
struct SiteDataDraft {
  SiteData sites;
  std::map<std::string, Place> places;  ///< of each site
  bool locked = false;                  ///< no later layer may re-aim anything
  Place place;
};

}  // namespace vorab::policy
