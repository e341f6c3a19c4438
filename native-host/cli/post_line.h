// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "rules/rule_set.h"

namespace vorab::cli {

/// One post of a batch: `{"id","text","site"?,"surface"?,"locale"?,"posting_as"?,"attachments"?,
/// "audience"?}`. What the line does not say stays as the context has it.
struct PostLine {
  nlohmann::ordered_json id;
  std::string text;
  rules::Context context;
};

/// Empty if the line is good, else what is wrong with it.
[[nodiscard]] std::string read_post_line(std::string bytes, PostLine& line);

}  // namespace vorab::cli
