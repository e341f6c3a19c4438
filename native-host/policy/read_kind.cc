// SPDX-License-Identifier: Apache-2.0
#include "policy/read_kind.h"

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>

#include "policy/below.h"
#include "policy/compiled.h"
#include "policy/dates.h"
#include "policy/fingerprint.h"
#include "policy/quoted.h"
#include "policy/read_pattern.h"
#include "policy/read_requires.h"
#include "policy/read_sum.h"
#include "policy/read_words.h"
#include "text/fold.h"
#include "validators/validators.h"

namespace vorab::policy {
namespace {

// True if a key that the rule needs is there under a misspelt name: that has been named.
bool is_any_misspelt(const Object& members, std::initializer_list<std::string_view> keys) {
  return std::any_of(keys.begin(), keys.end(),
                     [&](std::string_view key) { return members.is_misspelt(key); });
}

std::optional<std::string> read_fingerprint_path(const Spot& spot, Report& report) {
  auto path = read_text(spot, report);
  if (!path || is_path_below(*path, {".json"})) return path;
  report.error(
      spot.place(), in_quotes(*path) + " is no fingerprint file below the policy's folder",
      "write it like \"fingerprints/strategy.json\", with / between folders and without ..; "
      "vorab fingerprint makes one from a document");
  return std::nullopt;
}

// `words` and `list` of a rule. One of them must be there.
std::vector<Entry> read_words_or_list(const Object& members, const Spot& spot, Report& report,
                                      RuleDraft& draft) {
  const auto words = members["words"];
  const auto list = members["list"];
  if (!words && !list && !is_any_misspelt(members, {"words", "list"})) {
    report.error(spot.place(), "this rule has no words",
                 R"(add "words": ["Seeadler"] or "list": "projects")");
  }
  if (list) {
    draft.list_place = list->place();
    draft.list = read_text(*list, report).value_or("");
  }
  return words ? read_words(*words, report) : std::vector<Entry>{};
}

// Right words may come from both, or from nowhere.
Spelling read_spelling(const Object& members, Report& report, RuleDraft& draft) {
  Spelling out;
  if (const auto list = members["list"]) {
    draft.list_place = list->place();
    draft.list = read_text(*list, report).value_or("");
  }
  if (const auto words = members["words"]) out.entries = read_words(*words, report);
  return out;
}

Terms read_terms(const Object& members, const Spot& spot, Report& report, RuleDraft& draft) {
  Terms terms;
  terms.entries = read_words_or_list(members, spot, report, draft);
  if (const auto match = members["match"]) {
    if (const auto index = read_name(*match, report, kMatches)) {
      terms.match = static_cast<Match>(*index);
    }
  }
  if (const auto flag = members["disguised"]) {
    draft.disguised = read_flag(*flag, report).value_or(false);
  }
  return terms;
}

Pattern read_pattern(const Object& members, Report& report) {
  Pattern out;
  if (const auto spot = members["multiline"]) {
    out.multiline = read_flag(*spot, report).value_or(false);
  }
  if (const auto spot = members["ignore_case"]) {
    out.ignore_case = read_flag(*spot, report).value_or(false);
  }
  if (const auto spot = members["validator"]) {
    if (const auto index = read_name(*spot, report, validators::kNames)) {
      out.validator = &validators::kValidators[*index];
    }
  }
  if (const auto spot = members.required("pattern")) {
    if (auto text = read_text(*spot, report, kMaxPolicyBytes)) {
      out.pattern = std::move(*text);
      if (!report.judged_patterns.contains(mark_of(out))) check_pattern(out, *spot, report);
    }
  }
  return out;
}

// What is said twice about one name: that it is wanted and that it is not.
class Contradictions {
 public:
  Contradictions(Report& report, std::string_view sign) : report_(report), sign_(sign) {}

  void add(const std::vector<Entry>& entries, const std::string& list) {
    for (const Entry& entry : entries) {
      const auto [first, fresh] = seen_.emplace(text::folded_word(entry.word), list);
      if (fresh || first->second == list) continue;
      report_.error(entry.place,
                    in_quotes(std::string(sign_) + entry.word) + " is " + first->second + " and " +
                        list + " at once",
                    "keep one of the two");
    }
  }

