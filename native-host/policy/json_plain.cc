// SPDX-License-Identifier: Apache-2.0
#include "policy/json_plain.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "text/utf.h"

namespace vorab::policy {

namespace {

// What a string may hold as it is: no quotation mark, backslash or control character.
constexpr std::array<bool, 256> kOrdinary = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0x20; byte < table.size(); ++byte) table[byte] = true;
  table['"'] = table['\\'] = false;
  return table;
}();

// True if eight bytes are ASCII and surely ordinary.
bool are_ordinary(const char* eight) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, eight, sizeof bytes);
  const auto unlike = [&](char c) {
    return (bytes ^ kEach * static_cast<unsigned char>(c)) - kEach;
  };
  return ((bytes | (bytes - kEach * 0x20) | unlike('"') | unlike('\\')) & kEach * 0x80) == 0;
}

bool has_duplicate_keys(const Node::Object& members) {
  constexpr std::size_t kFew = 12;
  if (members.size() <= kFew) {
    for (std::size_t i = 1; i < members.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (members[i].key == members[j].key) return true;
      }
    }
    return false;
  }
  std::vector<std::string_view> keys;
  keys.reserve(members.size());
  for (const auto& member : members) keys.emplace_back(member.key);
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

class PlainReader {
 public:
  explicit PlainReader(std::string_view text) : text_(text) {}

  std::optional<Node> read() {
    Node root;
    skip_blank();
    if (!value(root, 0)) return std::nullopt;
    skip_blank();
    if (at_ != text_.size()) return std::nullopt;
    return root;
  }

 private:
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  void skip_blank() {
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\n') {
        ++line_;
        line_begin_ = at_ + 1;
      } else if (c != ' ' && c != '\t') {
        return;
      }
    }
  }

  // Columns count characters: bytes that go on with one are left out.
  [[nodiscard]] Mark mark() const {
    return {static_cast<std::uint32_t>(at_), line_,
            static_cast<std::uint32_t>(at_ - line_begin_) + 1};
  }

  bool value(Node& out, std::size_t depth) {
    if (++nodes_ > kMaxNodes) return false;
    out.mark = mark();
    switch (peek()) {
      case '"':
        return string(out.value.emplace<std::string>());
      case '{':
        return object(out.value.emplace<Node::Object>(), depth + 1);
      case '[':
        return array(out.value.emplace<Node::Array>(), depth + 1);
      case 't':
        return word("true", out, true);
      case 'f':
        return word("false", out, false);
      case 'n':
        return word("null", out, Node::Null{});
      default:
        return number(out.value.emplace<double>());
    }
  }

  template <typename Value>
  bool word(std::string_view written, Node& out, Value value) {
    if (!text_.substr(at_).starts_with(written)) return false;
    at_ += written.size();
    out.value = value;
    return true;
  }

  bool object(Node::Object& out, std::size_t depth) {
    if (depth > kMaxDepth) return false;
    ++at_;
    skip_blank();
    if (take('}')) return true;
    do {
      skip_blank();
      auto& member = out.emplace_back();
      member.mark = mark();
      if (peek() != '"' || !string(member.key)) return false;
      skip_blank();
      if (!take(':')) return false;
      skip_blank();
      if (!value(member.value, depth)) return false;
      skip_blank();
    } while (take(','));
    return take('}') && !has_duplicate_keys(out);
  }

  bool array(Node::Array& out, std::size_t depth) {
    if (depth > kMaxDepth) return false;
    ++at_;
    skip_blank();
    if (take(']')) return true;
    do {
      skip_blank();
      if (!value(out.emplace_back(), depth)) return false;
      skip_blank();
    } while (take(','));
    return take(']');
  }

  bool string(std::string& out) {
    ++at_;
    for (;;) {
      const std::size_t begin = at_;
      while (at_ + 8 <= text_.size() && are_ordinary(text_.data() + at_)) at_ += 8;
      while (at_ < text_.size() && kOrdinary[static_cast<unsigned char>(text_[at_])]) {
        // As if the line had begun later by what does not count.
        line_begin_ += (static_cast<unsigned char>(text_[at_]) & 0xC0) == 0x80;
        ++at_;
      }
      out.append(text_, begin, at_ - begin);
      if (take('"')) return true;
      if (!take('\\') || !escape(out)) return false;
    }
  }

  bool escape(std::string& out) {
    constexpr std::string_view kNames = "\"\\/bfnrt", kMeant = "\"\\/\b\f\n\r\t";
    const auto named = kNames.find(peek());
    if (at_ == text_.size()) return false;
    ++at_;
    if (named != std::string_view::npos) {
      out += kMeant[named];
      return true;
    }
    if (text_[at_ - 1] != 'u' || at_ + 4 > text_.size()) return false;
    unsigned unit = 0;
    const char* const digits = text_.data() + at_;
    const auto [end, error] = std::from_chars(digits, digits + 4, unit, 16);
    const bool half = unit >= 0xD800 && unit < 0xE000;
    if (error != std::errc() || end != digits + 4 || unit == 0 || half) return false;
    at_ += 4;
    text::append_utf8(out, unit);
    return true;
  }

  bool number(double& out) {
    const std::size_t begin = at_;
    const auto digits = [&] {
      const std::size_t first = at_;
      while (peek() >= '0' && peek() <= '9') ++at_;
      return at_ > first;
    };
    (void)take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (take('e') || take('E')) {
      if (!take('+')) (void)take('-');
      if (!digits()) return false;
    }
    const char* const end = text_.data() + at_;
    const auto read = std::from_chars(text_.data() + begin, end, out);
    return read.ec == std::errc() && read.ptr == end && (out != 0.0 || at_ == begin + 1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::size_t line_begin_ = 0;
  std::size_t nodes_ = 0;
};

}  // namespace

std::optional<Node> read_plain_json(std::string_view text) { return PlainReader(text).read(); }

}  // namespace vorab::policy
