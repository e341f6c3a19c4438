// SPDX-License-Identifier: Apache-2.0
#include "language/variants.h"

#include <array>
#include <utility>

#include "text/fold.h"

namespace vorab::language {

namespace {

std::string replaced(std::string_view word, std::string_view from, std::string_view to) {
  std::string out;
  std::size_t at = 0;
  for (std::size_t found = word.find(from); found != word.npos; found = word.find(from, at)) {
    out.append(word.substr(at, found - at)).append(to);
    at = found + from.size();
  }
  return out.append(word.substr(at));
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kBritish{{
    {"ll", "l"},
    {"our", "or"},
    {"ae", "e"},
    {"oe", "e"},
    {"is", "iz"},
    {"is", "ic"},
    {"ys", "yz"},
    {"tre", "ter"},
    {"tred", "tered"},
    {"nt", "n"},
    {"lt", "l"},
    {"mt", "m"},
    {"bre", "ber"},
    {"ence", "ense"},
    {"wards", "ward"},
    {"ogue", "og"},
    {"gement", "gment"},
    {"mme", "m"},
}};

}  // namespace

std::vector<std::string> german_ways(std::string_view word) {
  std::vector<std::string> out;
  const auto add = [&](std::string other) {
    if (other != word) out.push_back(std::move(other));
  };
  add(replaced(word, "ss", "ß"));
  std::string umlauts(word);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kWritten{
      {{"ae", "ä"}, {"oe", "ö"}, {"ue", "ü"}, {"Ae", "Ä"}, {"Oe", "Ö"}, {"Ue", "Ü"}}};
  for (const auto& [from, to] : kWritten) umlauts = replaced(umlauts, from, to);
  add(umlauts);
  add(replaced(umlauts, "ss", "ß"));
  return out;
}

bool is_british(std::string_view word, std::string_view american) {
  for (const auto& [british, other] : kBritish) {
    for (std::size_t at = word.find(british); at != word.npos; at = word.find(british, at + 1)) {
      std::string changed(word.substr(0, at));
      changed.append(other).append(word.substr(at + british.size()));
      if (changed == american) return true;
    }
  }
  return false;
}

bool is_more_exact(std::string_view word, std::string_view plain) {
  return word.size() > plain.size() && text::folded_word(word) == text::folded_word(plain);
}

}  // namespace vorab::language
