// SPDX-License-Identifier: Apache-2.0
#include "cli/post_line.h"

#include <algorithm>
#include <cstdint>

#include "text/json_numbers.h"
#include "text/surrogates.h"
#include "text/utf.h"

namespace vorab::cli {

using nlohmann::ordered_json;

namespace {

constexpr std::uint64_t kMany = 1000;  // attachments; more make no difference

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

}  // namespace

std::string read_post_line(std::string bytes, PostLine& line) {
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

}  // namespace vorab::cli
