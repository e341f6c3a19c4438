// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string_view>

/// The words of the policy format (design.md 4.2) in tables: what the reader understands, what it
/// names in its remedies, and what only later versions understand. policies/policy.schema.json
/// says the same; a test compares them.
namespace vorab::policy {

/// A key of an object.
struct Key {
  std::string_view name;
  /// How its value is written, for remedies; of a key for later versions: what to do without it.
  std::string_view example;
  bool later = false;
  /// The rule kinds it belongs to, separated by blanks; empty: all.
  std::string_view kinds = {};
  bool never = false;  ///< no version will: `example` says why
};

using Keys = std::span<const Key>;
using Names = std::span<const std::string_view>;

[[nodiscard]] Keys policy_keys();
[[nodiscard]] Keys settings_keys();
[[nodiscard]] Keys shortcut_keys();
[[nodiscard]] Keys contact_keys();
[[nodiscard]] Keys emergency_keys();
[[nodiscard]] Keys emergency_site_keys();
[[nodiscard]] Keys deadline_keys();
[[nodiscard]] Keys change_keys();
[[nodiscard]] Keys composer_aim_keys();
[[nodiscard]] Keys list_keys();
[[nodiscard]] Keys entry_keys();
[[nodiscard]] Keys sign_keys();  ///< of an entry that is a hashtag, handle or host
[[nodiscard]] Keys rule_keys();
[[nodiscard]] Keys scale_keys();
[[nodiscard]] Keys applies_keys();
[[nodiscard]] Keys trial_keys();
[[nodiscard]] Keys examples_keys();
[[nodiscard]] Keys example_keys();
[[nodiscard]] Keys attachment_keys();
[[nodiscard]] Keys near_keys();
[[nodiscard]] Keys unless_keys();
[[nodiscard]] Keys unless_near_keys();
[[nodiscard]] Keys context_keys();
[[nodiscard]] Keys sway_keys();
[[nodiscard]] Keys trigger_keys();  ///< `if` of a rule of kind `requires`
[[nodiscard]] Keys with_keys();
[[nodiscard]] Keys needs_keys();
[[nodiscard]] Keys needs_in_keys();  ///< of one language
[[nodiscard]] Keys hint_keys();
[[nodiscard]] Keys adjust_keys();
[[nodiscard]] Keys fingerprint_keys();
[[nodiscard]] Keys hidden_keys();
[[nodiscard]] Keys rules_file_keys();  ///< of a `rules/*.json` that is an object
[[nodiscard]] Keys pack_use_keys();    ///< of an item of `packs`
[[nodiscard]] Keys pack_keys();        ///< of a pack.json
[[nodiscard]] Keys parameter_keys();
[[nodiscard]] Keys placeholder_keys();  ///< {"parameter": "…"} in a pack's rules
[[nodiscard]] Keys value_list_keys();   ///< {"list": "…"} as a parameter's value
[[nodiscard]] Keys compiled_keys();

/// A rule kind and its default category.
struct Kind {
  std::string_view name;
  std::string_view category;
};
inline constexpr std::array<Kind, 11> kKinds{{{"terms", "confidential-project"},
                                              {"pattern", "confidential-project"},
                                              {"wording", "brand"},
                                              {"hashtags", "hashtag"},
                                              {"mentions", "mention"},
                                              {"links", "internal-link"},
                                              {"dates", "embargo"},
                                              {"requires", "disclosure"},
                                              {"sum", "mosaic"},
                                              {"passages", "passage"},
                                              {"spelling", "spelling"}}};

inline constexpr std::array<std::string_view, 11> kKindNames{
    "terms", "pattern",  "wording", "hashtags", "mentions", "links",
    "dates", "requires", "sum",     "passages", "spelling"};

inline constexpr std::array<std::string_view, 2> kLanguages{"de", "en"};
inline constexpr std::array<std::string_view, 11> kSites{
    "linkedin", "xing",     "x",      "facebook", "instagram", "threads",
    "bluesky",  "mastodon", "reddit", "youtube",  "tiktok"};
inline constexpr std::array<std::string_view, 7> kSurfaces{
    "post", "comment", "article", "message", "profile", "event", "alt-text"};
inline constexpr std::array<std::string_view, 2> kPostingAs{"company", "personal"};
inline constexpr std::array<std::string_view, 3> kSeverities{"hint", "warn", "stop"};
inline constexpr std::array<std::string_view, 3> kShows{"always", "once-a-post", "once-a-day"};
inline constexpr std::array<std::string_view, 2> kWithoutHost{"post", "ask"};
inline constexpr std::array<std::string_view, 4> kMatches{"exact", "word", "inflected", "fuzzy"};
inline constexpr std::array<std::string_view, 2> kScopes{"post", "thread"};
inline constexpr std::array<std::string_view, 2> kEarly{"start", "fold"};
inline constexpr std::array<std::string_view, 7> kParameterKinds{
    "words", "hashtags", "handles", "hosts", "number", "date", "text"};
inline constexpr std::array<std::string_view, 4> kAttachments{"image", "video", "document", "link"};

/// Bounds of single values.
inline constexpr std::size_t kLongestWord = 200;       ///< code points
inline constexpr std::size_t kLongestHandle = 100;     ///< characters
inline constexpr std::size_t kLongestText = 2000;      ///< code points of a text shown to people
inline constexpr std::size_t kLongestPattern = 2000;   ///< bytes
inline constexpr std::size_t kMostSelectors = 20;      ///< of one list in `site_data`
inline constexpr std::size_t kLongestSelector = 300;   ///< code points
inline constexpr std::size_t kLongestButton = 100;     ///< code points of a button's name
inline constexpr std::size_t kMostSiteData = 100'000;  ///< bytes of all its texts
inline constexpr std::size_t kMostContacts = 30;
inline constexpr std::size_t kMostSteps = 12;     ///< of `emergency`, and of its `evidence`
inline constexpr std::size_t kMostDeadlines = 6;  ///< of `emergency`
inline constexpr int kLongestDeadline = 8760;     ///< hours: a year
inline constexpr std::size_t kMostChanges = 100;
inline constexpr std::size_t kMostSentences = 3;      ///< of `reflect`
inline constexpr std::size_t kLongestExercise = 500;  ///< code points of a `practice` example
inline constexpr int kLongestHold = 2000;             ///< milliseconds
inline constexpr int kFarthestWords = 100;            ///< `within` of `near`
inline constexpr int kLongestStart = 5000;            ///< UTF-16 units, `early` of `then_needs`
inline constexpr int kHeaviestHint = 100;             ///< `weight` of a hint
inline constexpr int kHighestThreshold = 10'000;      ///< of a sum
inline constexpr int kMostAttachments = 100;          ///< of one type
inline constexpr int kHighestVersion = 1'000'000'000;

}  // namespace vorab::policy
