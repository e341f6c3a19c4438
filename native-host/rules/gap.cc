// SPDX-License-Identifier: Apache-2.0
#include "rules/gap.h"

#include <algorithm>

namespace vorab::rules {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string_view trimmed(std::string_view gap) {
  while (!gap.empty() && is_blank(gap.front())) gap.remove_prefix(1);
  while (!gap.empty() && is_blank(gap.back())) gap.remove_suffix(1);
  return gap;
}

bool is_blanks(std::string_view gap) {
  return !gap.empty() && std::all_of(gap.begin(), gap.end(), is_blank);
}

bool is_joint(std::string_view gap) { return gap == "-" || gap == "_" || gap == "/" || gap == "."; }

// "St. Florian" and "St.-Florian": a full stop and what follows it.
bool is_signs(std::string_view gap) {
  return gap.size() >= 2 && gap.size() <= 3 &&
         gap.find_first_not_of(" \t-_/.") == std::string_view::npos &&
         gap.find_first_of("-_/.") != std::string_view::npos;
}

}  // namespace

std::string single_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_blank(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

bool same_gap(std::string_view written, std::string_view found) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (!is_blank(written[i])) {
      if (at >= found.size() || found[at++] != written[i]) return false;
      continue;
    }
    if (i > 0 && is_blank(written[i - 1])) continue;
    if (at >= found.size() || !is_blank(found[at])) return false;
    while (at < found.size() && is_blank(found[at])) ++at;
  }
  return at == found.size();
}

bool is_and(std::string_view gap) {
  const auto sign = trimmed(gap);
  return sign == "&" || sign == "+";
}

bool usual_gap(std::string_view written, std::string_view found, bool long_letters) {
  if (same_gap(written, found)) return true;
  if (is_and(written)) return is_and(found);
  // Nothing at all stands between a letter and a digit only: "Vento3".
  if (is_blanks(written)) return found.empty() || is_blanks(found) || found == "-" || found == "_";
  if (is_joint(written)) return found.empty() || is_blanks(found) || found == "-" || found == "_";
  if (is_signs(written)) return is_signs(found) || is_blanks(found) || is_joint(found);
  if (written.empty()) return found == "-" || (long_letters && is_blanks(found));
  return false;
}

}  // namespace vorab::rules
