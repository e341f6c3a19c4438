// SPDX-License-Identifier: Apache-2.0
#include "imports/written.h"

namespace vorab::imports {

namespace {

std::string written(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string rules_file(const Imported& imported) {
  Json rules = Json::array();
  for (const auto& rule : imported.rules) rules.push_back(rule.json);
  return written({{"rules", std::move(rules)}});
}

std::string policy_file(std::string_view format) {
  const std::string name(format);
  return written(
      {{"format", 1},
       {"id", "imported." + name},
       {"version", 1},
       {"title", {{"de", "Aus " + name + " übernommen"}, {"en", "Imported from " + name}}}});
}

}  // namespace vorab::imports
