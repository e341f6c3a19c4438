// SPDX-License-Identifier: Apache-2.0
#include "text/words.h"

#include <unicode/uchar.h>

#include <array>
#include <bit>
#include <cstring>

#include "text/hash.h"
#include "text/utf.h"

namespace vorab::text {

namespace {

enum class Kind : std::uint8_t { none, letters, digits };

constexpr std::array<Kind, 128> kAsciiKinds = [] {
  std::array<Kind, 128> table{};
  for (std::size_t c = '0'; c <= '9'; ++c) table[c] = Kind::digits;
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = Kind::letters;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = Kind::letters;
  return table;
}();

Kind kind_beyond_ascii(char32_t c) {
  constexpr auto kLetters = U_GC_L_MASK | U_GC_NL_MASK | U_GC_M_MASK;
  const auto category = U_GET_GC_MASK(static_cast<UChar32>(c));
  if ((category & kLetters) != 0) return Kind::letters;
  return (category & U_GC_ND_MASK) != 0 ? Kind::digits : Kind::none;
}

Kind kind_of(char32_t c) { return c < 128 ? kAsciiKinds[c] : kind_beyond_ascii(c); }

// The end of the run of ASCII letters that begins at `at`: most words as a whole, in one step.
std::size_t ascii_letters_end(std::string_view utf8, std::size_t at) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::uint64_t kEach = 0x0101010101010101ULL;
  constexpr std::uint64_t kHigh = kEach * 0x80;
  for (std::uint64_t eight = 0; at + sizeof eight <= utf8.size(); at += sizeof eight) {
    std::memcpy(&eight, utf8.data() + at, sizeof eight);
    // The high bit of each byte says "from a on", and "beyond z"; one bit makes letters small.
    const std::uint64_t small = (eight | kEach * 0x20) & ~kHigh;
    const std::uint64_t from_a = small + kEach * (0x80 - 'a');
    const std::uint64_t beyond_z = small + kEach * (0x80 - 'z' - 1);
    const std::uint64_t others = (~from_a | beyond_z | eight) & kHigh;
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others)) / 8;
  }
  while (at < utf8.size() && is_ascii(utf8[at]) &&
         kAsciiKinds[static_cast<unsigned char>(utf8[at])] == Kind::letters) {
    ++at;
  }
  return at;
}

// Where the next byte stands that a line may end with; the text's end if there is none.
std::size_t next_end(std::string_view utf8, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0101010101010101ULL;
  constexpr std::uint64_t kHigh = kEach * 0x80;
  constexpr char kSeparatorLead = '\xE2';
  // The high bit of each byte that is 0; of those above it perhaps too.
  const auto zeros = [](std::uint64_t eight) { return (eight - kEach) & ~eight & kHigh; };
  for (std::uint64_t eight = 0; at + sizeof eight <= utf8.size(); at += sizeof eight) {
    std::memcpy(&eight, utf8.data() + at, sizeof eight);
    const std::uint64_t ends = zeros(eight ^ kEach * '\n') | zeros(eight ^ kEach * '\r') |
                               zeros(eight ^ kEach * static_cast<unsigned char>(kSeparatorLead));
    if (ends != 0) return at + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
  }
  while (at < utf8.size() && utf8[at] != '\n' && utf8[at] != '\r' && utf8[at] != kSeparatorLead) {
    ++at;
  }
  return at;
}

// True if a word that goes until `at` ends there, as far as a look at one byte tells.
bool is_ascii_gap(std::string_view utf8, std::size_t at) {
  if (at == utf8.size()) return true;
  const auto byte = static_cast<unsigned char>(utf8[at]);
  return is_ascii(utf8[at]) && kAsciiKinds[byte] == Kind::none;
}

Kind kind_at(std::string_view utf8, std::size_t at) {
  return at < utf8.size() ? kind_of(decode(utf8, at).code_point) : Kind::none;
}

// The end of the run of signs of one kind that `at` is in.
std::size_t piece_end(std::string_view utf8, std::size_t at, Kind kind) {
  while (at < utf8.size()) {
    if (kind == Kind::letters) at = ascii_letters_end(utf8, at);
    if (at == utf8.size()) break;
    const auto [c, length] = decode(utf8, at);
    if (kind_of(c) != kind) break;
    at += length;
  }
  return at;
}

}  // namespace

bool is_word_character(char32_t c) { return kind_of(c) != Kind::none; }

Cut cut(std::string_view utf8) {
  constexpr std::size_t kUsualBytesPerWord = 5;
  Cut out;
  out.words.reserve(utf8.size() / kUsualBytesPerWord);
  out.pieces.reserve(utf8.size() / kUsualBytesPerWord);
  const auto add_piece = [&](std::size_t begin, std::size_t end, bool glued) {
    const auto piece = utf8.substr(begin, end - begin);
    out.pieces.push_back({{begin, end}, word_hash(piece, utf8.size() - begin), glued});
  };
  for (std::size_t i = 0; i < utf8.size();) {
    // Nearly all words are ASCII letters and then a sign.
    const std::size_t plain = ascii_letters_end(utf8, i);
    if (is_ascii_gap(utf8, plain)) {
      if (plain > i) {
        add_piece(i, plain, /*glued=*/false);
        out.words.push_back({i, plain});
      }
      i = plain + 1;
      continue;
    }
    const std::size_t word = i;
    for (Kind kind = kind_at(utf8, i); kind != Kind::none; kind = kind_at(utf8, i)) {
      const std::size_t begin = i;
      i = piece_end(utf8, i, kind);
      add_piece(begin, i, begin != word);
    }
    if (i > word) {
      out.words.push_back({word, i});
    } else {
      i += decode(utf8, i).length;
    }
  }
  return out;
}

std::vector<Span> find_words(std::string_view utf8) { return cut(utf8).words; }

std::vector<Piece> find_pieces(std::string_view utf8) { return cut(utf8).pieces; }

std::vector<Span> find_lines(std::string_view utf8) {
  constexpr std::string_view kSeparators[] = {"\u2028", "\u2029"};
  std::vector<Span> lines;
  std::size_t begin = 0;
  for (std::size_t i = next_end(utf8, 0); i < utf8.size(); i = next_end(utf8, i)) {
    const char byte = utf8[i];
    std::size_t terminator = 0;
    if (byte == '\n') {
      terminator = 1;
    } else if (byte == '\r') {
      terminator = utf8.substr(i + 1, 1) == "\n" ? 2 : 1;
    } else {
      const auto sign = utf8.substr(i, 3);
      if (sign == kSeparators[0] || sign == kSeparators[1]) terminator = 3;
    }
    if (terminator == 0) {
      ++i;
      continue;
    }
    lines.push_back({begin, i});
    begin = i += terminator;
  }
  lines.push_back({begin, utf8.size()});
  return lines;
}

}  // namespace vorab::text
