// SPDX-License-Identifier: Apache-2.0
#include "patterns.h"

#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

#include "corpus.h"
#include "policy/compiled.h"
#include "policy/json_write.h"
#include "random.h"
#include "rules/precompute.h"

namespace vorab::bench {

namespace {

constexpr std::uint64_t kSeed = 2026;
constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";

std::vector<std::string> personal() {
  const std::vector<std::string> shapes = {
      R"([A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?)",
      R"([2-6][0-9]{3}(?:[ -]?[0-9]{4}){2}(?:[ -]?[0-9]{1,7}))",
      R"(3[47][0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{5})",
      R"([1-9][0-9](?:[ ]?[0-9]{3}){3})",
      R"([0-9]{2,3}/[0-9]{3,4}/[0-9]{4,5})",
      R"(DE[ .-]?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3})",
      R"([0-9]{2}[ ]?[0-9]{6}[ ]?[A-Z][ ]?[0-9]{3})",
      R"([CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?)",
      R"((?:IDD<<|P<D<<)[A-Z0-9<]{20,40})",
      R"([A-Z][0-9]{9})",
      R"([A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?[1-9][0-9]{0,3}[EH]?)",
      R"([0-9]{3}-[0-9]{2}-[0-9]{4})",
      R"([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ]?[0-9]{2}[ ]?[0-9]{2}[ ]?[0-9]{2}[ ]?[A-D])",
      R"((?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2})",
      R"([A-HJ-NPR-Z0-9]{13}[0-9]{4})",
      R"([13][1-9A-HJ-NP-Za-km-z]{25,34})",
      R"(bc1[02-9ac-hj-np-z]{11,71})",
      R"(0x[0-9a-fA-F]{40})",
      R"((?:\+|00)[1-9][0-9]{0,2}[ ()./-]{0,3}(?:\(0\)[ ]?)?[0-9](?:[ ./()-]{0,2}[0-9]){6,12})",
      R"(\(?0[1-9][0-9]{1,4}\)?[ /-]{1,3}[0-9](?:[ -]?[0-9]){3,9})",
      R"([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?(?:\.[A-Za-z0-9-]{1,63})*\.[A-Za-z]{2,24})",
      R"([A-ZÄÖÜ][\pL.-]+(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer|steig)[ ][0-9]{1,4}[ ]?[a-zA-Z]?)",
      R"((?:D-|DE-)?[0-9]{5}[ ][A-ZÄÖÜ][\pL.-]+)",
      R"([0-9]{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Blvd))",
      R"([A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})",
      R"((?:10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2}))",
      R"([-+]?[0-9]{1,2}\.[0-9]{4,8}[ ]?[,;][ ]?[-+]?[0-9]{1,3}\.[0-9]{4,8})",
      R"([23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3})",
      R"([A-Z][A-Z0-9_]{1,9}-[1-9][0-9]{0,6})",
      R"((?i)[0-9]{1,3}(?:[., ][0-9]{3})*(?:[.,][0-9]{1,2})?[ ]?(?:tsd\.?|mio\.?|mrd\.?)?[ ]?(?:€|euro?|\$|usd|chf))",
      R"([+-]?[0-9]{1,3}(?:[.,][0-9]{1,2})?[ ]?(?:%|Prozent|percent|bps))",
      R"(\\\\[A-Za-z0-9._-]{1,63}\\[^\s<>"]{1,200})"};
  auto out = shapes;
  constexpr std::array<std::string_view, 8> kLabels = {
      "Personalnummer", "Geburtsdatum",  "geboren am", "Kontonummer",
      "passport no",    "date of birth", "Steuer-ID",  "patient id"};
  for (const auto label : kLabels) {
    out.push_back("(?i)" + std::string(label) + R"([ .:#]{1,3}[0-9][0-9./ -]{5,14})");
  }
  return out;
}

std::vector<std::string> internal_hosts(Random& random) {
  constexpr std::array<std::string_view, 8> kEnds = {
      "corp", "intern", "internal", "intranet", "lan", "local", "home\\.arpa", "localdomain"};
  std::vector<std::string> out;
  for (const auto end : kEnds) {
    out.push_back(R"((?i)(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,5})" + std::string(end) +
                  R"((?:[:/?#][^\s<>"]*)?)");
    out.push_back("https?://" + random.letters(kLower, 6) + R"(\.sharepoint\.com/[^\s<>"]+)");
    out.push_back("(?:jira|wiki|git|grafana)\\." + random.letters(kLower, 7) + R"(\.(?:de|com)\b)");
  }
  return out;
}

