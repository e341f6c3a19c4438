// SPDX-License-Identifier: Apache-2.0
#include "policy/difference_facts.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "policy/dates.h"

namespace vorab::policy {

using nlohmann::json;

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

Effect opposite(Effect effect) {
  if (effect == Effect::different) return effect;
  return effect == Effect::stricter ? Effect::looser : Effect::stricter;
}

// Stricter if nothing is less and something more.
Effect judge(const Strength& before, const Strength& after) {
  bool less = false;
  bool more = false;
  for (std::size_t i = 0; i < before.size() && before.size() == after.size(); ++i) {
    less = less || after[i] < before[i];
    more = more || after[i] > before[i];
  }
  if (less == more) return Effect::different;
  return more ? Effect::stricter : Effect::looser;
}

bool covers(const json& wide, const json& narrow) {
  return std::all_of(narrow.begin(), narrow.end(), [&](const json& name) {
    return std::find(wide.begin(), wide.end(), name) != wide.end();
  });
}

Effect judge_narrowing(const json& before, const json& after) {
  if (before.is_null()) return Effect::looser;
  if (after.is_null()) return Effect::stricter;
  const bool wider = covers(after, before);
  const bool narrower = covers(before, after);
  if (wider == narrower) return Effect::different;
  return wider ? Effect::stricter : Effect::looser;
}

using ByKey = std::map<json, const Item*>;

ByKey by_key(const std::vector<Item>& items) {
  ByKey out;
  for (const Item& item : items) out.emplace(item.key, &item);
  return out;
}

const Detail* detail_of(const Item& item, const std::string& name) {
  const auto found = std::find_if(item.details.begin(), item.details.end(),
                                  [&](const Detail& detail) { return detail.name == name; });
  return found == item.details.end() ? nullptr : &*found;
}

class Comparison {
 public:
  explicit Comparison(std::vector<Difference>& out) : out_(out) {}

  void compare(const Fact& before, const Fact& after) {
    switch (before.form) {
      case Fact::Form::value:
        if (before.value != after.value) {
          add(judge(before.strength, after.strength), before.key, before.value, after.value);
        }
        break;
      case Fact::Form::narrowing:
        if (before.value != after.value) {
          add(judge_narrowing(before.value, after.value), before.key, before.value, after.value);
        }
        break;
      case Fact::Form::part:
        if (before.value != after.value) {
          const Effect effect = before.more == after.more ? before.more : Effect::different;
          add(after.value.is_null() ? opposite(effect) : effect, before.key, before.value,
              after.value);
        }
        break;
      case Fact::Form::items:
        compare_items(before, after);
    }
  }

 private:
  void add(Effect effect, std::string key, json before, json after) {
    out_.push_back({effect, std::move(key), {}, {}, std::move(before), std::move(after), nullptr});
  }

  void compare_items(const Fact& before, const Fact& after) {
    const Effect more = before.more == after.more ? before.more : Effect::different;
    const ByKey was = by_key(before.items);
    const ByKey is = by_key(after.items);
    const Gone gone = gone_of(before.items, is, after);
    const Gone come = gone_of(after.items, was, before);
    if (!gone.named.empty()) add(opposite(more), before.key, gone.named, nullptr);
    if (!come.named.empty()) add(more, before.key, nullptr, come.named);
    compare_details(before, was, is, more);
    compare_hidden(before, after, gone.hidden, come.hidden, more);
    if (before.ordered && gone.named.empty() && come.named.empty()) compare_order(before, after);
  }

  // Those of `items` that the other side does not have; what that side hides is only counted.
  struct Gone {
    json named = json::array();
    std::size_t hidden = 0;
  };
  static Gone gone_of(const std::vector<Item>& items, const ByKey& there, const Fact& other) {
    Gone out;
    const ByKey hidden = by_key(other.hidden);
    for (const Item& item : items) {
      if (there.contains(item.key)) continue;
      if (other.sealed > 0 || hidden.contains(item.key)) {
        ++out.hidden;
      } else {
        out.named.push_back(item.key);
      }
    }
    return out;
  }