 private:
  Report& report_;
  std::string_view sign_;
  std::unordered_map<std::string, std::string> seen_;  // folded name → the list it stands in
};

Hashtags read_hashtags(const Object& members, const Spot& spot, Report& report) {
  Hashtags out;
  Contradictions seen(report, "#");
  bool any = false;
  for (const auto& [name, tags] : {std::pair{"official", &out.official},
                                   {"retired", &out.retired},
                                   {"forbidden", &out.forbidden}}) {
    const auto member = members[name];
    if (!member) continue;
    any = true;
    *tags = read_tags(*member, report, /*wildcards=*/true);
    seen.add(*tags, name);
  }
  if (!any && !is_any_misspelt(members, {"official", "retired", "forbidden"})) {
    report.error(spot.place(), "this rule has no hashtags",
                 R"(add "official", "retired" or "forbidden": ["#…"])");
  }
  return out;
}

Mentions read_mentions(const Object& members, const Spot& spot, Report& report) {
  Mentions out;
  Contradictions seen(report, "@");
  const auto official = members["official"];
  const auto forbidden = members["forbidden"];
  if (official) out.official = read_handles(*official, report, false);
  if (forbidden) out.forbidden = read_handles(*forbidden, report, true);
  seen.add(out.official, "official");
  seen.add(out.forbidden, "forbidden");
  if (!official && !forbidden && !is_any_misspelt(members, {"official", "forbidden"})) {
    report.error(spot.place(), "this rule has no handles",
                 R"(add "official" or "forbidden": ["@…"])");
  }
  return out;
}

bool is_set(const Object& members, std::string_view name, Report& report, bool otherwise = false) {
  const auto spot = members[name];
  return spot ? read_flag(*spot, report).value_or(otherwise) : otherwise;
}

Links read_links(const Object& members, const Spot& spot, Report& report) {
  Links out;
  const auto hosts = members["hosts"];
  if (hosts) out.hosts = read_hosts(*hosts, report);
  if (const auto allowed = members["allowed"]) {
    for (Entry& host : read_hosts(*allowed, report)) out.allowed.push_back(std::move(host.word));
  }
  out.private_addresses = is_set(members, "private_addresses", report);
  out.internal_names = is_set(members, "internal_names", report);
  out.collaboration = is_set(members, "collaboration", report);
  const bool any = hosts || out.private_addresses || out.internal_names || out.collaboration;
  if (!any && !is_any_misspelt(members,
                               {"hosts", "private_addresses", "internal_names", "collaboration"})) {
    report.error(spot.place(), "this rule looks for no links",
                 R"(add "hosts": ["*.musterwerk.corp"], or one of "private_addresses", )"
                 R"("internal_names", "collaboration": true)");
  }
  return out;
}

Dates read_dates(const Object& members, Report& report) {
  Dates out;
  if (const auto spot = members.required("dates")) {
    for (const Spot& item : read_items(*spot, report)) {
      const auto day = parse_date(read_date(item, report).value_or(""));
      if (day) out.days.emplace_back(std::chrono::floor<std::chrono::days>(*day));
    }
  }
  out.without_year = is_set(members, "without_year", report, true);
  out.ranges = is_set(members, "ranges", report);
  out.relative = is_set(members, "relative", report);
  return out;
}

// A path, or what such a file holds.
Passages read_passages(const Object& members, Report& report, RuleDraft& draft) {
  Passages out;
  if (const auto spot = members.required("fingerprints")) {
    for (const Spot& item : read_items(*spot, report)) {
      if (item.node().as<std::string>()) {
        if (auto path = read_fingerprint_path(item, report)) {
          draft.fingerprints.push_back({*std::move(path), item.place()});
        }
      } else if (auto fingerprint = read_fingerprint(item, report)) {
        out.fingerprints.push_back(std::make_shared<const Fingerprint>(*std::move(fingerprint)));
      }
    }
  }
  if (const auto spot = members["allowed"]) {
    for (const Spot& item : read_items(*spot, report)) {
      if (auto text = read_text(item, report)) out.allowed.push_back(*std::move(text));
    }
  }
  return out;
}

}  // namespace

RuleKind read_kind(std::string_view kind, const Object& members, const Spot& spot, Report& report,
                   RuleDraft& draft) {
  if (kind == "terms") return read_terms(members, spot, report, draft);
  if (kind == "pattern") return read_pattern(members, report);
  if (kind == "wording") return Wording{read_words_or_list(members, spot, report, draft)};
  if (kind == "hashtags") return read_hashtags(members, spot, report);
  if (kind == "mentions") return read_mentions(members, spot, report);
  if (kind == "links") return read_links(members, spot, report);
  if (kind == "dates") return read_dates(members, report);
  if (kind == "requires") return read_requires(members, spot, report, draft);
  if (kind == "sum") return read_sum(members, spot, report, draft);
  if (kind == "spelling") return read_spelling(members, report, draft);
  return read_passages(members, report, draft);
}

}  // namespace vorab::policy
