// SPDX-License-Identifier: Apache-2.0
#include "policy/selector_reach.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "policy/characters.h"
#include "policy/quoted.h"

namespace vorab::policy {
namespace {

using Kind = SelectorPart::Kind;
using Parts = std::vector<SelectorPart>;
using Words = std::span<const std::string_view>;

/// Names that give away what a field is for.
struct Area {
  std::string_view what;
  Words starts;  ///< what one of their words begins with
  Words whole;   ///< words, also written as two
};

constexpr std::string_view kPasswordStarts[] = {"passw", "passcode", "passphrase", "kennwort"};
constexpr std::string_view kCodes[] = {"otp", "totp", "tan", "mtan", "pin", "onetime"};
constexpr std::string_view kPaymentStarts[] = {"cardnum",    "kartennummer", "creditcard",
                                               "kreditkart", "payment",      "zahlung"};
constexpr std::string_view kPayment[] = {"cvc", "cvv", "iban", "cc", "cardnumber", "creditcard"};
constexpr std::string_view kSearchStarts[] = {"search", "suche"};
constexpr std::string_view kLoginStarts[] = {"login", "signin", "anmeld", "username"};
constexpr std::string_view kLogin[] = {"login", "signin"};
constexpr std::string_view kMessageStarts[] = {"messag", "nachricht", "conversation"};
constexpr std::string_view kMessages[] = {"msg", "dm", "dms", "chat", "inbox"};
constexpr std::string_view kNumbers[] = {"numeric", "decimal", "number", "tel", "email", "url"};

constexpr Area kUnread[] = {{"a password", kPasswordStarts, {}},
                            {"a one-time code", {}, kCodes},
                            {"payment", kPaymentStarts, kPayment},
                            {"a search field", kSearchStarts, {}},
                            {"a login field", kLoginStarts, kLogin}};
constexpr Area kMessageArea{"private messages", kMessageStarts, kMessages};
constexpr Area kNumberArea{"a field for numbers or addresses", {}, kNumbers};

// Attributes that say what a field is for: half a value could mean a password.
constexpr std::string_view kPurposes[] = {"type", "autocomplete", "inputmode", "role"};

// What every field of a page may have.
constexpr std::string_view kOfAnyField[] = {"contenteditable",
                                            "role",
                                            "spellcheck",
                                            "dir",
                                            "lang",
                                            "type",
                                            "tabindex",
                                            "translate",
                                            "aria-multiline",
                                            "inputmode",
                                            "autocapitalize",
                                            "autocomplete"};

// Elements that are a part of a page and not all of it.
constexpr std::string_view kPlaces[] = {"dialog", "form", "article", "main", "section"};

bool has(Words words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// "dmComposer-box" has dm, composer and box.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  char before = ' ';
  for (const char c : text) {
    const bool letter = is_small(c) || is_upper(c);
    const bool inside = is_small(before) || is_upper(before);
    if (letter && (!inside || (is_upper(c) && is_small(before)))) out.emplace_back();
    if (letter) out.back() += c;
    before = c;
  }
  for (std::string& word : out) word = lower_ascii(word);
  return out;
}

bool names(const Area& area, std::string_view text) {
  const auto words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto begins = [&](const auto start) { return words[i].starts_with(start); };
    if (has(area.whole, words[i]) || std::any_of(area.starts.begin(), area.starts.end(), begins) ||
        (i + 1 < words.size() && has(area.whole, words[i] + words[i + 1]))) {
      return true;
    }
  }
  return false;
}

std::optional<SelectorFault> look(const SelectorPart& part, bool messages) {
  const auto fault = [&](std::string_view what, std::string_view but) {
    return SelectorFault{part.at, "this names " + std::string(what) + ", which " + std::string(but),
                         "name the post's own editor; what is beside it belongs into \"without\""};
  };
  const auto says = [&](const Area& area) {
    return names(area, part.name) || names(area, part.value);
  };
  const std::string name = lower_ascii(part.name);
  const bool has_purpose = part.kind == Kind::attribute && has(kPurposes, name);
  if (has_purpose && part.op != "=") {
    return SelectorFault{
        part.at, in_quotes(name) + " without its whole value fits fields that are never read",
        "write the whole value, like [role=\"textbox\"], or leave it out"};
  }
  for (const Area& area : kUnread) {
    if (says(area)) return fault(area.what, "Vorab never reads");
  }
  if (has_purpose && says(kNumberArea)) return fault(kNumberArea.what, "Vorab never reads");
  if (!messages && says(kMessageArea)) {
    return fault(kMessageArea.what, "are no composer of posts and not to be read as one");
  }
  return std::nullopt;
}

bool opens(const SelectorPart& part) {
  return part.kind == Kind::pseudo && takes_selectors(part.name);
}

// The part that closes what the one at `open` opens.
std::size_t closing(const Parts& parts, std::size_t open) {
  std::size_t depth = 1;
  std::size_t at = open;
  while (depth > 0 && ++at < parts.size()) {
    if (opens(parts[at])) ++depth;
    if (parts[at].kind == Kind::close) --depth;
  }
  return at;
}

// A negation in a negation says yes again.
bool keeps_out(const Parts& parts, std::size_t open) {
  if (!opens(parts[open]) || parts[open].name != "not") return false;
  for (std::size_t at = open + 1; at < closing(parts, open); ++at) {
    if (opens(parts[at])) return false;
  }
  return true;
}

// The page's own element, by its hyphen.
bool is_custom(const SelectorPart& part) {
  return part.kind == Kind::tag && part.name.find('-') != std::string::npos;
}

bool tells_place(const SelectorPart& part) {
  return part.kind == Kind::attribute || part.kind == Kind::name || is_custom(part) ||
         (part.kind == Kind::tag && has(kPlaces, lower_ascii(part.name)));
}

bool tells_field(const SelectorPart& part) {
  if (part.kind != Kind::attribute) return tells_place(part);
  return !has(kOfAnyField, lower_ascii(part.name)) ||
         (part.name == "role" && part.value != "textbox");
}

// Where an alternative begins none of whose parts tells anything; none: they all do.
template <class Tells>
std::optional<std::size_t> silent_alternative(const Parts& parts, Tells tells) {
  std::size_t begin = 0;
  bool told = false;
  for (std::size_t at = 0; at <= parts.size(); ++at) {
    if (at == parts.size() || parts[at].kind == Kind::comma) {
      if (!told) return begin;
      begin = at + 1;
      told = false;
    } else if (opens(parts[at])) {
      const std::size_t end = closing(parts, at);
      const bool counts = !keeps_out(parts, at);
      while (++at < end) told = told || (counts && tells(parts[at]));
    } else {
      told = told || tells(parts[at]);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<SelectorFault> private_part(const Parts& parts, bool messages) {
  std::size_t doubtful = 0;  // up to here `:not` may mean the contrary
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (at >= doubtful && keeps_out(parts, at)) {
      at = closing(parts, at);
      continue;
    }
    if (opens(parts[at]) && parts[at].name == "not") {
      doubtful = std::max(doubtful, closing(parts, at));
    }
    if (parts[at].kind != Kind::tag && parts[at].kind != Kind::name &&
        parts[at].kind != Kind::attribute) {
      continue;
    }
    if (auto fault = look(parts[at], messages)) return fault;
  }
  return std::nullopt;
}

std::optional<SelectorFault> any_field(const Parts& parts) {
  const auto begin = silent_alternative(parts, tells_field);
  if (!begin) return std::nullopt;
  return SelectorFault{parts[*begin].at, "this matches every field of the page",
                       "add a class, an id or an attribute of this one composer, or say with "
                       "\"within\" where it stands"};
}

bool is_somewhere(const Parts& parts) { return !silent_alternative(parts, tells_place); }

}  // namespace vorab::policy
