// SPDX-License-Identifier: Apache-2.0
#include "imports/specimen.h"

#include <algorithm>
#include <random>
#include <string_view>

#include "text/utf.h"

namespace vorab::imports {

namespace {

// Whatever the expression says, an example stays of this size, and is soon made.
constexpr std::size_t kLongest = 2000;
constexpr int kMostSteps = 50'000;
constexpr int kMoreThanLeast = 3;

// What people would write first, if they may choose.
constexpr std::string_view kLetters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr std::string_view kSigns = " -_.,:;/=+'\"()@!?*&%$~<>[]{}|\\`^\t\n";

bool holds(const std::vector<Range>& ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const Range& range) { return range.first <= c && c <= range.second; });
}

class Writer {
 public:
  explicit Writer(unsigned number) : number_(number), random_(number + 1) {}

  std::string take() { return std::move(out_); }

  void write(const Expression& expression) {
    if (out_.size() >= kLongest || ++steps_ > kMostSteps) return;
    switch (expression.kind) {
      case Expression::Kind::edge:
      case Expression::Kind::anchor:
        return;
      case Expression::Kind::characters:
        return write_character(expression.characters);
      case Expression::Kind::sequence:
        for (const auto& part : expression.parts) write(part);
        return;
      case Expression::Kind::choice:
        return write(expression.parts[pick(expression.parts.size())]);
      case Expression::Kind::repeat:
        for (int left = times(expression); left > 0 && steps_ < kMostSteps; --left) {
          write(expression.parts.front());
        }
        return;
    }
  }

 private:
  std::size_t any_below(std::size_t count) { return random_() % count; }

  // The first specimen takes what stands first.
  std::size_t pick(std::size_t count) { return number_ == 0 ? 0 : any_below(count); }

  int times(const Expression& repeat) {
    if (number_ == 0) return repeat.least;
    const int room = repeat.most == Expression::kNoEnd ? kMoreThanLeast
                                                       : std::max(repeat.most - repeat.least, 0);
    return repeat.least +
           static_cast<int>(pick(static_cast<std::size_t>(std::min(room, kMoreThanLeast)) + 1));
  }

  // A key of letters and digits looks like one only if they are mixed.
  void write_character(const std::vector<Range>& ranges) {
    std::string usual;
    for (const char c : kLetters) {
      if (holds(ranges, static_cast<unsigned char>(c))) usual += c;
    }
    // Between words a blank may be what is wanted: every other specimen has some there.
    const bool any = !usual.empty() && holds(ranges, ' ') && holds(ranges, '!');
    if (number_ % 2 == 1 && any && !out_.ends_with(' ')) {
      out_ += ' ';
      return;
    }
    if (!usual.empty()) {
      out_ += usual[any_below(usual.size())];
      return;
    }
    for (const char c : kSigns) {
      if (!holds(ranges, static_cast<unsigned char>(c))) continue;
      out_ += c;
      return;
    }
    if (!ranges.empty()) text::append_utf8(out_, ranges.front().first);
  }

  unsigned number_;
  std::minstd_rand random_;
  std::string out_;
  int steps_ = 0;
};

}  // namespace

std::string specimen(const Expression& expression, unsigned number) {
  Writer writer(number);
  writer.write(expression);
  return writer.take();
}

}  // namespace vorab::imports
