// SPDX-License-Identifier: Apache-2.0
#include "cli/batch.h"

#include <algorithm>
#include <cstdint>
#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "cli/exit_code.h"
#include "cli/unknown_names.h"
#include "rules/finding_json.h"
#include "rules/settled.h"
#include "text/json_numbers.h"
#include "text/surrogates.h"
#include "text/utf.h"

namespace vorab::cli {

using nlohmann::ordered_json;

namespace {

constexpr std::uint64_t kMany = 1000;  // attachments; more make no difference

struct Line {
  ordered_json id;
  std::string text;
  rules::Context context;
};

bool read_attachments(const ordered_json& document, rules::Context& context) {
  const auto found = document.find("attachments");
  if (found == document.end()) return true;
  if (!found->is_object()) return false;
  auto& attachments = context.attachments.emplace();
  for (const auto& [type, count] : found->items()) {
    if (!count.is_number_unsigned()) return false;
    attachments[type] =
        static_cast<int>(std::min<std::uint64_t>(count.get<std::uint64_t>(), kMany));
  }
  return true;
}

bool read_audience(const ordered_json& document, rules::Context& context) {
  const auto found = document.find("audience");
  if (found == document.end()) return true;
  if (!found->is_array()) return false;
  auto& groups = context.groups.emplace();
  for (const auto& group : *found) {
    if (!group.is_string()) return false;
    groups.push_back(group.get<std::string>());
  }
  return true;
}

// Empty if the line is good, else what is wrong with it.
std::string read_line(std::string bytes, Line& line) {
  bytes = text::to_well_formed(bytes);
  text::mend_surrogates(bytes);
  auto document = ordered_json::parse(bytes, nullptr, /*allow_exceptions=*/false);
  if (document.is_discarded() && text::mend_numbers(bytes)) {
    document = ordered_json::parse(bytes, nullptr, /*allow_exceptions=*/false);
  }
  if (!document.is_object()) return "not a JSON object";
  if (document.contains("id")) line.id = document["id"];
  const auto text = document.find("text");
  if (text == document.end() || !text->is_string()) return "\"text\" must be a string";
  line.text = text->get<std::string>();
  struct Field {
    const char* name;
    std::string* value;
  };
  for (const auto& [name, value] :
       {Field{"site", &line.context.site}, Field{"surface", &line.context.surface},
        Field{"locale", &line.context.locale}, Field{"posting_as", &line.context.posting_as}}) {
    const auto found = document.find(name);
    if (found == document.end()) continue;
    if (!found->is_string()) return '"' + std::string(name) + "\" must be a string";
    *value = found->get<std::string>();
  }
  if (!read_attachments(document, line.context)) {
    return "\"attachments\" must be an object of whole numbers";
  }
  if (!read_audience(document, line.context)) return "\"audience\" must be a list of strings";
  return {};
}

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
    Line line{nullptr, {}, defaults};
    if (const auto error = read_line(std::move(bytes), line); !error.empty()) {
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
