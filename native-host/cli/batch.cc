// SPDX-License-Identifier: Apache-2.0
#include "cli/batch.h"

#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "cli/exit_code.h"
#include "cli/post_line.h"
#include "cli/unknown_names.h"
#include "rules/finding_json.h"
#include "rules/settled.h"

namespace vorab::cli {

using nlohmann::ordered_json;

namespace {

std::string to_line(const ordered_json& document) {
  return document.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace

int check_batch(const rules::RuleSet& rules, const rules::Context& defaults, std::istream& in,
                std::ostream& out, std::ostream& err) {
  bool found = false;
  bool misread = false;
  UnknownNames unknown;
  unknown.warn(defaults, err);
  std::size_t number = 0;
  for (std::string bytes; std::getline(in, bytes);) {
    ++number;
    if (bytes.empty() || bytes == "\r") continue;
    PostLine line{nullptr, {}, defaults};
    if (const auto error = read_post_line(std::move(bytes), line); !error.empty()) {
      misread = true;
      err << "vorab: line " << number << ": " << error << "\nhint: {\"id\":\"1\",\"text\":\"…\"}\n";
      out << to_line({{"id", line.id}, {"error", error}});
      out.flush();
      continue;
    }
    unknown.warn(line.context, err);
    const auto result =
        rules::settled(line.context, [&] { return rules.check(line.text, line.context); });
    ordered_json answer{{"id", line.id}, {"findings", ordered_json::array()}};
    for (const auto& finding : result.findings) {
      answer["findings"].push_back(rules::to_json(finding));
    }
    if (result.capped) answer["capped"] = true;
    found = found || !result.findings.empty();
    out << to_line(answer);
    out.flush();
  }
  if (misread) return usage;
  return found ? findings : fine;
}

}  // namespace vorab::cli
