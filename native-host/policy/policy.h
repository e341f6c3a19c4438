// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "policy/entry.h"
#include "policy/problem.h"
#include "policy/shared_words.h"
#include "policy/site_data.h"

namespace vorab::validators {
struct Validator;
}

/// What the company says, as plain values. The reader (policy/load.h) makes them, the engine
/// (rules/rule_set.h) compiles them; nothing here has behaviour. All strings are valid UTF-8.
namespace vorab::policy {

struct Fingerprint;
struct HiddenList;

enum class Severity { hint, warn, stop };

/// From which confidence (0..1) a finding is a hint, a warning, a stop; below all it is dropped.
struct SeverityScale {
  std::optional<double> hint, warn, stop;
};

/// How strictly a word must be met (design 4.2).
enum class Match { exact, word, inflected, fuzzy };

enum class Show { always, once_a_post, once_a_day };

/// Half-open range of bytes.
struct Bytes {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Bytes&, const Bytes&) = default;
};

/// A text that must or must not be found. `marks` are the `[[…]]` of the source, already taken
/// out of `text`; empty means that the span does not matter.
struct Example {
  std::string text;
  std::vector<Bytes> marks;
  std::string site, surface, posting_as;  ///< empty: a place where the rule applies
  std::optional<TimePoint> at;            ///< empty: a time inside the rule's window
  std::optional<std::map<std::string, int>> attachments = {};  ///< empty: not told
  std::optional<std::vector<std::string>> audience = {};       ///< the writer's; empty: unknown
  std::string practice = {};  ///< an exercise for readers of this language; empty: none
  Place place;
};

/// Words or phrases that give something away, or (in `wording`) that are written otherwise here.
struct Terms {
  std::vector<Entry> entries;  ///< `words` and the named list's entries, in this order
  Match match = Match::inflected;

  /// The list as a bundle has it that must not show its words: they stand, empty until a text has
  /// one of them, among `entries` from `first_hidden` on.
  std::shared_ptr<const HiddenList> hidden = {};
  std::size_t first_hidden = 0;
};

/// An RE2 pattern; a group named `mark` is the span and what the validator sees.
struct Pattern {
  std::string pattern;
  bool multiline = false;
  bool ignore_case = false;
  bool judged = false;  ///< RE2 took it when the bundle was built that it comes from
  const validators::Validator* validator = nullptr;  ///< null: whatever fits the pattern counts
};

/// A house spelling: `entries` are the wrong forms, the entry's or rule's `instead` the right one.
/// What is written exactly like a suggestion is never a finding.
struct Wording {
  std::vector<Entry> entries;
};

/// Campaign tags without `#`; `*` stands for any run of characters. What was meant to be an
/// official one is found too, unless another rule knows it.
struct Hashtags {
  std::vector<Entry> official, retired, forbidden;
  std::vector<std::string> known = {};  ///< tags that other rules ask for; set when compiled
};

/// Handles without `@`; `*` in `forbidden` stands for any run of characters. Look-alikes of the
/// official ones are found too.
struct Mentions {
  std::vector<Entry> official, forbidden;
  std::vector<std::string> known = {};  ///< official handles of other rules; set when compiled
};

/// Links that lead inside. `hosts` are patterns (`*.musterwerk.corp`), `allowed` exceptions.
struct Links {
  std::vector<Entry> hosts;
  std::vector<std::string> allowed;
  bool private_addresses = false;  ///< 10/8, 172.16/12, 192.168/16, fc00::/7 … (RFC 1918, 4193)
  bool internal_names = false;     ///< one-label hosts, .corp, .local, UNC paths …
  bool collaboration = false;      ///< documents and boards shared on the usual services
};

/// Days in every usual notation. `relative`: "next Tuesday" too; `ranges`: "1.–3. März" contains
/// it.
struct Dates {
  std::vector<std::chrono::year_month_day> days;
  bool without_year = true;
  bool ranges = false;
  bool relative = false;
};

/// What satisfies a disclosure: any of these. "…" in a phrase stands for up to six words.
struct Need {
  std::vector<Entry> words;
  std::vector<std::string> hashtags;  ///< without `#`
  [[nodiscard]] bool empty() const { return words.empty() && hashtags.empty(); }
};

/// How early in a post a disclosure must stand.
enum class Early { anywhere, start, fold, characters };

/// Something that must accompany something else.
struct Requires {
  bool always = false;                ///< no `if`: in every post that the rule applies to
  std::vector<Entry> entries;         ///< `if`: these words,
  std::vector<std::string> hashtags;  ///< these tags (without `#`),
  std::vector<std::string> rules;     ///< or what these rules find,
  SharedWords with;                   ///< together with one of these words; empty: alone
  std::optional<int> with_within;     ///< at most so many words away; empty: anywhere

  Need needs;  ///< whatever the post's language
  struct InLanguage {
    std::string language;
    Need need;
  };
  std::vector<InLanguage> needs_in;  ///< in posts of this language
  bool any_language = false;         ///< what another language asks for will do
  Early early = Early::anywhere;
  int characters = 0;   ///< UTF-16 units, for Early::characters
  bool thread = false;  ///< once for a whole thread
};

/// Hints that are harmless alone and telling together.
struct Sum {
  struct Hint {
    std::vector<Entry> entries;
    std::vector<std::string> hashtags;  ///< without `#`
    std::string rule;                   ///< what this rule finds; empty: none
    int weight = 1;
    Place place;
  };
  std::vector<Hint> hints;
  int threshold = 0;
  bool thread = false;  ///< over all posts of a thread
};

