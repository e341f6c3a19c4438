// SPDX-License-Identifier: Apache-2.0
#include "policy/selector.h"

#include <utility>

#include "policy/characters.h"
#include "policy/quoted.h"

namespace vorab::policy {
namespace {

using Kind = SelectorPart::Kind;

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_count(char c) {
  return (c >= '0' && c <= '9') || std::string_view("nevodd +-").find(c) != std::string_view::npos;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  ParsedSelector parse() {
    while (!fault_ && at_ < text_.size()) step();
    if (!fault_ && depth_ > 0) fail(text_.size(), "a ( is never closed", "write ) where it ends");
    if (!fault_) need_something(text_.size());
    return {std::move(parts_), std::move(fault_)};
  }

 private:
  void step() {
    const char c = text_[at_];
    const std::size_t begin = at_;
    if (c == ' ') {
      skip_spaces();
      const char next = at_ < text_.size() ? text_[at_] : ',';
      if (!has_something_ || std::string_view(",>+~)").find(next) != std::string_view::npos) return;
      add(Kind::combinator, begin, " ", 0);
      has_something_ = false;
    } else if (c == '>' || c == '+' || c == '~') {
      // `:has(> p)` begins with one.
      if (!has_something_ && depth_ == 0) return unexpected();
      add(Kind::combinator, begin, std::string(1, c), 1);
      has_something_ = false;
    } else if (c == ',') {
      need_something(begin);
      add(Kind::comma, begin, ",", 1);
      has_something_ = false;
    } else if (c == ')' && depth_ > 0) {
      need_something(begin);
      --depth_;
      add(Kind::close, begin, ")", 1);
    } else if (c == '*') {
      add(Kind::tag, begin, "*", 1);
    } else if (c == '.' || c == '#') {
      ++at_;
      add(Kind::name, begin, take_name(), 0);
    } else if (c == '[') {
      attribute();
    } else if (c == ':') {
      pseudo();
    } else if (is_name(c)) {
      add(Kind::tag, begin, take_name(), 0);
    } else {
      unexpected();
    }
  }

  void attribute() {
    const std::size_t begin = at_++;
    skip_spaces();
    SelectorPart part{Kind::attribute, begin, take_name()};
    skip_spaces();
    if (at_ < text_.size() && text_[at_] != ']') {
      if (text_[at_] != '=') part.op = text_[at_++];
      if (std::string_view("~|^$*").find(part.op) == std::string_view::npos || !take('=')) {
        return unexpected();
      }
      part.op += '=';
      skip_spaces();
      part.value = take_value();
      skip_spaces();
      if (at_ < text_.size() && std::string_view("iIsS").find(text_[at_]) != std::string_view::npos)
        ++at_;
      skip_spaces();
    }
    if (fault_) return;
    if (at_ == text_.size()) return fail(begin, "this [ is never closed", "write ] where it ends");
    if (!take(']')) return unexpected();
    has_something_ = true;
    parts_.push_back(std::move(part));
  }

  void pseudo() {
    const std::size_t begin = at_++;
    const std::string name = lower_ascii(take_name());
    if (fault_) return;
    add(Kind::pseudo, begin, name, 0);
    const bool opens = take('(');
    if (takes_selectors(name)) {
      if (!opens) return unexpected();
      ++depth_;
      has_something_ = false;
    } else if (opens) {
      while (at_ < text_.size() && is_count(text_[at_])) ++at_;
      if (!take(')')) unexpected();
    }
  }

  // A name, or a text in quotation marks.
  std::string take_value() {
    if (at_ >= text_.size() || (text_[at_] != '"' && text_[at_] != '\'')) return take_name();
    const std::size_t end = text_.find(text_[at_], at_ + 1);
    if (end == std::string_view::npos) {
      fail(at_, "this quotation mark is never closed", "write it again where the text ends");
      return {};
    }
    std::string value(text_.substr(at_ + 1, end - at_ - 1));
    if (const std::size_t escape = value.find('\\'); escape != std::string::npos) {
      at_ += 1 + escape;
      unexpected();
    }
    at_ = end + 1;
    return value;
  }

  std::string take_name() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    if (at_ == begin) unexpected();
    return std::string(text_.substr(begin, at_ - begin));
  }

  bool take(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  void skip_spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  void add(Kind kind, std::size_t at, std::string name, std::size_t bytes) {
    at_ += bytes;
    has_something_ = true;
    parts_.push_back({kind, at, std::move(name)});
  }

  void need_something(std::size_t at) {
    if (has_something_) return;
    fail(at, "something is missing here", "write a selector on both sides of , > + and ~");
  }

  void unexpected() {
    if (at_ >= text_.size()) {
      fail(at_, "it ends too early",
           "write what browsers understand, like .editor [role=\"textbox\"]");
    } else if (text_[at_] == '\\') {
      fail(at_, "escapes are not understood here", R"(write it in quotes: [id=":r1:"])");
    } else {
      fail(at_, in_quotes(text_.substr(at_, 1)) + " does not belong here",
           "write what browsers understand, like .editor [role=\"textbox\"]");
    }
  }

  void fail(std::size_t at, std::string message, std::string remedy) {
    if (!fault_) fault_ = {at, std::move(message), std::move(remedy)};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
  bool has_something_ = false;  // since the last comma or combinator
  std::vector<SelectorPart> parts_;
  std::optional<SelectorFault> fault_;
};

}  // namespace

bool takes_selectors(std::string_view pseudo) {
  return pseudo == "not" || pseudo == "is" || pseudo == "where" || pseudo == "has";
}

ParsedSelector parse_selector(std::string_view text) { return Parser(text).parse(); }

}  // namespace vorab::policy