  void compare_details(const Fact& fact, const ByKey& was, const ByKey& is, Effect more) {
    std::map<std::pair<std::string, Effect>, std::pair<json, json>> found;
    for (const auto& [key, before] : was) {
      const auto after = is.find(key);
      if (after == is.end()) continue;
      for_details(*before, *after->second, more,
                  [&](const auto& name, Effect effect, const json& a, const json& b) {
                    auto& [left, right] = found[{name, effect}];
                    left.push_back(json::array({key, a}));
                    right.push_back(json::array({key, b}));
                  });
    }
    for (auto& [which, values] : found) {
      add(which.second, fact.key + '.' + which.first, std::move(values.first),
          std::move(values.second));
    }
  }

  // Calls `use` with each detail of an entry that differs.
  template <class Use>
  static void for_details(const Item& before, const Item& after, Effect more, Use use) {
    std::set<std::string> names;
    for (const Item* item : {&before, &after}) {
      for (const Detail& detail : item->details) names.insert(detail.name);
    }
    for (const std::string& name : names) {
      const Detail* a = detail_of(before, name);
      const Detail* b = detail_of(after, name);
      if (a && b && a->value == b->value) continue;
      const Effect effect = judge(a ? a->strength : b->absent, b ? b->strength : a->absent);
      const Effect told = more == Effect::stricter ? effect
                          : more == Effect::looser ? opposite(effect)
                                                   : Effect::different;
      use(name, told, a ? a->value : json(), b ? b->value : json());
    }
  }

  void compare_hidden(const Fact& before, const Fact& after, std::size_t now_hidden,
                      std::size_t now_shown, Effect more) {
    const std::string key = before.key + ".hidden";
    if (now_hidden > 0) add(Effect::different, key, {{"shown", now_hidden}}, nullptr);
    if (now_shown > 0) add(Effect::different, key, nullptr, {{"shown", now_shown}});
    if (before.sealed > 0 || after.sealed > 0) {
      const std::size_t was = before.sealed + before.hidden.size();
      const std::size_t is = after.sealed + after.hidden.size();
      if (was == is && before.seal == after.seal) return;
      return add(Effect::different, key, {{"entries", was}}, {{"entries", is}});
    }
    const ByKey was = by_key(before.hidden);
    const ByKey is = by_key(after.hidden);
    const ByKey shown_before = by_key(before.items);
    const ByKey shown_after = by_key(after.items);
    std::size_t gone = 0;
    std::size_t come = 0;
    std::size_t changed = 0;
    for (const auto& [word, item] : was) {
      const auto other = is.find(word);
      if (other == is.end()) {
        gone += shown_after.contains(word) ? 0 : 1;
        continue;
      }
      bool differs = false;
      for_details(*item, *other->second, more, [&](const auto&...) { differs = true; });
      changed += differs ? 1 : 0;
    }
    for (const auto& [word, item] : is) {
      come += was.contains(word) || shown_before.contains(word) ? 0 : 1;
    }
    if (gone > 0) add(opposite(more), key, {{"entries", gone}}, nullptr);
    if (come > 0) add(more, key, nullptr, {{"entries", come}});
    if (changed > 0) add(Effect::different, key, {{"changed", changed}}, {{"changed", changed}});
  }

  void compare_order(const Fact& before, const Fact& after) {
    json was = json::array();
    json is = json::array();
    for (const Item& item : before.items) was.push_back(item.key);
    for (const Item& item : after.items) is.push_back(item.key);
    if (was != is) add(Effect::different, before.key + ".order", std::move(was), std::move(is));
  }

  std::vector<Difference>& out_;
};

}  // namespace

void Facts::value(std::string_view key, json value, Strength strength) {
  facts_.push_back({std::string(key), Fact::Form::value, std::move(value), std::move(strength)});
}

