// SPDX-License-Identifier: Apache-2.0
#include "text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <span>

#include "text/splice.h"
#include "text/utf.h"

namespace vorab::text {

namespace {

struct Replacement {
  std::uint32_t offset;
  std::uint32_t size;
};

#include "text/fold_table.inc"

constexpr std::uint16_t kSame = 0;
constexpr char32_t kZwj = 0x200D;
constexpr char32_t kKeycap = 0x20E3;  // makes a digit an emoji: 1️⃣

// Nothing is folded together with what stands on the line before: whole lines can be folded apart.
constexpr char kLineEnd = '\n';

std::uint16_t fold_id(char32_t c) { return kPages[kIndex[c >> 8]][c & 0xFF]; }

std::string_view replacement(std::uint16_t id) {
  const auto [offset, size] = kReplacements[id];
  return {reinterpret_cast<const char*>(kPool) + offset, size};
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_invisible(char32_t c) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool is_mark(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }

// A joiner inside an emoji sequence is part of a picture, not a disguise.
bool joins_emoji(std::string_view utf8, std::size_t at, std::size_t length) {
  if (at == 0 || utf8[at - 1] == kLineEnd || at + length >= utf8.size()) return false;
  const auto next = static_cast<UChar32>(decode(utf8, at + length).code_point);
  return next > 0x7F && u_hasBinaryProperty(next, UCHAR_EXTENDED_PICTOGRAPHIC);
}

constexpr char32_t kFirstWide = 0xFF01, kLastWide = 0xFF5E;

bool is_wide_ascii(char32_t c) { return c >= kFirstWide && c <= kLastWide; }

// False for what patterns may see otherwise: spaces, dashes, marks, the wide and the invisible.
bool keeps_shape(char32_t c) {
  constexpr char32_t kSoftHyphen = 0xAD, kNoBreakSpace = 0xA0, kFirstMark = 0x300;
  if (c < kFirstMark) return c != kSoftHyphen && c != kNoBreakSpace;
  const auto by = replacement(fold_id(c));
  return by != " " && by != "-" && !is_wide_ascii(c) && !is_mark(c) && !is_invisible(c);
}

}  // namespace

/// Builds a shadow piece by piece.
class Folder {
 public:
  void copy(std::string_view utf8, Span run) {
    if (run.size() == 0) return;
    auto& pieces = out_.pieces_;
    if (pieces.empty() || !pieces.back().plain || pieces.back().end != run.begin) {
      pieces.push_back({folded_size(), offset(run.begin), offset(run.begin), true});
    }
    pieces.back().end = offset(run.end);
    out_.text_.append(utf8, run.begin, run.size());
  }

  void copy_in_lower_case(std::string_view utf8, Span run) {
    copy(utf8, run);
    for (auto& c : std::span(out_.text_).last(run.size())) c = lower(c);
  }

  void replace(std::string_view by, std::size_t at, std::size_t length) {
    out_.pieces_.push_back({folded_size(), offset(at), offset(at + length), false});
    out_.text_ += by;
  }

  /// The mark at `at` belongs to the letter before it.
  void extend_last(std::size_t at, std::size_t length) {
    auto& pieces = out_.pieces_;
    if (pieces.empty() || pieces.back().end != at || out_.text_.back() == kLineEnd) return;
    if (pieces.back().plain) split_off_last_letter();
    pieces.back().end = offset(at + length);
  }

  /// The last letter belongs to a picture, not to a word.
  void blank_last() {
    if (out_.text_.empty() || !is_ascii(out_.text_.back()) || out_.text_.back() == kLineEnd) return;
    out_.text_.back() = ' ';
  }

  /// Composes the last letter with a mark (NFC); false if there is no such letter.
  bool compose_last(char32_t mark, std::size_t at, std::size_t length) {
    if (out_.text_.empty() || out_.pieces_.back().end != at) return false;
    const auto last = decode_before(out_.text_, out_.text_.size());
    UErrorCode status = U_ZERO_ERROR;
    const auto composed =
        unorm2_composePair(unorm2_getNFCInstance(&status), static_cast<UChar32>(last.code_point),
                           static_cast<UChar32>(mark));
    if (U_FAILURE(status) || composed < 0) return false;
    extend_last(at, length);
    out_.text_.resize(out_.text_.size() - last.length);
    append_utf8(out_.text_, static_cast<char32_t>(composed));
    return true;
  }

  Folded take() { return std::move(out_); }
  std::string& text() { return out_.text_; }

 private:
  static std::uint32_t offset(std::size_t value) { return static_cast<std::uint32_t>(value); }
  std::uint32_t folded_size() const { return offset(out_.text_.size()); }

  void split_off_last_letter() {
    auto& piece = out_.pieces_.back();
    const auto length = offset(decode_before(out_.text_, out_.text_.size()).length);
    const auto end = piece.end;
    if (end - piece.begin == length) {
      piece.plain = false;
      return;
    }
    piece.end -= length;
    out_.pieces_.push_back({folded_size() - length, end - length, end, false});
  }

