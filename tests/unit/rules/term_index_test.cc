// SPDX-License-Identifier: Apache-2.0
#include "rules/term_index.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "cases.h"
#include "language/forms.h"
#include "rules/typo.h"

using namespace vorab;
using rules::TermIndex;

namespace {

using Found = std::set<std::tuple<std::uint32_t, std::size_t, std::size_t>>;

// The plain way: every term at every place of the folded text, whole words only.
Found naive(const std::vector<std::string>& terms, const std::string& text) {
  Found out;
  for (std::uint32_t id = 0; id < terms.size(); ++id) {
    for (auto at = text.find(terms[id]); at != std::string::npos;
         at = text.find(terms[id], at + 1)) {
      const auto end = at + terms[id].size();
      const auto is_word = [&](std::size_t i) {
        return i < text.size() && text::is_word_character(static_cast<unsigned char>(text[i]));
      };
      if (!is_word(at - 1) && !is_word(end)) out.emplace(id, at, end);
    }
  }
  return out;
}

struct Written {
  std::string word;
  policy::Match match;
};

bool is_among(const std::string& word, const std::vector<std::string>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_capital(char32_t c) {
  return (c >= U'A' && c <= U'Z') || c == U'Ä' || c == U'Ö' || c == U'Ü';
}

// "#SeeadlerIstDa": a capital behind a small letter.
bool is_camel_border(const text::Text& text, std::size_t folded) {
  const auto at = text.folded().original({folded, folded + 1}).begin;
  if (at == 0) return false;
  const auto before = text::decode_before(text.original(), at).code_point;
  return is_capital(text::decode(text.original(), at).code_point) && !is_capital(before) &&
         text::is_word_character(before);
}

// What a closed compound has of one of the term's words at its front or back: the whole, or only
// the name where a capital shows its end.
std::vector<text::Span> in_compound(const rules::Term& term, const text::Text& text,
                                    text::Span piece) {
  const std::string word = text.folded().text().substr(piece.begin, piece.size());
  std::vector<text::Span> out;
  for (std::size_t cut = language::kCompoundLetters; cut < word.size(); ++cut) {
    if (is_among(word.substr(0, cut), term.slots.front().spellings) &&
        language::is_compound_rest(word.substr(cut))) {
      const auto border = piece.begin + cut;
      out.push_back(is_camel_border(text, border) ? text::Span{piece.begin, border} : piece);
    }
    const auto back = word.size() - cut;
    if (is_among(word.substr(back), forms_of(term, 0)) &&
        language::is_compound_rest(word.substr(0, back))) {
      const auto border = piece.begin + back;
      out.push_back(is_camel_border(text, border) ? text::Span{border, piece.end} : piece);
    }
  }
  return out;
}

bool has_typo(const rules::Term& term, const std::string& word) {
  const auto forms = forms_of(term, 0);
  return word.size() + 1 >= rules::kFuzzyLetters && !is_among(word, forms) &&
         std::any_of(forms.begin(), forms.end(),
                     [&](const auto& form) { return rules::is_one_typo(form, word); });
}

// The plain way: every form of every variant of every term, at every piece.
Found naive(const std::vector<Written>& terms, const text::Text& text) {
  Found out;
  const auto& pieces = text.folded_pieces();
  const auto slice = [&](std::size_t i) {
    return text.folded().text().substr(pieces[i].span.begin, pieces[i].span.size());
  };
  const auto note = [&](std::uint32_t id, text::Span folded) {
    const auto span = text.folded().original(folded);
    out.emplace(id, span.begin, span.end);
  };
  for (std::uint32_t id = 0; id < terms.size(); ++id) {
    for (const auto& term : rules::spellings_of(terms[id].word, terms[id].match)) {
      for (std::size_t i = 0; i + term.slots.size() <= pieces.size(); ++i) {
        bool all = true;
        for (std::size_t k = 0; k < term.slots.size(); ++k) {
          all = all && is_among(slice(i + k), forms_of(term, k));
        }
        const auto found = rules::match_at(term, text, {i, i + term.slots.size() - 1});
        REQUIRE((all || found.size() == 0));
        if (found.size() > 0) note(id, found);
        const bool whole = !pieces[i].glued && (i + 1 == pieces.size() || !pieces[i + 1].glued);
        if (!whole) continue;
        if (rules::makes_compounds(term)) {
          for (const auto& span : in_compound(term, text, pieces[i].span)) note(id, span);
        }
        if (rules::allows_typo(term) && has_typo(term, slice(i))) note(id, pieces[i].span);
      }
    }
  }
  return out;
}

// Names that differ little, so that they are taken for each other wherever that is possible.
class Names {
 public:
  std::string name() {
    std::string out = word();
    for (auto more = random_() % 4; more > 1; --more) out += pick(kGaps) + word();
    return random_() % 12 == 0 ? out + "+" : out;
  }

  std::string text_about(const std::vector<Written>& terms) {
    std::string out;
    for (int i = 0; i < 6; ++i) {
      std::string name = terms[random_() % terms.size()].word;
      if (random_() % 3 == 0) name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
      if (random_() % 6 == 0) name[random_() % name.size()] = 'e';
      if (random_() % 6 == 0) name = word() + name;
      out += name + pick(kEndings) + (random_() % 6 == 0 ? word() : "") + pick(kGaps);
    }
    return out;
  }

 private:
  std::string word() {
    std::string out;
    for (auto i = 1 + random_() % 5; i > 0; --i) out += pick(kSyllables);
    return out;
  }
  std::string pick(const std::vector<std::string>& list) { return list[random_() % list.size()]; }

  const std::vector<std::string> kSyllables{"Mü", "mue", "Mu",  "ler", "se", "e", "a", "ö",
                                            "n",  "er",  "ing", "fry", "ß",  "M", "s", "nova"};
  const std::vector<std::string> kEndings{"", "", "s", "es", "n", "en", "ern", "d", "ing", "e"};
  const std::vector<std::string> kGaps{" ", " ", " ", "-", ", ", " & ", " und ", "7", "\n"};
  std::mt19937 random_{7};
};

}  // namespace

TEST_CASE("the index agrees with the plain way on forms, variants, compounds and typos") {
  Names names;
  std::size_t hits = 0;
  for (int round = 0; round < 1500; ++round) {
    TermIndex index;
    std::vector<Written> terms;
    for (std::uint32_t id = 0; id < 12; ++id) {
      terms.push_back({names.name(), static_cast<policy::Match>(id % 4)});
      index.add(terms.back().word, terms.back().match, id, id);
    }
    index.seal();
    const text::Text text(names.text_about(terms));
    Found found;
    index.find(text, text.whole(), [&](const TermIndex::Hit& hit) {
      const bool fresh = found.emplace(hit.rule, hit.span.begin, hit.span.end).second;
      CHECK(fresh);  // nothing is told twice
    });
    const auto expected = naive(terms, text);
    hits += expected.size();
    INFO(text.original());
    REQUIRE(found == expected);
  }
  CHECK(hits > 2000);
}

TEST_CASE("a phrase of many umlauts has too many spellings to write them all down") {
  TermIndex index;
  std::string phrase = "äh";
  for (int i = 0; i < 60; ++i) phrase += " äh";
  index.add(phrase, policy::Match::inflected, 0, 0);
  index.seal();
  int hits = 0;
  const text::Text text("so " + phrase + "!");
  index.find(text, text.whole(), [&](const TermIndex::Hit&) { ++hits; });
  CHECK(hits == 1);
}

TEST_CASE("the index agrees with the plain way on random words") {
  std::mt19937 random(3);
  const auto word = [&] {
    std::string out;
    for (auto i = 1 + random() % 3; i > 0; --i) out += static_cast<char>('a' + random() % 2);
    return out;
  };
  const auto words = [&](unsigned most) {
    std::string out = word();
    for (auto i = random() % most; i > 0; --i) out += (random() % 4 == 0 ? "-" : " ") + word();
    return out;
  };
  std::size_t hits = 0;
  for (int round = 0; round < 2000; ++round) {
    TermIndex index;
    std::vector<std::string> terms;
    for (std::uint32_t id = 0; id < 12; ++id) {
      terms.push_back(words(3));
      index.add(terms.back(), policy::Match::word, id, id);
    }
    index.seal();
    const std::string text = words(15);
    Found found;
    const text::Text whole(text);
    index.find(whole, whole.whole(), [&](const TermIndex::Hit& hit) {
      found.emplace(hit.rule, hit.span.begin, hit.span.end);
    });
    const auto expected = naive(terms, text);
    hits += expected.size();
    INFO(text);
    REQUIRE(found == expected);
  }
  vorab::test::ran(2000, "lists of terms against the plain way");
  CHECK(hits > 1000);
}
