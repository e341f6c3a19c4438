// SPDX-License-Identifier: Apache-2.0
#include "policy/read_site_data.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/format.h"
#include "policy/known_composers.h"
#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_values.h"
#include "policy/selector.h"
#include "policy/selector_reach.h"

namespace vorab::policy {
namespace {

enum class Use {
  field,   ///< what people type into
  inside,  ///< the same, in an ancestor that narrows it down
  around,  ///< an ancestor, or a button
  out      ///< what must not be around: it may name anything
};

std::string read_selector(const Spot& spot, Report& report, Use use, bool messages) {
  auto text = read_text(spot, report, kLongestSelector);
  if (!text) return {};
  const ParsedSelector parsed = parse_selector(*text);
  std::optional<SelectorFault> fault = parsed.fault;
  if (fault) fault->message = in_quotes(*text) + " is no selector: " + fault->message;
  if (!fault && use != Use::out) fault = private_part(parsed.parts, messages);
  if (!fault && use == Use::field) fault = any_field(parsed.parts);
  if (!fault) return *std::move(text);
  report.error(spot.inside(fault->at, report.source()), fault->message, fault->remedy);
  return {};
}

// `read` makes a text of each item, an empty one of what is wrong.
template <class Read>
std::vector<std::string> read_some(const std::optional<Spot>& spot, Report& report, Read read) {
  std::vector<std::string> out;
  if (!spot) return out;
  for (const Spot& item : read_items(*spot, report, kMostSelectors)) {
    if (auto text = read(item); !text.empty()) out.push_back(std::move(text));
  }
  return out;
}

ComposerAim read_aim(const Spot& spot, Report& report, bool messages) {
  const Object members(spot, composer_aim_keys(), report);
  const auto selector = [&](Use use) {
    return [&report, messages, use](const Spot& at) {
      return read_selector(at, report, use, messages);
    };
  };
  ComposerAim aim;
  if (const auto within = members["within"]) aim.within = selector(Use::around)(*within);
  const bool narrow = !aim.within.empty() && is_somewhere(parse_selector(aim.within).parts);
  aim.find = read_some(members["find"], report, selector(narrow ? Use::inside : Use::field));
  aim.press = read_some(members["press"], report, selector(Use::around));
  aim.names = read_some(members["names"], report, [&](const Spot& name) {
    return read_text(name, report, kLongestButton).value_or("");
  });
  if (const auto without = members["without"]) aim.without = selector(Use::out)(*without);
  if (const auto area = members["area"]) aim.area = selector(Use::around)(*area);
  if (const auto* object = spot.node().as<Node::Object>(); object && object->empty()) {
    report.error(spot.place(), "nothing is re-aimed here",
                 R"(add "find": ["…"], or take the composer out)");
  }
  return aim;
}

const KnownComposer* known_composer(std::string_view site, std::string_view id) {
  const auto* found = std::find_if(
      std::begin(kKnownComposers), std::end(kKnownComposers),
      [&](const KnownComposer& known) { return known.site == site && known.id == id; });
  return found == std::end(kKnownComposers) ? nullptr : found;
}

void refuse_composer(const Spot& spot, const std::string& site, const std::string& id,
                     Report& report) {
  std::vector<std::string_view> ids;
  for (const KnownComposer& known : kKnownComposers) {
    if (known.site == site) ids.push_back(known.id);
  }
  for (const Key& key : composer_aim_keys()) {
    if (key.name != id) continue;
    return report.error(
        spot.key_place(), in_quotes(id) + " stands where a composer's name belongs",
        key.never ? std::string(key.example) : "name the composer first: " + suggestion("", ids));
  }
  report.error(
      spot.key_place(), "there is no composer " + in_quotes(id) + " on " + site,
      ids.empty() ? "take it out: this version knows no composer of " + site : suggestion(id, ids));
}

void read_site(const Spot& spot, const std::string& site, Report& report, SiteDataDraft& draft) {
  const auto* members = spot.node().as<Node::Object>();
  if (!members) return wrong_type(spot, report, "an object by composer");
  if (members->empty()) {
    report.error(spot.place(), "nothing is re-aimed here", "name a composer, or take the site out");
  }
  draft.places.emplace(site, spot.key_place());
  for (const Member& member : *members) {
    const Spot composer(spot, member, nullptr);
    const KnownComposer* const known = known_composer(site, member.key);
    if (!known) refuse_composer(composer, site, member.key, report);
    auto aim = read_aim(composer, report, known && known->surface == "message");
    if (known) draft.sites[site][member.key] = std::move(aim);
  }
}

std::size_t size_of(const SiteData& sites) {
  std::size_t bytes = 0;
  for (const auto& [site, composers] : sites) {
    for (const auto& [id, aim] : composers) {
      bytes += aim.within.size() + aim.without.size() + aim.area.size();
      for (const auto* list : {&aim.find, &aim.press, &aim.names}) {
        for (const std::string& text : *list) bytes += text.size();
      }
    }
  }
  return bytes;
}

}  // namespace

SiteDataDraft read_site_data(const Spot& spot, Report& report) {
  SiteDataDraft draft;
  draft.place = spot.key_place();
  const auto* members = spot.node().as<Node::Object>();
  if (!members) {
    wrong_type(spot, report, "an object by site");
    return draft;
  }
  if (members->empty()) report.error(spot.place(), "nothing is re-aimed here", written_as(spot));
  for (const Member& member : *members) {
    const Spot site(spot, member, nullptr);
    if (member.key == "locked") {
      draft.locked = read_flag(site, report).value_or(false);
    } else if (std::find(kSites.begin(), kSites.end(), member.key) == kSites.end()) {
      report.error(site.key_place(),
                   in_quotes(member.key) + " is no network that this version knows",
                   suggestion(member.key, kSites) +
                       "; a new host needs browser policy, a policy file cannot open one");
    } else {
      read_site(site, member.key, report, draft);
    }
  }
  if (const std::size_t bytes = size_of(draft.sites); bytes > kMostSiteData) {
    report.error(draft.place, "the site data has " + std::to_string(bytes) + " bytes",
                 "write at most " + std::to_string(kMostSiteData) +
                     ": name only what the network has changed");
  }
  return draft;
}

}  // namespace vorab::policy