  Folded out_;
};

const Folded::Piece& Folded::piece_at(std::size_t folded) const {
  const auto after =
      std::upper_bound(pieces_.begin(), pieces_.end(), folded,
                       [](std::size_t value, const Piece& piece) { return value < piece.folded; });
  return *std::prev(after);
}

Span Folded::original(Span folded) const {
  const Piece& first = piece_at(folded.begin);
  const Piece& last = piece_at(folded.end - 1);
  const std::size_t begin = first.plain ? first.begin + (folded.begin - first.folded) : first.begin;
  const std::size_t end = last.plain ? last.begin + (folded.end - last.folded) : last.end;
  return {begin, end};
}

std::size_t Folded::folded(std::size_t line_begin) const {
  const auto after =
      std::upper_bound(pieces_.begin(), pieces_.end(), line_begin,
                       [](std::size_t value, const Piece& piece) { return value < piece.begin; });
  if (after != pieces_.begin() && line_begin < std::prev(after)->end) {
    return std::prev(after)->folded + (line_begin - std::prev(after)->begin);
  }
  return after == pieces_.end() ? text_.size() : after->folded;
}

// The number of the first piece of what begins there; a plain piece that goes over it is cut.
std::size_t Folded::piece_from(std::size_t line_begin) {
  const auto from =
      std::lower_bound(pieces_.begin(), pieces_.end(), line_begin,
                       [](const Piece& piece, std::size_t value) { return piece.end <= value; });
  const auto number = static_cast<std::size_t>(from - pieces_.begin());
  if (from == pieces_.end() || from->begin >= line_begin) return number;
  const auto cut = static_cast<std::uint32_t>(line_begin);
  const Piece back{from->folded + (cut - from->begin), cut, from->end, true};
  from->end = cut;
  pieces_.insert(from + 1, back);
  return number + 1;
}

void Folded::replace_lines(Span original, const Folded& part, std::size_t size) {
  const std::size_t begin = folded(original.begin);
  const std::size_t end = folded(original.end);
  const std::size_t first = piece_from(original.begin);
  const std::size_t last = piece_from(original.end);
  // Unsigned numbers wrap round, and so do what they add up to.
  const auto shift = [](std::size_t by, std::size_t folded_by) {
    return [by = static_cast<std::uint32_t>(by),
            folded_by = static_cast<std::uint32_t>(folded_by)](Piece& piece) {
      piece.begin += by;
      piece.end += by;
      piece.folded += folded_by;
    };
  };
  splice(pieces_, first, last, part.pieces_, shift(original.begin, begin),
         shift(size - original.size(), part.text_.size() - (end - begin)));
  text_.replace(begin, end - begin, part.text_);
}

Folded fold_words(std::string_view utf8) {
  Folder folder;
  folder.text().reserve(utf8.size());
  std::size_t plain = 0;  // what is only lowered begins here
  std::size_t i = ascii_run_end(utf8, 0);
  for (; i < utf8.size(); i = ascii_run_end(utf8, i)) {
    const auto [c, length] = decode_beyond_ascii(utf8, i);
    const auto id = fold_id(c);
    if (id != kSame || c == kKeycap) {
      folder.copy_in_lower_case(utf8, {plain, i});
      plain = i + length;
      if (c == kKeycap) {
        folder.blank_last();
      } else if (const auto by = replacement(id); !by.empty()) {
        folder.replace(by, i, length);
      } else if (is_mark(c)) {
        folder.extend_last(i, length);
      }
    }
    i += length;
  }
  folder.copy_in_lower_case(utf8, {plain, i});
  return folder.take();
}

Folded fold_shape(std::string_view utf8) {
  Folder folder;
  folder.text().reserve(utf8.size());
  std::size_t plain = 0;  // what stays as it is begins here
  std::size_t i = ascii_run_end(utf8, 0);
  for (; i < utf8.size(); i = ascii_run_end(utf8, i)) {
    const auto [c, length] = decode_beyond_ascii(utf8, i);
    if (!keeps_shape(c) && !(c == kZwj && joins_emoji(utf8, i, length))) {
      folder.copy(utf8, {plain, i});
      plain = i + length;
      const auto by = replacement(fold_id(c));
      if (is_wide_ascii(c)) {
        const char narrow = static_cast<char>(c - kFirstWide + '!');
        folder.replace({&narrow, 1}, i, length);
      } else if (by == " " || by == "-") {
        folder.replace(by, i, length);
      } else if (!is_invisible(c) && !folder.compose_last(c, i, length)) {
        folder.copy(utf8, {i, plain});
      }
    }
    i += length;
  }
  folder.copy(utf8, {plain, i});
  return folder.take();
}

std::string folded_word(std::string_view utf8) {
  if (ascii_run_end(utf8, 0) < utf8.size()) return fold_words(utf8).text();
  std::string out(utf8);  // without a map back, which nobody asks a word for
  for (char& c : out) c = lower(c);
  return out;
}

}  // namespace vorab::text