// A prefix of its own and a body, as the secret formats of services have.
std::vector<std::string> secrets(Random& random) {
  std::vector<std::string> out = {
      R"((?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16})",
      R"(AIza[\w-]{35})",
      R"([A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})",
      R"([A-Za-z0-9/+]{86}==)",
      R"(ghp_[0-9A-Za-z]{36})",
      R"(gh[ousr]_[0-9A-Za-z]{36,76})",
      R"(github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})",
      R"(glpat-[\w-]{20})",
      R"(xoxb-[0-9]{10,13}-[0-9]{10,13}-[A-Za-z0-9-]{20,})",
      R"(hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56})",
      R"([MNO][A-Za-z0-9_-]{23,25}\.[\w-]{6}\.[\w-]{27,38})",
      R"([0-9]{8,10}:AA[\w-]{33})",
      R"((?:sk|rk)_(?:live|test|prod)_[A-Za-z0-9]{10,99})",
      R"(sk-(?:proj|svcacct|admin)-[\w-]{58,74}T3BlbkFJ[\w-]{58,74})",
      R"(sk-ant-(?:api03|admin01|oat01)-[\w-]{80,110})",
      R"(ey[A-Za-z0-9_-]{17,}\.ey[A-Za-z0-9_-]{17,}\.[A-Za-z0-9_-]{10,})",
      R"(-----BEGIN[ A-Z0-9_-]{0,40}PRIVATE KEY(?: BLOCK)?-----)",
      R"(SG\.[\w-]{22}\.[\w-]{43})",
      R"([0-9a-f]{32}-us[0-9]{1,2})",
      R"([0-9]{15,16}[|][0-9A-Za-z_-]{27,40})",
      R"((?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqps?)://[^\s:/@]+:[^\s@/]+@[^\s]+)",
      R"(https?://[^\s/:@]+:[^\s/@]+@[^\s/]+)",
      R"((?i)(?:passwor[dt]|passwd|pwd|kennwort|zugangscode)[ ]?(?:lautet|ist|is|=|:)[ ]?["']?[^\s"']{4,64})",
      R"((?i)(?:api[_ -]?key|secret|token|client[_ -]?secret)[\w .-]{0,20}[:=][ ]?["']?[\w=./+-]{16,150})"};
  constexpr std::array<std::string_view, 6> kBodies = {"[A-Za-z0-9]{32}",      "[a-f0-9]{40}",
                                                       "[\\w-]{43}",           "[A-Z0-9]{24}",
                                                       "[A-Za-z0-9_-]{20,64}", "[a-z0-9]{48}"};
  constexpr std::array<std::string_view, 4> kJoints = {"_", "-", "_live_", "_pat_"};
  while (out.size() < 200) {
    out.push_back(random.letters(kLower, 2 + random.below(4)) + std::string(random.of(kJoints)) +
                  std::string(random.of(kBodies)));
  }
  return out;
}

