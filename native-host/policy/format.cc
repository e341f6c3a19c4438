// SPDX-License-Identifier: Apache-2.0
#include "policy/format.h"

namespace vorab::policy {
namespace {

constexpr bool kLater = true;
constexpr std::string_view kText = R"({"de": "…", "en": "…"})";

constexpr Key kListKeys[] = {
    {"words", R"(["Seeadler", {"word": "Nordstern", "instead": {"de": "…", "en": "…"}}])"},
    {"file", R"("lists/customers.csv")"},
    {"disguised", "true"},
    {"locked", "true"},
    {"note", R"("where the list comes from")"},
    {"hidden", "true"},
    {"match", "write \"match\" into the rule", kLater},
};

constexpr Key kEntryKeys[] = {
    {"word", R"("Seeadler")"},       {"instead", kText},
    {"until", R"("2027-03-01")"},    {"disguised", "true"},
    {"note", R"("why it is here")"},
};

constexpr Key kSignKeys[] = {
    {"word", R"("#MusterwerkBewegt")"},
    {"instead", kText},
    {"until", R"("2027-03-01")"},
    {"note", R"("why it is here")"},
};

constexpr Key kRuleKeys[] = {
    {"id", R"("project-names")"},
    {"kind", R"("terms")"},
    {"category", R"("confidential-project")"},
    {"severity", R"("warn")"},
    {"confidence", "0.8"},
    {"message", kText},
    {"why", kText},
    {"instead", kText},
    {"section", R"("4.2")"},
    {"link", R"("https://intra.musterwerk.example/social-media#4.2")"},
    {"contact", R"("presse@musterwerk.example")"},
    {"owner", R"("legal@musterwerk.example")"},
    {"review_by", R"("2027-04-01")"},
    {"note", R"("why this rule exists")"},
    {"pack", R"("disclosure")"},
    {"trial", R"({"until": "2026-12-24"})"},
    {"show", R"("always")"},
    {"sites", R"(["linkedin"])"},
    {"surfaces", R"(["post", "comment"])"},
    {"posting_as", R"(["company"])"},
    {"languages", R"(["de"])"},
    {"applies", R"({"from": "2026-12-01", "until": "2027-03-01"})"},
    {"embargo_until", R"("2027-03-01T09:00:00+01:00")"},
    {"audience", R"(["sales"])"},
    {"only_with", R"(["image"])"},
    {"near", R"({"words": ["Seriennummer"], "within": 8, "else_severity": "hint"})"},
    {"unless", R"({"words": ["Zoo"]})"},
    {"context", R"({"raise": {"words": ["geheim"], "by": 0.2}})"},
    {"quiet", "true"},
    {"locked", "true"},
    {"examples", R"({"hit": ["Der [[Seeadler]] fliegt"], "miss": ["Ein Seevogel"]})"},
    {"list", R"("projects")", false, "terms wording spelling"},
    {"words", R"(["Seeadler"])", false, "terms wording spelling"},
    {"match", R"("inflected")", false, "terms"},
    {"disguised", "true", false, "terms"},
    {"pattern", R"("MW-\\d{6}")", false, "pattern"},
    {"multiline", "true", false, "pattern"},
    {"ignore_case", "true", false, "pattern"},
    {"validator", R"("iban")", false, "pattern"},
    {"official", R"(["#MusterwerkBewegt"])", false, "hashtags mentions"},
    {"retired", R"(["#MW2025"])", false, "hashtags"},
    {"forbidden", R"(["#leak"])", false, "hashtags mentions"},
    {"hosts", R"(["*.musterwerk.corp"])", false, "links"},
    {"allowed", R"(["www.musterwerk.example"])", false, "links passages"},
    {"private_addresses", "true", false, "links"},
    {"internal_names", "true", false, "links"},
    {"collaboration", "true", false, "links"},
    {"dates", R"(["2027-03-01"])", false, "dates"},
    {"without_year", "false", false, "dates"},
    {"ranges", "true", false, "dates"},
    {"relative", "true", false, "dates"},
    {"if", R"({"words": ["Musterwerk M3"]})", false, "requires"},
    {"then_needs", R"({"hashtags": ["#Werbung"]})", false, "requires"},
    {"hints", R"([{"words": ["Molkerei"]}, {"words": ["Allgäu"]}])", false, "sum"},
    {"threshold", "2", false, "sum"},
    {"scope", R"("thread")", false, "requires sum"},
    {"fingerprints", R"(["fingerprints/strategy.json"])", false, "passages"},
    {"hidden", "write \"hidden\": true into the list that the rule names", kLater},
};

constexpr Key kScaleKeys[] = {{"hint", "0.3"}, {"warn", "0.6"}, {"stop", "0.9"}};

constexpr Key kAppliesKeys[] = {
    {"from", R"("2026-12-01")"},
    {"until", R"("2027-03-01")"},
};

constexpr Key kTrialKeys[] = {{"until", R"("2026-12-24")"}};

constexpr Key kExamplesKeys[] = {
    {"hit", R"(["Der [[Seeadler]] fliegt"])"},
    {"miss", R"(["Ein Seevogel"])"},
};

constexpr Key kExampleKeys[] = {
    {"text", R"("Der [[Seeadler]] fliegt")"},
    {"site", R"("linkedin")"},
    {"surface", R"("post")"},
    {"posting_as", R"("company")"},
    {"at", R"("2027-02-01T09:00:00+01:00")"},
    {"attachments", R"({"image": 1})"},
    {"audience", R"(["sales"])"},
    {"practice", R"("en")"},
};

constexpr Key kAttachmentKeys[] = {
    {"image", "1"}, {"video", "1"}, {"document", "1"}, {"link", "1"}};

constexpr Key kNearKeys[] = {
    {"words", R"(["Seriennummer"])"},
    {"list", R"("numbers")"},
    {"within", "8"},
    {"else_severity", R"("hint")"},
};

constexpr Key kUnlessKeys[] = {
    {"words", R"(["Zoo"])"},
    {"list", R"("animals")"},
    {"hashtags", R"(["#Werbung"])"},
    {"rules", R"(["project-names"])"},
    {"near", R"({"words": ["Zoo"], "within": 8})"},
};

constexpr Key kUnlessNearKeys[] = {
    {"words", R"(["Zoo"])"},
    {"list", R"("animals")"},
    {"within", "8"},
};

constexpr Key kContextKeys[] = {
    {"raise", R"({"words": ["geheim"], "by": 0.2, "within": 8})"},
    {"lower", R"({"words": ["Zoo"], "by": 0.2, "within": 8})"},
};

constexpr Key kSwayKeys[] = {
    {"words", R"(["geheim"])"},
    {"list", R"("alarming")"},
    {"by", "0.2"},
    {"within", "8"},
};

constexpr Key kTriggerKeys[] = {
    {"words", R"(["Musterwerk M3"])"},
    {"list", R"("products")"},
    {"hashtags", R"(["#MusterwerkM3"])"},
    {"rules", R"(["praise"])"},
    {"with", R"({"words": ["großartig"], "within": 12})"},
};

constexpr Key kWithKeys[] = {
    {"words", R"(["großartig"])"},
    {"list", R"("praise")"},
    {"within", "12"},
};

constexpr Key kNeedsKeys[] = {
    {"words", R"(["ich arbeite … bei Musterwerk"])"},
    {"list", R"("disclosures")"},
    {"hashtags", R"(["#Werbung"])"},
    {"de", R"({"hashtags": ["#Werbung"]})"},
    {"en", R"({"hashtags": ["#ad"]})"},
    {"any_language", "true"},
    {"early", R"("fold")"},
};

constexpr Key kNeedsInKeys[] = {
    {"words", R"(["ich arbeite … bei Musterwerk"])"},
    {"list", R"("disclosures")"},
    {"hashtags", R"(["#Werbung"])"},
};

constexpr Key kHintKeys[] = {
    {"words", R"(["Molkerei"])"},
    {"list", R"("regions")"},
    {"hashtags", R"(["#Molkerei"])"},
    {"rule", R"("delivery-days")"},
    {"weight", "1"},
    {"note", R"("why it tells something")"},
};

constexpr Key kAdjustKeys[] = {
    {"rule", R"("project-names")"},
    {"severity", R"("hint")"},
    {"show", R"("once-a-day")"},
    {"sites", R"(["linkedin"])"},
    {"surfaces", R"(["post", "comment"])"},
    {"posting_as", R"(["company"])"},
    {"languages", R"(["de"])"},
    {"audience", R"(["sales"])"},
    {"only_with", R"(["image"])"},
    {"off", "true"},
};

constexpr Key kPackUseKeys[] = {
    {"pack", R"("disclosure")"},
    {"with", R"({"company": "Musterwerk"})"},
    {"without", R"(["disclosure-uk"])"},
    {"severity", R"("hint")"},
    {"show", R"("once-a-day")"},
    {"sites", R"(["linkedin"])"},
    {"surfaces", R"(["post", "comment"])"},
    {"posting_as", R"(["company"])"},
    {"languages", R"(["de"])"},
    {"audience", R"(["sales"])"},
    {"only_with", R"(["image"])"},
    {"applies", R"({"from": "2026-12-01", "until": "2027-03-01"})"},
    {"locked", "true"},
    {"note", R"("why it is on")"},
};

constexpr Key kPackKeys[] = {
    {"$schema", R"("../../pack.schema.json")"},
    {"format", "1"},
    {"id", R"("disclosure")"},
    {"title", kText},
    {"about", kText},
    {"note", R"("why it is as it is")"},
    {"sources", R"(["https://…"])"},
    {"parameters", R"({"company": {"kind": "words", "about": {…}, "example": ["Musterwerk"]}})"},
    {"lists", R"({"praise": {"words": ["großartig"]}})"},
    {"rules", R"([{"id": "disclosure-…", "kind": "…"}])"},
};

constexpr Key kParameterKeys[] = {
    {"kind", R"("words")"},           {"about", kText}, {"required", "true"}, {"default", "3"},
    {"example", R"(["Musterwerk"])"},
};

constexpr Key kPlaceholderKeys[] = {{"parameter", R"("company")"}};
constexpr Key kValueListKeys[] = {{"list", R"("products")"}};

constexpr Key kCompiledKeys[] = {
    {"engine", R"("0.1.0")"},
    {"patterns", R"({"serial": "9c1e0a55d41bb2f3"})"},
    {"literals", "{}"},  // of earlier versions, passed over
};

constexpr Key kFingerprintKeys[] = {
    {"vorab_fingerprint", "1"},
    {"title", R"("Strategie 2031")"},
    {"words", "12000"},
    {"gram", "4"},
    {"runs", "11800"},
    {"count", "11600"},
    {"salt", R"("…", as vorab fingerprint writes it)"},
    {"marks", R"("…", as vorab fingerprint writes it)"},
};

constexpr Key kHiddenKeys[] = {
    {"version", "1"},
    {"match", R"("inflected")"},
    {"pieces", "2"},
    {"disguised", "true"},
    {"rounds", "24"},
    {"salt", R"("…", as vorab build writes it)"},
    {"records", R"("…", as vorab build writes it)"},
    {"entries", R"(["…"], as vorab build writes it)"},
};

constexpr Key kRulesFileKeys[] = {
    {"$schema", R"("../policy.schema.json#/$defs/rules_file")"},
    {"rules", R"([{"id": "…", "kind": "…"}])"},
};

}  // namespace

Keys list_keys() { return kListKeys; }
Keys entry_keys() { return kEntryKeys; }
Keys sign_keys() { return kSignKeys; }
Keys rule_keys() { return kRuleKeys; }
Keys scale_keys() { return kScaleKeys; }
Keys applies_keys() { return kAppliesKeys; }
Keys trial_keys() { return kTrialKeys; }
Keys examples_keys() { return kExamplesKeys; }
Keys example_keys() { return kExampleKeys; }
Keys attachment_keys() { return kAttachmentKeys; }
Keys near_keys() { return kNearKeys; }
Keys unless_keys() { return kUnlessKeys; }
Keys unless_near_keys() { return kUnlessNearKeys; }
Keys context_keys() { return kContextKeys; }
Keys sway_keys() { return kSwayKeys; }
Keys trigger_keys() { return kTriggerKeys; }
Keys with_keys() { return kWithKeys; }
Keys needs_keys() { return kNeedsKeys; }
Keys needs_in_keys() { return kNeedsInKeys; }
Keys hint_keys() { return kHintKeys; }
Keys adjust_keys() { return kAdjustKeys; }
Keys fingerprint_keys() { return kFingerprintKeys; }
Keys hidden_keys() { return kHiddenKeys; }
Keys rules_file_keys() { return kRulesFileKeys; }
Keys pack_use_keys() { return kPackUseKeys; }
Keys pack_keys() { return kPackKeys; }
Keys parameter_keys() { return kParameterKeys; }
Keys placeholder_keys() { return kPlaceholderKeys; }
Keys value_list_keys() { return kValueListKeys; }
Keys compiled_keys() { return kCompiledKeys; }

}  // namespace vorab::policy
