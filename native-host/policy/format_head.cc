// SPDX-License-Identifier: Apache-2.0
// The keys of a policy but for its lists, rules and packs.
#include "policy/format.h"

namespace vorab::policy {
namespace {

constexpr bool kLater = true;
constexpr bool kNever = true;
constexpr std::string_view kAnyKind;
constexpr std::string_view kText = R"({"de": "…", "en": "…"})";

constexpr Key kPolicyKeys[] = {
    {"$schema", R"("policy.schema.json")"},
    {"format", "1"},
    {"id", R"("musterwerk.social-media")"},
    {"version", "12"},
    {"title", kText},
    {"publisher", R"("Musterwerk AG, Kommunikation")"},
    {"issued", R"("2026-11-01")"},
    {"expires", R"("2027-05-01")"},
    {"guideline", R"("https://intra.musterwerk.example/social-media")"},
    {"languages", R"(["de", "en"])"},
    {"contacts", R"([{"role": {"de": "…", "en": "…"}, "mail": "…"}])"},
    {"sites", R"(["linkedin", "xing", "x"])"},
    {"settings", R"({"hold_ms": 300})"},
    {"lists", R"({"projects": {"words": ["Seeadler"]}})"},
    {"rules", R"([{"id": "…", "kind": "…"}])"},
    {"adjust", R"([{"rule": "project-names", "severity": "hint"}])"},
    {"site_data", R"({"linkedin": {"post-b": {"find": [".editor"]}}})"},
    {"emergency", R"({"steps": [{"de": "…", "en": "…"}]})"},
    {"changes", R"([{"version": 12, "date": "2026-11-01", "text": {"de": "…", "en": "…"}}])"},
    {"packs", R"(["secrets", {"pack": "disclosure", "with": {"company": "Musterwerk"}}])"},
    {"locked", "write \"locked\": true into the rules, lists or settings you mean", kLater},
    {"audiences", "write one policy for each audience", kLater},
    {"trial", "write \"trial\" into the rule that is on trial", kLater},
    {"compiled", R"({"engine": "0.1.0"})"},
};

constexpr Key kSettingsKeys[] = {
    {"hold_ms", "300"},
    {"without_host", R"("post")"},
    {"shortcuts", R"({"next": "Alt+Shift+N"})"},
    {"reflect", R"([{"de": "…", "en": "…"}])"},
    {"pause", "true"},
    {"messages", "false"},
    {"log", "false"},
    {"reasons", "false"},
    {"counts", "false"},
    {"locked", "true"},
    {"languages", "the policy's own \"languages\" are used", kLater},
};

constexpr Key kShortcutKeys[] = {{"next", R"("Alt+Shift+N")"}};

constexpr Key kContactKeys[] = {
    {"role", kText},
    {"mail", R"("presse@musterwerk.example")"},
    {"phone", R"("+49 30 23125 100")"},
};

constexpr Key kEmergencyKeys[] = {
    {"steps", R"([{"de": "…", "en": "…"}])"},
    {"sites", R"({"linkedin": {"link": "https://…"}})"},
    {"contacts", R"([{"role": {"de": "…", "en": "…"}, "phone": "…"}])"},
    {"evidence", R"([{"de": "…", "en": "…"}])"},
    {"deadlines", R"([{"title": {"de": "…", "en": "…"}, "hours": 72}])"},
};

constexpr Key kEmergencySiteKeys[] = {
    {"link", R"("https://www.linkedin.com/in/me/recent-activity/all/")"},
    {"text", kText},
};

constexpr Key kDeadlineKeys[] = {
    {"title", kText},
    {"hours", "72"},
    {"text", kText},
};

constexpr Key kChangeKeys[] = {
    {"version", "12"},
    {"date", R"("2026-11-01")"},
    {"text", kText},
};

constexpr std::string_view kNewHost =
    "a new host needs browser policy, a policy file cannot open one";
constexpr std::string_view kAsItIs =
    "take it out: what a composer is and which keys post stays as Vorab has it";

constexpr Key kComposerAimKeys[] = {
    {"find", R"([".editor [contenteditable=\"true\"]"])"},
    {"within", R"("[role=\"dialog\"]")"},
    {"without", R"(".comments")"},
    {"press", R"(["button.share"])"},
    {"names", R"(["Post", "Posten"])"},
    {"area", R"("[role=\"dialog\"]")"},
    {"hosts", kNewHost, kLater, kAnyKind, kNever},
    {"host", kNewHost, kLater, kAnyKind, kNever},
    {"matches", kNewHost, kLater, kAnyKind, kNever},
    {"surface", kAsItIs, kLater, kAnyKind, kNever},
    {"keys", kAsItIs, kLater, kAnyKind, kNever},
};

}  // namespace

Keys policy_keys() { return kPolicyKeys; }
Keys settings_keys() { return kSettingsKeys; }
Keys shortcut_keys() { return kShortcutKeys; }
Keys contact_keys() { return kContactKeys; }
Keys emergency_keys() { return kEmergencyKeys; }
Keys emergency_site_keys() { return kEmergencySiteKeys; }
Keys deadline_keys() { return kDeadlineKeys; }
Keys change_keys() { return kChangeKeys; }
Keys composer_aim_keys() { return kComposerAimKeys; }

}  // namespace vorab::policy
