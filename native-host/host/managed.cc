// SPDX-License-Identifier: Apache-2.0
#include "host/managed.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace vorab::host {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostPolicies = 50;
constexpr std::size_t kMostSignatures = 20;
constexpr std::size_t kMostGroups = 200;
constexpr std::string_view kEmergency = "emergency/";

/// "a.json" or "emergency/a.json"; the source of a policy has another name, and comes no such way.
bool is_name(std::string_view name) {
  constexpr std::size_t kLongest = 100;
  constexpr std::string_view kEnding = ".json";
  if (name.starts_with(kEmergency)) name.remove_prefix(kEmergency.size());
  const auto plain = [](unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
           c == '-' || c == '_';
  };
  return name.size() > kEnding.size() && name.size() <= kLongest && name.ends_with(kEnding) &&
         name.front() != '.' && std::all_of(name.begin(), name.end(), plain) &&
         name != "policy.json";
}

const Json* member(const Json& object, const char* key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

class Reader {
 public:
  Managed read(const Json& managed) {
    if (const Json* policies = member(managed, "policies")) read_policies(*policies);
    if (const Json* audience = member(managed, "audience")) read_audience(*audience);
    return std::move(out_);
  }

 private:
  void complain(const std::string& what, const std::string& remedy) {
    out_.reports.push_back(
        {store::Trouble::broken_policy, "browser policy: " + what + "; hint: " + remedy});
  }

  void read_policies(const Json& policies) {
    if (!policies.is_array()) {
      complain("\"policies\" is no list", "write a list of {name, bundle, signatures}");
      out_.files["managed.json"].clear();
      return;
    }
    for (const Json& one : policies) {
      if (number_ == kMostPolicies) {
        complain("there are more than 50 policies", "put some of them together");
        return;
      }
      read_policy(one);
    }
  }

  /// "managed.json", "managed-2.json": for what has no name of its own.
  [[nodiscard]] std::string spare_name() const {
    return number_ == 1 ? "managed.json" : "managed-" + std::to_string(number_) + ".json";
  }

  void read_policy(const Json& one) {
    ++number_;
    std::string name = spare_name();
    if (const Json* given = member(one, "name")) {
      if (given->is_string() && is_name(given->get_ref<const std::string&>())) {
        name = given->get<std::string>();
      } else {
        complain("the name of policy " + std::to_string(number_) + " is none for a policy file",
                 "write letters, digits, . - or _ with .json at the end; until then it is " + name);
      }
    }
    if (out_.files.contains(name)) {
      return complain("there are two policies of the name " + name, "give each its own");
    }
    std::string& text = out_.files[name];
    const Json* const bundle = member(one, "bundle");
    if (bundle == nullptr || !bundle->is_string()) {
      return complain(name + " has no \"bundle\"",
                      "write the text that vorab build made, as one string of at most 2 MiB; a "
                      "larger one has to be a file in the policy folder");
    }
    text = bundle->get<std::string>();
    read_signatures(name, one);
  }

  void read_signatures(const std::string& name, const Json& one) {
    const Json* const signatures = member(one, "signatures");
    if (signatures == nullptr) return;
    std::size_t count = 0;
    for (const Json& signature : *signatures) {
      if (!signatures->is_array() || !signature.is_string() || count == kMostSignatures) {
        return complain("the signatures of " + name + " are no list of at most 20 strings",
                        "write what each .minisig file says as one string");
      }
      out_.files[name + "." + std::to_string(count++) + ".minisig"] = signature.get<std::string>();
    }
  }

  /// As the file of the machine says it: a name in each line.
  void read_audience(const Json& audience) {
    const bool list = audience.is_array() && audience.size() <= kMostGroups;
    std::string& text = out_.files["audience.txt"];
    if (!list || !std::all_of(audience.begin(), audience.end(),
                              [](const Json& group) { return group.is_string(); })) {
      text = "?\n";  // no name of a group: the groups count as unknown, and that is said
      return;
    }
    for (const Json& group : audience) text += group.get<std::string>() + "\n";
  }

  Managed out_;
  std::size_t number_ = 0;
};

}  // namespace

Managed read_managed(const Json& managed) { return Reader().read(managed); }

}  // namespace vorab::host
