// SPDX-License-Identifier: Apache-2.0
#include "imports/character_class.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "text/utf.h"

namespace vorab::imports {

namespace {

using Ranges = std::vector<Range>;

// Of what is not in a class only this much can be written into an example.
constexpr char32_t kFirst = ' ';
constexpr char32_t kLast = 0xFFFF;

struct Named {
  std::string_view name;
  std::string_view ranges;  // pairs of first and last
};

constexpr std::array kEscapes{Named{"d", "09"}, Named{"w", "azAZ09__"},
                              Named{"s", "  \t\t\n\n\r\r"}};

constexpr std::array kPosix{Named{"alnum", "azAZ09"},   Named{"alpha", "azAZ"},
                            Named{"digit", "09"},       Named{"lower", "az"},
                            Named{"upper", "AZ"},       Named{"space", "  \t\t\n\n"},
                            Named{"xdigit", "09afAF"},  Named{"word", "azAZ09__"},
                            Named{"punct", "!/:@[`{~"}, Named{"blank", "  \t\t"}};

// A few of each of Unicode's kinds are enough for an example.
constexpr std::array kUnicode{Named{"L", "azAZ"}, Named{"Lu", "AZ"}, Named{"Ll", "az"},
                              Named{"N", "09"},   Named{"Nd", "09"}, Named{"P", "--..,,"},
                              Named{"Z", "  "},   Named{"Zs", "  "}};

constexpr std::array kControls{std::pair{'n', U'\n'}, std::pair{'r', U'\r'}, std::pair{'t', U'\t'},
                               std::pair{'f', U'\f'}, std::pair{'v', U'\v'}, std::pair{'a', U'\a'}};

Ranges ranges_of(std::string_view pairs) {
  Ranges out;
  for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
    out.emplace_back(static_cast<unsigned char>(pairs[i]),
                     static_cast<unsigned char>(pairs[i + 1]));
  }
  return out;
}

template <class Table>
std::optional<Ranges> look_up(const Table& table, std::string_view name) {
  for (const auto& named : table) {
    if (named.name == name) return ranges_of(named.ranges);
  }
  return std::nullopt;
}

Ranges all_but(Ranges ranges) {
  std::sort(ranges.begin(), ranges.end());
  Ranges out;
  char32_t from = kFirst;
  for (const auto& [first, last] : ranges) {
    if (first > from) out.emplace_back(from, first - 1);
    if (last >= from) from = last + 1;
  }
  if (from <= kLast) out.emplace_back(from, kLast);
  return out;
}

class Reader {
 public:
  explicit Reader(std::string_view& rest) : rest_(rest) {}

  std::optional<Ranges> read() {
    if (take(".")) return all_but({});
    if (take("[")) return brackets();
    return escape();
  }

 private:
  bool take(std::string_view start) {
    if (!rest_.starts_with(start)) return false;
    rest_.remove_prefix(start.size());
    return true;
  }

  char32_t next() {
    const auto decoded = text::decode(rest_, 0);
    rest_.remove_prefix(decoded.length);
    return decoded.code_point;
  }

  std::optional<Ranges> brackets() {
    const bool negated = take("^");
    Ranges out;
    bool first = true;
    while (!rest_.empty() && (first || rest_.front() != ']')) {
      first = false;
      auto item = one();
      if (!item) return std::nullopt;
      if (!extend(*item)) return std::nullopt;
      out.insert(out.end(), item->begin(), item->end());
    }
    if (!take("]")) return std::nullopt;
    return negated ? all_but(std::move(out)) : out;
  }

  std::optional<Ranges> one() {
    if (auto known = posix()) return known;
    if (rest_.front() == '\\') return escape();
    return plain();
  }

  Ranges plain() {
    const char32_t c = next();
    return {{c, c}};
  }

  // "a" becomes "a-z" if that is what follows.
  bool extend(Ranges& item) {
    const bool single = item.size() == 1 && item.front().first == item.front().second;
    if (!single || !rest_.starts_with("-") || rest_.substr(1, 1) == "]" || rest_.size() < 2) {
      return true;
    }
    take("-");
    const auto last = rest_.front() == '\\' ? escape() : std::optional(plain());
    if (!last || last->size() != 1 || last->front().first < item.front().first) return false;
    item.front().second = last->front().second;
    return true;
  }

  std::optional<Ranges> posix() {
    if (!rest_.starts_with("[:")) return std::nullopt;
    const std::size_t end = rest_.find(":]");
    if (end == std::string_view::npos) return std::nullopt;
    auto out = look_up(kPosix, rest_.substr(2, end - 2));
    if (out) rest_.remove_prefix(end + 2);
    return out;
  }

  std::optional<Ranges> escape() {
    if (!take("\\") || rest_.empty()) return std::nullopt;
    if (take("x")) return hexadecimal(2);
    if (take("u")) return hexadecimal(4);
    if (take("p")) return unicode();
    const char32_t c = next();
    if (c >= 0x80) return Ranges{{c, c}};
    const char letter = static_cast<char>(c);
    if (auto known = look_up(kEscapes, std::string(1, letter))) return known;
    const char small = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
    if (auto known = look_up(kEscapes, std::string(1, small))) return all_but(*std::move(known));
    for (const auto& [name, control] : kControls) {
      if (name == letter) return Ranges{{control, control}};
    }
    const bool is_letter = small >= 'a' && small <= 'z';
    const bool is_digit = letter >= '1' && letter <= '9';  // a back-reference
    if (is_letter || is_digit) return std::nullopt;
    return Ranges{{c, c}};
  }

  std::optional<Ranges> hexadecimal(std::size_t digits) {
    std::string_view number = rest_.substr(0, digits);
    std::size_t length = number.size();
    if (rest_.starts_with("{")) {
      const std::size_t end = rest_.find('}');
      if (end == std::string_view::npos) return std::nullopt;
      number = rest_.substr(1, end - 1);
      length = end + 1;
    }
    std::uint32_t value = 0;
    const char* const end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, value, 16);
    if (read.ec != std::errc() || read.ptr != end || value > 0x10FFFF) return std::nullopt;
    rest_.remove_prefix(length);
    return Ranges{{value, value}};
  }

  std::optional<Ranges> unicode() {
    std::string_view name = rest_.substr(0, 1);
    std::size_t length = 1;
    if (rest_.starts_with("{")) {
      const std::size_t end = rest_.find('}');
      if (end == std::string_view::npos) return std::nullopt;
      name = rest_.substr(1, end - 1);
      length = end + 1;
    }
    auto out = look_up(kUnicode, name);
    if (out) rest_.remove_prefix(length);
    return out;
  }

  std::string_view& rest_;
};

}  // namespace

std::optional<std::vector<Range>> read_characters(std::string_view& rest) {
  return Reader(rest).read();
}

}  // namespace vorab::imports