/// Excerpts of confidential documents. What stands in `allowed` may be said.
struct Passages {
  std::vector<std::shared_ptr<const Fingerprint>> fingerprints;
  std::vector<std::string> allowed;
};

/// Words that are written wrong. `entries` are right, though no dictionary has them.
struct Spelling {
  std::vector<Entry> entries;
  std::vector<std::string> known = {};  ///< names of the whole policy; set when compiled
};

using RuleKind = std::variant<Terms, Pattern, Wording, Hashtags, Mentions, Links, Dates, Requires,
                              Sum, Passages, Spelling>;

/// Words around a finding that change how sure it is.
struct Sway {
  SharedWords words;
  int within = 8;
  double by = 0.2;
};

/// Words near a finding, on the same line or at most `within` words away from it.
struct Near {
  SharedWords words;
  int within = 8;
  std::optional<Severity> else_severity;  ///< without them: this severity; empty: no finding
};

/// What takes a finding back.
struct Unless {
  SharedWords words;                  ///< anywhere in the post
  std::vector<std::string> hashtags;  ///< without `#`, anywhere in the post
  std::vector<std::string> rules;     ///< ids of rules that find something
  std::optional<Near> near;           ///< words near the finding
};

struct Rule {
  std::string id;
  RuleKind kind;
  std::string category;
  std::variant<Severity, SeverityScale> severity = Severity::warn;
  double confidence = 1.0;  ///< of what it finds as written, 0..1
  Localized message, why, instead;
  std::string section, link, contact;
  Show show = Show::always;
  bool quiet = false;  ///< never a finding of its own; other rules ask about it
  std::string owner, review_by, note;
  Place review_by_place;

  // Narrowing: empty means no narrowing.
  std::vector<std::string> sites, surfaces, posting_as, languages, audience;
  std::vector<std::string> only_with;  ///< image, video, document, link: any of them
  std::optional<Near> near;
  std::optional<Unless> unless;
  std::optional<Sway> raise, lower;        ///< `context`
  std::optional<TimePoint> from, until;    ///< `applies`: from inclusive, until exclusive
  std::optional<TimePoint> embargo_until;  ///< the rule is off from this time on

  /// On trial until then, and off afterwards: nobody is shown what it finds; empty: it speaks.
  std::optional<TimePoint> trial_until;
  Place trial_place;

  std::vector<Example> hits, misses;
  bool built = false;   ///< it stands in a bundle: its examples held, and stayed behind
  bool locked = false;  ///< no later layer may adjust it
  std::string pack;     ///< id of the pack that it comes from; empty: the policy's own
  Place place;
};

struct Contact {
  Localized role;
  std::string mail, phone;
};

/// What the policy asks for that could watch people or take something from them: it takes effect
/// only with the employees' key, so nothing but a report may follow from these.
struct AskedFor {
  bool pause = true, messages = false, log = false, reasons = false, counts = false;
  /// The file whose word it is, by the setting's name, as problems name it.
  std::map<std::string, std::string, std::less<>> by = {};
};

/// Wishes about the extension's behaviour; the defaults are design 4.2's.
struct Settings {
  int hold_ms = 300;
  std::string without_host = "post";
  std::map<std::string, std::string> shortcuts;
  std::vector<Localized> reflect;  ///< sentences for a moment's thought; empty: none
  AskedFor asked_for;
  bool locked = false;  ///< no later layer may give others
};

/// What to do when something was posted that should not have been.
struct Emergency {
  /// Where a network's delete function is.
  struct Help {
    std::string link;
    Localized text;
  };
  /// A clock that runs from the moment that the person names.
  struct Deadline {
    Localized title, text;
    int hours = 0;
  };
  std::vector<Localized> steps;
  std::map<std::string, Help> sites;
  std::vector<Contact> contacts;
  std::vector<Localized> evidence;  ///< what to keep before it is deleted
  std::vector<Deadline> deadlines;
};

/// What changed in the guideline with a version.
struct Change {
  int version = 0;
  std::string date;  ///< ISO date as written
  Localized text;
};

/// One file that a policy in force was put together from.
struct Bundle {
  std::string file;  ///< as problems name it
  std::string id;
  int version = 0;
};

struct Policy {
  std::string id;
  int version = 0;
  Localized title;
  std::string publisher;
  std::string issued;                   ///< ISO date as written
  std::string expires;                  ///< ISO date as written; empty: never
  std::optional<TimePoint> expires_at;  ///< end of that day, UTC
  std::string guideline;
  std::vector<std::string> languages{"de", "en"};
  std::vector<Contact> contacts;
  std::optional<Emergency> emergency;
  std::vector<Change> changes;  ///< the newest first
  std::vector<std::string> sites{"linkedin", "xing", "x"};
  Settings settings;
  SiteData site_data;
  std::map<std::string, Place> site_data_places;  ///< where each of its sites stands
  bool site_data_locked = false;                  ///< no later layer may re-aim anything
  std::vector<Rule> rules;
  std::vector<Bundle> bundles;  ///< the layers that it is made of, in their order
  Place place;                  ///< the (first) file's opening bracket
  Place expires_place;          ///< where `expires` stands
};

/// The field's name of a rule's kind: "terms", "pattern" ….
[[nodiscard]] std::string_view kind_name(const RuleKind& kind);

/// The ids of the rules that a rule's kind asks about (not its `unless`), in order.
[[nodiscard]] std::vector<const std::string*> asked_rules(const RuleKind& kind);

}  // namespace vorab::policy
