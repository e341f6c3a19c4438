// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "policy/policy.h"
#include "rules/rule_set.h"

/// How `vorab check` shows the findings of one text: for people, for scripts, for code scanners.
namespace vorab::cli {

/// `name:line:column: severity rule: message`, with reason and suggestion on lines of their own.
void write_text(std::ostream& out, const std::string& name, std::string_view utf8,
                const rules::Result& result);

/// `{"findings":[…]}`, with `"capped":true` if not all are there.
void write_json(std::ostream& out, const rules::Result& result);

/// SARIF 2.1.0 (OASIS), columns and offsets in UTF-16 code units.
void write_sarif(std::ostream& out, const std::string& name, std::string_view utf8,
                 const rules::Result& result, const policy::Policy& policy);

}  // namespace vorab::cli
