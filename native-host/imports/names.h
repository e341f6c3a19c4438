// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace vorab::imports {

/// A name as policies write ids: "HeadingColons" becomes "heading-colons". Empty if nothing of it
/// can stay.
[[nodiscard]] std::string kebab(std::string_view name);

/// At most so much of a text that people see as leaves room for a sentence around it.
[[nodiscard]] std::string shortened(std::string text);

/// Gives each rule an id that no other has.
class Ids {
 public:
  /// "gitleaks" and "AWS key" make "gitleaks-aws-key", the second time "gitleaks-aws-key-2".
  [[nodiscard]] std::string make(std::string_view prefix, std::string_view name);

 private:
  std::set<std::string> taken_;
};

}  // namespace vorab::imports
