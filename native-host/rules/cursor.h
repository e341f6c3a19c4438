// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vorab::rules {

/// Reads a folded text step by step. Each step looks at a bounded number of bytes, so that whoever
/// takes a bounded number of steps at each place is linear in the text.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  void go_to(std::size_t at) { at_ = at; }

  /// The byte `ahead` of here; NUL beyond the end.
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }

  bool take(char c) {
    if (peek() != c || at_ >= text_.size()) return false;
    ++at_;
    return true;
  }

  bool take(std::string_view bytes) {
    if (!text_.substr(at_).starts_with(bytes)) return false;
    at_ += bytes.size();
    return true;
  }

  bool take_any(std::string_view set) {
    if (at_ >= text_.size() || set.find(text_[at_]) == std::string_view::npos) return false;
    ++at_;
    return true;
  }

  /// Up to four spaces and tabs; true if there was one. More of them are a gap in a table.
  bool take_blanks();

  /// The same, or a line's end between words that were wrapped.
  bool take_gap();

  struct Number {
    int value = 0;
    int digits = 0;  ///< 0: there is none, or one of more than eight digits
  };
  [[nodiscard]] Number take_number();

  /// The letters from here; empty if there are none, or more than any word of a date has.
  [[nodiscard]] std::string_view take_word();

  /// Takes the word if it is exactly this one.
  bool take_word(std::string_view word);

  /// True if a letter, digit or mark stands here.
  [[nodiscard]] bool at_word() const;

  /// True if a digit stands `ahead` of here.
  [[nodiscard]] bool at_digit(std::size_t ahead = 0) const {
    return peek(ahead) >= '0' && peek(ahead) <= '9';
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace vorab::rules
