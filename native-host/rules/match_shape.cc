// SPDX-License-Identifier: Apache-2.0
#include "rules/match_shape.h"

#include <algorithm>
#include <vector>

#include "rules/expression_reader.h"

namespace vorab::rules {

namespace {

using expression::joined;
using expression::kDigits;

constexpr std::size_t kMost = 1000;  // a text that has so many may have more
constexpr ByteSet kCodes = joined(kDigits, expression::range('A', 'Z'));

bool is_within(const ByteSet& part, const ByteSet& whole) { return joined(part, whole) == whole; }

// What the matches of a part of an expression are made of.
struct ShapeMaker {
  static constexpr bool kOnlyHits = false;  // what is no hit ends where the next may begin

  struct Part {
    ByteSet bytes = {};      // no other is in them
    std::size_t least = 0;   // bytes of the shortest
    ByteCounts counts = {};  // in each of them
  };

  static Part nothing() { return {}; }

  // It is written with bytes of this set.
  static Part sign(const Sign& sign) {
    return {sign.bytes,
            1,
            {is_within(sign.bytes, kDigits) ? 1U : 0U, is_within(sign.bytes, kCodes) ? 1U : 0U}};
  }

  static Part either(std::vector<Part>&& parts) {
    Part out = parts.front();
    for (const auto& part : parts) {
      out.bytes.add(part.bytes);
      out.least = std::min(out.least, part.least);
      out.counts.digits = std::min(out.counts.digits, part.counts.digits);
      out.counts.codes = std::min(out.counts.codes, part.counts.codes);
    }
    return out;
  }

  static void append(Part& before, Part&& behind) {
    before.bytes.add(behind.bytes);
    before.least = std::min(kMost, before.least + behind.least);
    before.counts.digits = std::min(kMost, before.counts.digits + behind.counts.digits);
    before.counts.codes = std::min(kMost, before.counts.codes + behind.counts.codes);
  }

  static void append(Part& before, char32_t letter, bool any_case) {
    Sign one;
    one.add(letter, letter);
    if (any_case) one.bytes = in_both_cases(one.bytes);
    append(before, sign(one));
  }

  static Part repeated(Part&& part, std::size_t least, bool /*may_be_more*/) {
    for (auto* number : {&part.least, &part.counts.digits, &part.counts.codes}) {
      *number = std::min(kMost, *number * least);
    }
    return part;
  }
};

}  // namespace

MatchShape match_shape(std::string_view expression, bool ignore_case) {
  constexpr ByteSet kInMostWords = expression::of("aeinrst");
  MatchShape out;
  ShapeMaker maker;
  if (const auto part = ExpressionReader(maker, expression, ignore_case).read()) {
    out.bytes = part->bytes;
    out.least = std::max<std::size_t>(part->least, 1);
    out.counts = part->counts;
  } else {
    out.bytes = expression::kAll;
  }
  out.is_wide = is_within(kInMostWords, out.bytes);
  return out;
}

}  // namespace vorab::rules
