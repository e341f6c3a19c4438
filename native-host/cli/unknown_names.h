// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <set>
#include <string>
#include <string_view>

#include "policy/format.h"
#include "rules/rule_set.h"

namespace vorab::cli {

/// Names of networks, surfaces and roles that nobody knows. They are no error: rules may know them
/// one day. But they should not pass unseen.
class UnknownNames {
 public:
  /// Says each unknown name of the context, with what was probably meant, the first time.
  void warn(const rules::Context& context, std::ostream& err);

 private:
  void warn(std::string_view what, const std::string& name, policy::Names known, std::ostream& err);

  std::set<std::string> said_;
};

}  // namespace vorab::cli
