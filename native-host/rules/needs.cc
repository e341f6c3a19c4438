// SPDX-License-Identifier: Apache-2.0
#include "rules/needs.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "rules/expression_reader.h"
#include "text/utf.h"

namespace vorab::rules {

namespace {

// What is written out at most: further alternatives, longer literals tell no more.
constexpr std::size_t kMostTogether = 16;
constexpr std::size_t kMostAlternatives = 256;
constexpr std::size_t kLongest = 32;

constexpr std::size_t kAscii = 0x80;
constexpr std::uint32_t kNone = 0xFFFFFFFF;

using Strings = std::vector<std::string>;

bool is_sign(char byte) {
  return text::is_ascii(byte) && byte > ' ' && !expression::kLetters.has(byte);
}

// What nearly every line has, and what is too short to be looked for.
bool tells_little(std::string_view literal) {
  constexpr std::string_view kUsual = "enirtsaudhlocgmb .,";
  if (literal.size() < LiteralScan::kShortest) return true;
  const bool at_border = literal.front() == ' ' || literal.back() == ' ';
  return literal.size() <= (at_border ? 3 : 2) &&
         literal.find_first_not_of(kUsual) == std::string_view::npos;
}

// Adds what the letter is written as in a folded line (literal_scan.h says what is the same there);
// false if that is not known.
bool add_spellings(char32_t letter, bool any_case, Strings& out) {
  constexpr char32_t kSharpS = 0xDF, kCapitalSharpS = 0x1E9E, kAngstrom = 0x212B;
  constexpr char32_t kRing = 0xE5, kCapitalRing = 0xC5, kLongS = 0x17F, kKelvin = 0x212A;
  const auto add = [&](char32_t c) { text::append_utf8(out.emplace_back(), c); };
  if (letter == kLongS || letter == kKelvin) {
    add(letter == kLongS ? 's' : 'k');
  } else if (any_case && (letter == kSharpS || letter == kCapitalSharpS)) {
    add(kSharpS);
    add(kCapitalSharpS);
  } else if (any_case && (letter == kRing || letter == kCapitalRing || letter == kAngstrom)) {
    add(kRing);
    add(kAngstrom);
  } else if (!any_case || (letter < 0xFF && letter != 0xB5) ||
             (letter >= 0x2010 && letter <= 0x20CF)) {
    add(letter);  // ASCII, Latin-1, punctuation, currencies
  } else {
    return false;
  }
  return true;
}

}  // namespace

/// The formulas while they are read.
class Needs::Draft {
 public:
  Draft() { signs_.fill(kNone); }

  // All of these nodes, and behind them one of the strings, which what follows may make longer.
  struct Part {
    std::vector<std::uint32_t> all = {};
    Strings strings = {""};
    bool exact = true;   // and nothing else
    bool never = false;  // there is no hit that has this part
  };

  static constexpr bool kOnlyHits = true;

  static Part nothing() { return {}; }

  static Part never() {
    Part out;
    out.never = true;
    return out;
  }

  Part sign(const Sign& sign) {
    Part out;
    out.strings.clear();
    bool known = sign.count > 0;
    for (std::size_t i = 0; i < sign.count && known; ++i) {
      known = add_spellings(sign.letters[i], sign.any_case, out.strings);
    }
    if (known) return out;
    out = open_end();
    std::vector<std::uint32_t> nodes;
    for (unsigned byte = 0; byte < 256; ++byte) {
      if (!sign.bytes.has(static_cast<char>(byte))) continue;
      if (!is_sign(static_cast<char>(byte))) return out;
      nodes.push_back(sign_node(static_cast<char>(byte)));
    }
    out.all = {node(Kind::one, std::move(nodes))};
    return out;
  }

  void append(Part& before, Part&& behind) {
    before.never = before.never || behind.never;
    if (!behind.exact) {
      close(before);
      before.all.insert(before.all.end(), behind.all.begin(), behind.all.end());
      before.strings = std::move(behind.strings);
    } else if (fit_together(before.strings, behind.strings)) {
      before.strings = joined(std::move(before.strings), behind.strings);
    } else {
      close(before);
      before.strings = std::move(behind.strings);
    }
  }

