// SPDX-License-Identifier: Apache-2.0
#include "cli/status_text.h"

#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

namespace vorab::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string joined(const Json& list) {
  std::string out;
  for (const Json& item : list) out += (out.empty() ? "" : ", ") + text_of(item);
  return out;
}

const char* sentence_of(const std::string& state) {
  static const std::map<std::string, const char*> kSentences{
      {"ok", "a policy is in force"},
      {"no-policy", "no policy is in force: there is none"},
      {"expired", "a policy is in force, past its date: it keeps working, and people are told"},
      {"refused", "no policy is in force: what is there cannot be used"}};
  const auto found = kSentences.find(state);
  return found == kSentences.end() ? "" : found->second;
}

void write_layer(const Json& layer, std::ostream& out) {
  out << "  " << text_of(layer["file"]) << ": " << text_of(layer["id"]) << " version "
      << layer["version"];
  if (layer.contains("signers")) {
    out << ", signed by " << joined(layer["signers"]);
    if (!layer["employees"].empty()) {
      out << ", for the employees by " << joined(layer["employees"]);
    }
  } else {
    out << ", no key is installed to check it";
  }
  out << '\n';
}

void write_policy(const Json& policy, std::ostream& out) {
  const std::string expires = text_of(policy["expires"]);
  out << text_of(policy["title"]) << ", version " << policy["version"] << ", by "
      << text_of(policy["publisher"]) << '\n'
      << "issued " << text_of(policy["issued"]) << ", expires "
      << (expires.empty() ? "never" : expires) << ", " << policy["rules"] << " rules\n";
  if (!policy["packs"].empty()) out << "packs: " << joined(policy["packs"]) << '\n';
  out << "layers:\n";
  for (const Json& layer : policy["layers"]) write_layer(layer, out);
  const Json& granted = policy["granted"];
  out << "for people: " << (granted["pause"] == true ? "a pause is possible" : "no pause")
      << ", private messages are " << (granted["messages"] == true ? "read" : "not read")
      << ", a log is " << (granted["log"] == true ? "kept on this machine" : "not kept")
      << ", reasons are " << (granted["reasons"] == true ? "asked for" : "not asked for")
      << ", rules on trial are " << (granted["counts"] == true ? "counted" : "not counted") << '\n';
}

void write_emergency(const Json& one, std::ostream& out) {
  const std::string state = text_of(one["state"]);
  out << "emergency rule " << text_of(one["id"]) << " (" << text_of(one["file"]) << "): ";
  if (state == "over") {
    out << "over since " << text_of(one["ends"]);
  } else {
    out << (state == "in-force"  ? "in force"
            : state == "not-yet" ? "not yet in force, issued " + text_of(one["issued"])
                                 : "for groups that this machine is none of")
        << " until " << text_of(one["until"]);
  }
  out << ", because: " << text_of(one["reason"]);
  if (!one["signers"].empty()) out << "; signed by " << joined(one["signers"]);
  out << '\n';
}

void write_keys(const char* whose, const Json& signers, std::ostream& out) {
  if (signers.is_null()) return;
  out << "keys for " << whose << ", " << signers["threshold"] << " of " << signers["keys"].size()
      << ":";
  for (const Json& key : signers["keys"]) {
    out << ' ' << text_of(key["name"]) << " (" << text_of(key["number"]) << ")";
  }
  out << '\n';
}

}  // namespace

void write_status(const Json& status, std::ostream& out) {
  const bool alone = status["state"] == "ok" && status["policy"].is_null();
  out << text_of(status["state"]) << ": "
      << (alone ? "no policy is in force, but an emergency rule"
                : sentence_of(text_of(status["state"])))
      << '\n';
  if (!status["policy"].is_null()) write_policy(status["policy"], out);
  for (const Json& one : status["emergencies"]) write_emergency(one, out);
  if (!status["audience"].is_null()) {
    out << "groups of this machine: "
        << (status["audience"].empty() ? "none" : joined(status["audience"])) << '\n';
  }
  write_keys("policies", status["keys"]["policy"], out);
  write_keys("emergency rules", status["keys"]["emergency"], out);
  write_keys("the employees", status["keys"]["employees"], out);
  const std::string state = text_of(status["state_folder"]);
  out << "policies: " << text_of(status["policies"])
      << "\nstate: " << (state.empty() ? "nowhere" : state) << '\n';
  for (const auto& [id, version] : status["versions_seen"].items()) {
    out << "  highest version seen of " << id << ": " << version << '\n';
  }
  for (const Json& problem : status["problems"]) {
    out << text_of(problem["code"]) << ": " << text_of(problem["message"]) << '\n';
  }
}

}  // namespace vorab::cli
