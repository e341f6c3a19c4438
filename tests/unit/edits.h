// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// What somebody does to a text while writing it, for tests of what is remembered in between.
namespace vorab::test {

/// Texts made of `parts`, and edits of them: typed, pasted, deleted, replaced and joined, anywhere
/// between two code points; now and then an ill-formed byte.
class Edits {
 public:
  Edits(std::vector<std::string> parts, unsigned seed) : parts_(std::move(parts)), random_(seed) {}

  std::string text(std::size_t most) {
    std::string out;
    for (std::size_t i = below(most); i > 0; --i) out += part();
    return out;
  }

  void edit(std::string& text) {
    const std::size_t at = place(text);
    switch (below(8)) {
      case 0:
        text.erase(at, below(text.size() + 1));
        break;
      case 1:
        text.erase(at, 1 + below(4));
        break;
      case 2:
        text.insert(at, this->text(12));
        break;
      case 3: {
        const std::size_t end = text.find('\n', at);
        if (end != std::string::npos) text.erase(end, 1);
        break;
      }
      case 4:
        text.insert(at, "\n");
        break;
      default:
        text.insert(at, part());
    }
    if (below(200) == 0) text.insert(place(text), "\xC3");
  }

  std::size_t below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_);
  }

 private:
  const std::string& part() { return parts_[below(parts_.size())]; }

  std::size_t place(std::string_view text) {
    std::size_t at = below(text.size() + 1);
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    return at;
  }

  std::vector<std::string> parts_;
  std::mt19937 random_;
};

}  // namespace vorab::test
