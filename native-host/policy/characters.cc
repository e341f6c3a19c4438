// SPDX-License-Identifier: Apache-2.0
#include "policy/characters.h"

#include <algorithm>

#include "text/fold.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::policy {
namespace {

template <class Predicate>
bool any_character(std::string_view text, Predicate wanted) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode(text, at);
    if (wanted(next.code_point)) return true;
    at += next.length;
  }
  return false;
}

}  // namespace

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

// The same characters as JavaScript's \s, so that the schema says the same.
bool is_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

bool is_blank(std::string_view text) {
  return !any_character(text, [](char32_t c) { return !is_space(c); });
}

bool has_ascii_space(std::string_view text) {
  return text.find_first_of(" \t\r\n\f\v") != std::string_view::npos;
}

bool has_outer_space(std::string_view text) {
  return !text.empty() && (is_space(text::decode(text, 0).code_point) ||
                           is_space(text::decode_before(text, text.size()).code_point));
}

bool has_word(std::string_view text) { return any_character(text, text::is_word_character); }

bool is_id(std::string_view id, bool dots) {
  bool joint = true;  // no id begins with one, none ends with one
  for (const char c : id) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!letter && (joint || !(c == '-' || (dots && c == '.')))) return false;
    joint = !letter;
  }
  return !joint;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string kebab_case(std::string_view text) {
  std::string out;
  const auto add = [&](std::string_view letters) { out += letters; };
  bool joint = false;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode(text, at);
    const std::string_view letter = text.substr(at, next.length);
    at += next.length;
    std::string plain;
    if (letter == "ä" || letter == "Ä") {
      plain = "ae";
    } else if (letter == "ö" || letter == "Ö") {
      plain = "oe";
    } else if (letter == "ü" || letter == "Ü") {
      plain = "ue";
    } else {
      plain = text::folded_word(letter);
    }
    const bool known = !plain.empty() && std::all_of(plain.begin(), plain.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
    if (known) {
      if (joint && !out.empty()) add("-");
      joint = false;
      add(plain);
    } else if (letter == ".") {
      if (!out.empty() && out.back() != '.') add(".");
      joint = false;
    } else {
      joint = true;
    }
  }
  while (!out.empty() && (out.back() == '.' || out.back() == '-')) out.pop_back();
  return out;
}

}  // namespace vorab::policy