void Facts::flag(std::string_view key, bool value, Strength strength) {
  this->value(key, value, std::move(strength));
}

void Facts::text(std::string_view key, const std::string& text) {
  value(key, text.empty() ? json() : json(text));
}

void Facts::narrowing(std::string_view key, const std::vector<std::string>& names) {
  std::set<std::string> sorted(names.begin(), names.end());
  facts_.push_back(
      {std::string(key), Fact::Form::narrowing, names.empty() ? json() : json(sorted)});
}

bool Facts::part(std::string_view key, bool is_there, Effect presence) {
  facts_.push_back({std::string(key), Fact::Form::part, is_there ? json(true) : json()});
  facts_.back().more = presence;
  return is_there;
}

Fact& Facts::items(std::string_view key, Effect more, std::vector<Item> items) {
  facts_.push_back({std::string(key), Fact::Form::items});
  Fact& fact = facts_.back();
  fact.more = more;
  std::map<json, Item*> seen;
  for (Item& item : items) {
    const auto [known, fresh] = seen.emplace(item.key, &item);
    if (fresh) continue;
    // What stands there twice stands there once, with a number.
    auto& details = known->second->details;
    const Detail* times = detail_of(*known->second, "times");
    const int number = times ? times->value.get<int>() + 1 : 2;
    std::erase_if(details, [](const Detail& detail) { return detail.name == "times"; });
    details.push_back({"times", number});
    item.key = nullptr;
  }
  std::erase_if(items, [](const Item& item) { return item.key.is_null(); });
  fact.items = std::move(items);
  return fact;
}

void Facts::names(std::string_view key, Effect more, const std::vector<std::string>& names,
                  std::string_view sign) {
  std::vector<Item> out;
  out.reserve(names.size());
  for (const std::string& name : names) out.push_back({std::string(sign) + name});
  items(key, more, std::move(out));
}

Fact& Facts::words(std::string_view key, Effect more, const std::vector<Entry>& entries,
                   std::string_view sign) {
  std::vector<Item> shown;
  std::vector<Item> hidden;
  std::size_t sealed = 0;
  for (const Entry& entry : entries) {
    if (entry.hidden && entry.word.empty()) {
      ++sealed;
      continue;
    }
    Item item{std::string(sign) + entry.word};
    if (!entry.instead.empty()) item.details.push_back({"instead", entry.instead});
    if (entry.disguised) item.details.push_back({"disguised", true, {1}, {0}});
    if (entry.until) {
      item.details.push_back(
          {"until", moment(entry.until, true), at(entry.until, kNever), {kNever}});
    }
    (entry.hidden ? hidden : shown).push_back(std::move(item));
  }
  Fact& fact = items(key, more, std::move(shown));
  fact.hidden = std::move(hidden);
  fact.sealed = sealed;
  return fact;
}

void Facts::texts(std::string_view key, const std::vector<Localized>& texts) {
  std::vector<Item> out;
  for (const Localized& text : texts) out.push_back({text});
  items(key, Effect::different, std::move(out)).ordered = true;
}

void compare(const Facts& before, const Facts& after, std::vector<Difference>& out) {
  std::map<std::string_view, const Fact*> there;
  for (const Fact& fact : after.all()) there.emplace(fact.key, &fact);
  Comparison comparison(out);
  for (const Fact& fact : before.all()) {
    // What only one side has belongs to a part that the other lacks, and that was said.
    if (const auto found = there.find(fact.key); found != there.end()) {
      comparison.compare(fact, *found->second);
    }
  }
}

json moment(const std::optional<TimePoint>& time, bool last) {
  if (!time) return nullptr;
  const bool day = std::chrono::floor<std::chrono::days>(*time) == *time;
  if (!day) return to_time(*time);
  return to_date(last ? *time - std::chrono::seconds{1} : *time);
}

Strength at(const std::optional<TimePoint>& time, double otherwise) {
  return {time ? static_cast<double>(time->time_since_epoch().count()) : otherwise};
}

}  // namespace vorab::policy
