// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/difference.h"
#include "policy/policy.h"

/// A policy as a flat list of facts, each with what is needed to say whether another one is
/// stricter. Whatever a new key says becomes a fact in difference_head, _rule or _kind.
namespace vorab::policy {

/// The more the stricter, number by number; none: cannot be compared.
using Strength = std::vector<double>;

/// Something about one entry: its `until`, its `instead` ….
struct Detail {
  std::string name;
  nlohmann::json value;
  Strength strength = {};
  Strength absent = {};  ///< of an entry that does not say it
};

struct Item {
  nlohmann::json key;
  std::vector<Detail> details = {};
};

struct Fact {
  enum class Form {
    value,      ///< one value
    narrowing,  ///< names to which a rule is narrowed; none: no narrowing
    items,      ///< entries
    part,       ///< an object that may be missing, with its facts behind it ("near" and "near.…")
  };
  std::string key;
  Form form = Form::value;
  nlohmann::json value = nullptr;  ///< null: it is not said
  Strength strength = {};
  std::vector<Item> items = {};
  std::vector<Item> hidden = {};    ///< entries that nobody may be told
  std::size_t sealed = 0;           ///< how many are there that even the policy does not know
  std::string seal = {};            ///< tells sealed lists apart
  Effect more = Effect::different;  ///< what one entry more means
  bool ordered = false;             ///< their order counts
};

class Facts {
 public:
  void value(std::string_view key, nlohmann::json value, Strength strength = {});
  void flag(std::string_view key, bool value, Strength strength = {});
  void text(std::string_view key, const std::string& text);
  void narrowing(std::string_view key, const std::vector<std::string>& names);
  /// True if it is there. `presence` is what it means that it is.
  bool part(std::string_view key, bool is_there, Effect presence);
  Fact& items(std::string_view key, Effect more, std::vector<Item> items = {});
  void names(std::string_view key, Effect more, const std::vector<std::string>& names,
             std::string_view sign = {});
  Fact& words(std::string_view key, Effect more, const std::vector<Entry>& entries,
              std::string_view sign = {});
  void texts(std::string_view key, const std::vector<Localized>& texts);

  [[nodiscard]] const std::vector<Fact>& all() const { return facts_; }

 private:
  std::vector<Fact> facts_;
};

/// Appends what differs: effect, key, before and after.
void compare(const Facts& before, const Facts& after, std::vector<Difference>& out);

/// "2027-03-01", or with its time if it is no midnight; `last`: the day before is the last one.
[[nodiscard]] nlohmann::json moment(const std::optional<TimePoint>& time, bool last = false);

/// Seconds, or `otherwise` if there is no such time.
[[nodiscard]] Strength at(const std::optional<TimePoint>& time, double otherwise);

}  // namespace vorab::policy
