// SPDX-License-Identifier: Apache-2.0
#include "cli/report.h"

#include <cctype>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>

#include "cli/position.h"
#include "rules/finding_json.h"
#include "rules/messages.h"

namespace vorab::cli {

using nlohmann::ordered_json;

namespace {

std::string_view sarif_level(policy::Severity severity) {
  switch (severity) {
    case policy::Severity::hint:
      return "note";
    case policy::Severity::warn:
      return "warning";
    case policy::Severity::stop:
      return "error";
  }
  return "warning";
}

// A file's name as a URI reference (RFC 3986).
std::string to_uri(const std::string& name) {
  constexpr std::string_view kPlain = "-._~/";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out = name.starts_with('/') ? "file://" : "";
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x80 && std::isalnum(byte) != 0) || kPlain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
  return out;
}

ordered_json sarif_rules(const policy::Policy& policy, const rules::Result& result) {
  std::set<std::string> used;
  for (const auto& finding : result.findings) used.insert(finding.rule);
  auto out = ordered_json::array();
  for (const auto& rule : policy.rules) {
    if (!used.contains(rule.id)) continue;
    ordered_json entry{{"id", rule.id}};
    if (const auto& message = rules::pick(rule.message, "en"); !message.empty()) {
      entry["shortDescription"]["text"] = message;
    }
    if (const auto& why = rules::pick(rule.why, "en"); !why.empty()) {
      entry["fullDescription"]["text"] = why;
    }
    if (!rule.link.empty()) entry["helpUri"] = rule.link;
    entry["properties"]["category"] = rule.category;
    out.push_back(std::move(entry));
  }
  return out;
}

ordered_json sarif_region(const rules::Finding& finding, const Positions& positions) {
  const auto start = positions.at(*finding.start);
  const auto end = positions.at(*finding.end);
  return {{"startLine", start.line},      {"startColumn", start.column},
          {"endLine", end.line},          {"endColumn", end.column},
          {"charOffset", *finding.start}, {"charLength", *finding.end - *finding.start}};
}

}  // namespace

void write_text(std::ostream& out, const std::string& name, std::string_view utf8,
                const rules::Result& result) {
  const Positions positions(utf8);
  for (const auto& finding : result.findings) {
    out << name;
    if (finding.start) {
      const auto [line, column] = positions.at(*finding.start);
      out << ':' << line << ':' << column;
    }
    out << ": " << rules::name_of(finding.severity) << ' ' << finding.rule;
    if (finding.start) out << " “" << positions.slice(*finding.start, *finding.end) << "”";
    out << ": " << finding.message << '\n';
    if (!finding.why.empty()) out << "    why: " << finding.why << '\n';
    for (const auto& instead : finding.instead) out << "    instead: " << instead << '\n';
    if (!finding.section.empty()) out << "    guideline: " << finding.section << '\n';
  }
  if (result.capped) out << name << ": there is more than is shown here\n";
}

void write_json(std::ostream& out, const rules::Result& result) {
  ordered_json document{{"findings", ordered_json::array()}};
  for (const auto& finding : result.findings) {
    document["findings"].push_back(rules::to_json(finding));
  }
  if (result.capped) document["capped"] = true;
  out << document.dump(2) << '\n';
}

void write_sarif(std::ostream& out, const std::string& name, std::string_view utf8,
                 const rules::Result& result, const policy::Policy& policy) {
  const Positions positions(utf8);
  auto results = ordered_json::array();
  for (const auto& finding : result.findings) {
    ordered_json place{{"artifactLocation", {{"uri", to_uri(name)}}}};
    if (finding.start) place["region"] = sarif_region(finding, positions);
    ordered_json entry{{"ruleId", finding.rule},
                       {"level", sarif_level(finding.severity)},
                       {"message", {{"text", finding.message}}}};
    entry["locations"] = ordered_json::array({{{"physicalLocation", std::move(place)}}});
    entry["properties"] = rules::to_json(finding);
    results.push_back(std::move(entry));
  }
  ordered_json driver{{"name", "vorab"}, {"version", VORAB_VERSION}};
  driver["rules"] = sarif_rules(policy, result);
  ordered_json run{{"tool", {{"driver", std::move(driver)}}}, {"columnKind", "utf16CodeUnits"}};
  run["newlineSequences"] = {"\r\n", "\n", "\r", "\u2028", "\u2029"};
  run["results"] = std::move(results);
  ordered_json document{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                        {"version", "2.1.0"}};
  document["runs"] = ordered_json::array({std::move(run)});
  out << document.dump(2) << '\n';
}

}  // namespace vorab::cli