  static void append(Part& before, char32_t letter, bool /*any_case*/) {
    for (auto& string : before.strings) string += static_cast<char>(letter);
  }

  Part either(std::vector<Part>&& parts) {
    std::erase_if(parts, [](const Part& part) { return part.never; });
    if (parts.empty()) return never();
    if (parts.size() == 1) return std::move(parts.front());
    Strings strings;
    std::vector<std::uint32_t> nodes;
    for (auto& part : parts) {
      if (part.exact) {
        std::move(part.strings.begin(), part.strings.end(), std::back_inserter(strings));
        continue;
      }
      close(part);
      if (part.all.empty()) return open_end();
      nodes.push_back(node(Kind::all, std::move(part.all)));
    }
    if (nodes.empty() && strings.size() <= kMostAlternatives) return {{}, std::move(strings), true};
    Part out = open_end();
    if (const auto found = one_of(std::move(strings), std::move(nodes))) out.all = {*found};
    return out;
  }

  Part repeated(Part&& part, std::size_t least, bool may_be_more) {
    auto& strings = part.strings;
    if (part.never) return least == 0 ? nothing() : never();
    if (least == 0) {
      if (may_be_more || !part.exact || strings.size() >= kMostTogether) return open_end();
      if (std::find(strings.begin(), strings.end(), "") == strings.end()) strings.emplace_back();
      return std::move(part);
    }
    if (least == 1 && !may_be_more) return std::move(part);
    if (part.exact && !may_be_more && strings.size() == 1 &&
        strings[0].size() * least <= kLongest) {
      const std::string once = strings[0];
      for (std::size_t i = 1; i < least; ++i) strings[0] += once;
      return std::move(part);
    }
    close(part);
    return std::move(part);
  }

  void add(std::optional<Part> part, std::uint32_t number, std::vector<std::uint32_t>& always) {
    if (part && part->never) return;
    if (part) close(*part);
    if (!part || part->all.empty()) return always.push_back(number);
    above_[node(Kind::all, std::move(part->all))].push_back(kExpression | number);
  }

  void finish(Needs& needs) const {
    const auto asked = asked_nodes();
    for (const auto& [text, node] : literals_) {
      if (asked[node]) needs.scan_.add(text, node);
    }
    for (std::size_t i = 0; i < above_.size(); ++i) {
      needs.nodes_.push_back({static_cast<std::uint32_t>(needs.above_.size()), needed_[i]});
      needs.above_.insert(needs.above_.end(), above_[i].begin(), above_[i].end());
    }
    needs.missing_ = needed_;
    needs.nodes_.push_back({static_cast<std::uint32_t>(needs.above_.size()), 0});
    for (std::size_t sign = 0; sign < kAscii; ++sign) {
      if (signs_[sign] == kNone || !asked[signs_[sign]]) continue;
      const char byte = static_cast<char>(sign);
      if (needs.scan_.add_set({&byte, 1}) != 0) needs.node_of_set_.push_back(signs_[sign]);
    }
  }

 private:
  // Some nodes were read for what turned out not to matter. Those above others come behind them.
  std::vector<bool> asked_nodes() const {
    std::vector<bool> out(above_.size());
    for (std::size_t i = above_.size(); i-- > 0;) {
      out[i] = std::any_of(above_[i].begin(), above_[i].end(), [&](std::uint32_t above) {
        return (above & kExpression) != 0 || out[above];
      });
    }
    return out;
  }

  enum class Kind : char { all = '&', one = '|' };

  static Part open_end() {
    Part out;
    out.exact = false;
    return out;
  }

  static bool fit_together(const Strings& before, const Strings& behind) {
    const auto few = std::min(before.size(), behind.size());
    const auto many = std::max(before.size(), behind.size());
    return few * many <= kMostTogether ||
           (few == 1 && before.front().size() + behind.front().size() <= kLongest);
  }

  static Strings joined(Strings before, const Strings& behind) {
    if (behind.size() == 1) {
      for (auto& string : before) string += behind.front();
      return before;
    }
    Strings out;
    out.reserve(before.size() * behind.size());
    for (const auto& first : before) {
      for (const auto& second : behind) out.push_back(first + second);
    }
    return out;
  }

