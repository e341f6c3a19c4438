// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <re2/re2.h>

#include <memory>
#include <vector>

#include "rules/host.h"

namespace vorab::rules {

/// Knows the links to documents, boards, chats and meetings on the usual services from the public
/// pages of the same vendors. Immutable after construction.
class ShareLinks {
 public:
  ShareLinks();

  [[nodiscard]] bool has(const LinkParts& link) const;

 private:
  std::vector<std::unique_ptr<const RE2>> targets_;  // of the table's rows; none: any target
};

}  // namespace vorab::rules
