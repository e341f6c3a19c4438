// SPDX-License-Identifier: Apache-2.0
#include "rules/cursor.h"

#include "text/utf.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kMostBlanks = 4, kMostLetters = 24;
constexpr int kMostDigits = 8;

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool Cursor::take_blanks() {
  const std::size_t begin = at_;
  while (at_ < begin + kMostBlanks && (peek() == ' ' || peek() == '\t')) ++at_;
  return at_ > begin;
}

bool Cursor::take_gap() {
  const std::size_t begin = at_;
  take_blanks();
  take('\r');
  if (take('\n')) take_blanks();
  return at_ > begin;
}

Cursor::Number Cursor::take_number() {
  const std::size_t begin = at_;
  Number number;
  while (at_digit()) {
    if (number.digits == kMostDigits) {
      at_ = begin;
      return {};
    }
    number.value = number.value * 10 + (peek() - '0');
    ++number.digits;
    ++at_;
  }
  return number;
}

std::string_view Cursor::take_word() {
  const std::size_t begin = at_;
  while (at_ < text_.size() && is_letter(text_[at_]) && at_ - begin <= kMostLetters) ++at_;
  const auto word = text_.substr(begin, at_ - begin);
  const bool goes_on = at_ < text_.size() && !at_digit() && at_word();
  if (goes_on || word.size() > kMostLetters) {
    at_ = begin;
    return {};
  }
  return word;
}

bool Cursor::take_word(std::string_view word) {
  if (peek() != word.front() || !text_.substr(at_).starts_with(word)) return false;
  Cursor after(text_, at_ + word.size());
  if (after.at_word() && !after.at_digit()) return false;
  at_ = after.at_;
  return true;
}

bool Cursor::at_word() const {
  return at_ < text_.size() && text::is_word_character(text::decode(text_, at_).code_point);
}

}  // namespace vorab::rules