std::vector<std::string> phrases(Random& random) {
  constexpr std::array<std::string_view, 24> kFirst = {
      "streng",      "vorläufige",   "interne",     "geplante",   "vertrauliche", "confidential",
      "preliminary", "internal",     "unannounced", "guaranteed", "garantiert",   "absolut",
      "risk-free",   "klimaneutral", "weltweit",    "Kunde",      "merger",       "Übernahme",
      "layoff",      "Stellenabbau", "budget",      "roadmap",    "Rabatt",       "quarterly"};
  constexpr std::array<std::string_view, 20> kSecond = {
      "vertraulich", "Zahlen",        "Entscheidung",  "Fusion",   "Preisliste",
      "draft",       "results",       "roadmap",       "launch",   "return",
      "sicher",      "profit",        "acquisition",   "takeover", "führend",
      "plan",        "customer list", "Ausschreibung", "offer",    "forecast"};
  std::vector<std::string> out;
  while (out.size() < 236) {
    const std::string first(random.of(kFirst));
    const std::string second(random.of(kSecond));
    switch (out.size() % 4) {
      case 0:
        out.push_back("(?i)" + first + R"([ -]+)" + second);
        break;
      case 1:
        out.push_back("(?i)\\b" + second + R"((?:en|e|s)?\b.{0,30}\b)" + second);
        break;
      case 2:
        out.push_back("(?i)" + first + R"(\s+(?:\w+\s+){0,2})" + second);
        break;
      default:
        out.push_back("(?i)(?:" + first + "|" + second + R"()\s+(?:bis|ab|until|from)\s+\d{4})");
    }
  }
  return out;
}

policy::Pattern pattern(std::string text) { return {std::move(text), false, false}; }

}  // namespace

std::vector<policy::Pattern> patterns() {
  Random random(kSeed);
  std::vector<policy::Pattern> all;
  for (const auto& group : {personal(), internal_hosts(random), secrets(random), phrases(random)}) {
    for (const auto& text : group) all.push_back(pattern(text));
  }
  for (std::size_t i = all.size() - 1; i > 0; --i) std::swap(all[i], all[random.below(i + 1)]);
  return all;
}

policy::Policy policy_with(std::size_t pattern_count, std::size_t term_count) {
  policy::Policy policy;
  policy.id = "bench.engine";
  policy.version = 1;
  policy.title = {{"en", "Bench"}, {"de", "Messung"}};
  const auto all = patterns();
  for (std::size_t i = 0; i < std::min(pattern_count, all.size()); ++i) {
    policy::Rule rule;
    rule.id = "pattern-" + std::to_string(i);
    rule.kind = all[i];
    rule.category = "secret";
    rule.message = {{"en", "This gives something away."}, {"de", "Das verrät etwas."}};
    policy.rules.push_back(std::move(rule));
  }
  policy::Terms list;
  for (auto& word : terms(term_count, kSeed)) {
    policy::Entry entry;
    entry.word = std::move(word);
    list.entries.push_back(std::move(entry));
  }
  if (!list.entries.empty()) {
    policy::Rule rule;
    rule.id = "names";
    rule.kind = std::move(list);
    rule.category = "confidential-project";
    rule.message = {{"en", "This name is confidential."}, {"de", "Dieser Name ist vertraulich."}};
    policy.rules.push_back(std::move(rule));
  }
  return policy;
}

std::string policy_json(const policy::Policy& policy, As as, const nlohmann::json& others) {
  nlohmann::json all = nlohmann::json::array();
  for (const auto& rule : policy.rules) {
    nlohmann::json out = {{"id", rule.id}, {"category", rule.category}, {"message", rule.message}};
    if (const auto* expression = std::get_if<policy::Pattern>(&rule.kind)) {
      out["kind"] = "pattern";
      out["pattern"] = expression->pattern;
    } else {
      const auto& list = std::get<policy::Terms>(rule.kind);
      out["kind"] = "terms";
      out["match"] = list.match == policy::Match::inflected ? "inflected" : "word";
      for (const auto& entry : list.entries) {
        out["words"].push_back(entry.word);
      }
    }
    all.push_back(std::move(out));
  }
  for (const auto& rule : others) all.push_back(rule);
  nlohmann::json out = {{"format", 1},
                        {"id", policy.id},
                        {"version", policy.version},
                        {"title", policy.title},
                        {"publisher", "Bench"},
                        {"issued", "2026-11-01"},
                        {"rules", std::move(all)}};
  if (as == As::bundle) {
    const auto compiled = policy::node_of(rules::precompute(policy));
    out["compiled"] = nlohmann::json::parse(policy::write_json(compiled));
  }
  return out.dump(1);
}

}  // namespace vorab::bench
