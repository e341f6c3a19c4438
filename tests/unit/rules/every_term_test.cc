// SPDX-License-Identifier: Apache-2.0
// What matching promises holds for every term of a long list, in every position.
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "cases.h"
#include "rules/rules_support.h"
#include "text/utf.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

constexpr std::size_t kTerms = 1200;

const std::vector<std::string> kSyllables{"ka", "lo",  "mün", "ster", "brö", "fen", "ta", "rig",
                                          "su", "nor", "päl", "dek",  "wo",  "lim", "ga", "ßel"};

// What may stand around a name without changing it.
const std::vector<std::pair<std::string, std::string>> kPlaces{{"", ""},
                                                               {"", " kommt bald"},
                                                               {"Bald kommt ", ""},
                                                               {"Bald kommt ", " zu uns."},
                                                               {"„", "“"},
                                                               {"\"", "\""},
                                                               {"»", "«"},
                                                               {"(", ")"},
                                                               {"[", "]"},
                                                               {"🦅", "🦅"},
                                                               {"1️⃣ ", "!"},
                                                               {"…", "…"},
                                                               {"– ", " –"},
                                                               {"eins\r\n", "\r\nzwei"},
                                                               {"eins\n", "\n"},
                                                               {"\t", "\t"},
                                                               {"*", "*"},
                                                               {"Gru\u0308ße: ", ","},
                                                               {"𝐀𝐁 ", "?"},
                                                               {"a\u2028", "\u2029b"},
                                                               {"Wort/", ""},
                                                               {"#x ", " @y"},
                                                               {"👩‍👩‍👧", ";"},
                                                               {"¿", "?"}};

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t end) { return engine_() % end; }
  const std::string& pick(const std::vector<std::string>& from) { return from[below(from.size())]; }

  std::string word(std::size_t syllables) {
    std::string out;
    for (std::size_t i = 0; i < syllables; ++i) out += pick(kSyllables);
    if (out.starts_with("ß")) out = "sa" + out;
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }

  // Names as companies give them.
  std::string term() {
    switch (below(6)) {
      case 0:
        return word(2) + " " + word(3);
      case 1:
        return word(1) + "-" + std::to_string(2 + below(997));
      case 2:
        return word(2) + " & " + word(2);
      case 3:
        return word(2) + "-" + word(2);
      default:
        return word(3 + below(2));
    }
  }

 private:
  std::mt19937 engine_;
};

bool has_digit(const std::string& term) {
  return term.find_first_of("0123456789") != std::string::npos;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string decomposed(const std::string& text) {
  return replaced(replaced(replaced(text, "ä", "a\u0308"), "ö", "o\u0308"), "ü", "u\u0308");
}

std::string upper(std::string text) {
  for (auto& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return replaced(replaced(replaced(text, "ä", "Ä"), "ö", "Ö"), "ü", "Ü");
}

std::string with_inside(const std::string& text, const std::string& sign) {
  const auto first = text::decode(text, 0).length;
  return text.substr(0, first) + sign + text.substr(first);
}

// The forms in which an inflected term must be found as a whole.
std::vector<std::string> forms_of(const std::string& term) {
  std::vector<std::string> out{term,
                               upper(term),
                               decomposed(term),
                               with_inside(term, "\u200B"),
                               with_inside(term, "\u00AD"),
                               term + "s"};
  if (!has_digit(term)) {
    out.push_back(replaced(replaced(replaced(term, "ä", "ae"), "ö", "oe"), "ü", "ue"));
    out.push_back(replaced(replaced(replaced(term, "ä", "a"), "ö", "o"), "ü", "u"));
    out.push_back(replaced(term, "ß", "ss"));
    // A last word of fewer than five letters takes an s only.
    const auto last = term.find_last_of(" -");
    if (term.size() - (last == std::string::npos ? 0 : last + 1) > 5) out.push_back(term + "en");
    out.push_back(replaced(term, " & ", " und "));
    if (term.find_first_of(" -") == std::string::npos) out.push_back(term + "stelle");
  } else {
    out.push_back(replaced(term, "-", ""));
    out.push_back(replaced(term, "-", " "));
    out.push_back(replaced(term, "-", "\u2011"));
  }
  return out;
}

// Is the form in each place found, exactly there?
std::size_t in_all_places(const RuleSet& rules, const std::string& id, const std::string& form) {
  for (const auto& [before, after] : kPlaces) {
    const std::string post = before + form + after;
    const text::Utf16Map units(post);
    const auto found = rules.check_rule(id, post, {});
    INFO(post);
    REQUIRE(spans(found) ==
            Spans{{units.units(before.size()), units.units(before.size() + form.size())}});
  }
  return kPlaces.size();
}

// One rule a term, so that none hides another.
std::unique_ptr<const RuleSet> rules_for(const std::vector<std::string>& terms, policy::Match match,
                                         bool disguised = false) {
  policy::Policy policy;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    policy::Entry entry{terms[i], {}, {}};
    entry.disguised = disguised;
    policy.rules.push_back(rule(policy::Terms{{entry}, match}, std::to_string(i)));
  }
  return std::move(RuleSet::build(policy).rules);
}

std::string spaced(const std::string& word, const std::string& gap) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const auto length = text::decode(word, i).length;
    out += (out.empty() ? "" : gap) + word.substr(i, length);
    i += length;
  }
  return out;
}

}  // namespace

TEST_CASE("every term of a long list is found in all its forms, in every position") {
  Random random(11);
  std::vector<std::string> terms;
  for (std::size_t i = 0; i < kTerms; ++i) terms.push_back(random.term());
  const auto rules = rules_for(terms, policy::Match::inflected);
  std::size_t cases = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const auto forms = forms_of(terms[i]);
    // Each term in two of its forms, so that all terms, forms and places come together often.
    for (const auto at : {i % forms.size(), (i / forms.size() + 1) % forms.size()}) {
      cases += in_all_places(*rules, std::to_string(i), forms[at]);
    }
  }
  vorab::test::ran(cases,
                   "inflected forms of " + std::to_string(kTerms) + " terms in every position");
}

TEST_CASE("every long term is found with a typo, every name in disguise") {
  Random random(12);
  std::vector<std::string> terms;
  for (std::size_t i = 0; i < 300; ++i) terms.push_back(random.word(4));
  const auto fuzzy = rules_for(terms, policy::Match::fuzzy);
  const auto disguised = rules_for(terms, policy::Match::inflected, true);
  std::size_t cases = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const auto& term = terms[i];
    std::size_t at = 1 + random.below(term.size() - 2);
    while ((static_cast<unsigned char>(term[at]) & 0x80) != 0) ++at;
    const auto id = std::to_string(i);
    cases += in_all_places(*fuzzy, id, term.substr(0, at) + "q" + term.substr(at));
    cases += in_all_places(*disguised, id, spaced(term, " "));
    cases += in_all_places(*disguised, id, spaced(term, "."));
    cases += in_all_places(*disguised, id, replaced(replaced(term, "e", "\u0435"), "o", "\u043E"));
    cases += in_all_places(*disguised, id, replaced(term, "a", "4"));
  }
  vorab::test::ran(cases, "typos and disguises of 300 names in every position");
}