  // Takes what is open among the nodes.
  void close(Part& part) {
    if (const auto node = one_of(std::move(part.strings), {})) part.all.push_back(*node);
    part.strings = {""};
    part.exact = false;
  }

  // Nothing if that is no condition.
  std::optional<std::uint32_t> one_of(Strings strings, std::vector<std::uint32_t> nodes) {
    for (const auto& string : strings) {
      if (!tells_little(string)) continue;
      if (string.size() != 1 || !is_sign(string.front())) return std::nullopt;
      nodes.push_back(sign_node(string.front()));
    }
    std::erase_if(strings, tells_little);
    // What begins with another one is there if that is.
    std::sort(strings.begin(), strings.end());
    const std::string* kept = nullptr;
    for (const auto& string : strings) {
      if (kept != nullptr && string.starts_with(*kept)) continue;
      kept = &string;
      nodes.push_back(literal(string));
    }
    return node(Kind::one, std::move(nodes));
  }

  std::uint32_t sign_node(char sign) {
    auto& node = signs_[static_cast<unsigned char>(sign)];
    if (node == kNone) node = new_node(1);
    return node;
  }

  std::uint32_t literal(const std::string& text) {
    const auto [known, is_new] = literals_.emplace(text, 0);
    if (is_new) known->second = new_node(1);
    return known->second;
  }

  std::uint32_t node(Kind kind, std::vector<std::uint32_t> below) {
    std::sort(below.begin(), below.end());
    below.erase(std::unique(below.begin(), below.end()), below.end());
    if (below.size() == 1) return below.front();
    std::string key(1, static_cast<char>(kind));
    for (const auto one : below) key.append(std::to_string(one)).push_back(' ');
    const auto [known, is_new] = nodes_.emplace(std::move(key), 0);
    if (!is_new) return known->second;
    const auto number = new_node(kind == Kind::all ? static_cast<std::uint32_t>(below.size()) : 1);
    for (const auto one : below) above_[one].push_back(number);
    return known->second = number;
  }

  std::uint32_t new_node(std::uint32_t needed) {
    needed_.push_back(needed);
    above_.emplace_back();
    return static_cast<std::uint32_t>(needed_.size() - 1);
  }

  std::unordered_map<std::string, std::uint32_t> literals_, nodes_;
  std::array<std::uint32_t, kAscii> signs_;        // by sign
  std::vector<std::uint32_t> needed_;              // by node
  std::vector<std::vector<std::uint32_t>> above_;  // by node
};

Needs::Needs() = default;
Needs::~Needs() = default;
Needs::Needs(Needs&&) noexcept = default;
Needs& Needs::operator=(Needs&&) noexcept = default;

void Needs::add(std::string_view expression, bool ignore_case, std::uint32_t number) {
  if (!draft_) draft_ = std::make_unique<Draft>();
  draft_->add(ExpressionReader(*draft_, expression, ignore_case).read(), number, always_);
}

void Needs::seal() {
  if (draft_) draft_->finish(*this);
  draft_.reset();
  scan_.seal();
}

void Needs::tell(std::uint32_t node, std::vector<std::uint32_t>& out) const {
  auto& missing = missing_[node];
  if (missing == 0) return;
  if (missing == nodes_[node].needed) touched_.push_back(node);
  if (--missing > 0) return;
  for (auto at = nodes_[node].first_above; at < nodes_[node + 1].first_above; ++at) {
    const auto above = above_[at];
    if ((above & kExpression) != 0) {
      out.push_back(above & ~kExpression);
    } else {
      tell(above, out);
    }
  }
}

void Needs::met_by(std::string_view line, std::vector<std::uint32_t>& out) const {
  out.insert(out.end(), always_.begin(), always_.end());
  auto sets = scan_.scan(
      line, [&](std::uint32_t node) { return missing_[node] != 0; },
      [&](std::uint32_t node) { tell(node, out); });
  for (; sets != 0; sets &= sets - 1) {
    tell(node_of_set_[static_cast<std::size_t>(std::countr_zero(sets))], out);
  }
  for (const auto node : touched_) missing_[node] = nodes_[node].needed;
  touched_.clear();
}

}  // namespace vorab::rules
