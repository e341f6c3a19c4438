// SPDX-License-Identifier: Apache-2.0
#include "policy/shortcut.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace vorab::policy {
namespace {

constexpr std::array<std::string_view, 4> kModifiers{"Ctrl", "Alt", "Shift", "Meta"};
constexpr std::array<std::string_view, 4> kArrows{"ArrowUp", "ArrowDown", "ArrowLeft",
                                                  "ArrowRight"};

bool is_key(std::string_view key) {
  if (key.size() == 1) {
    return (key[0] >= 'A' && key[0] <= 'Z') || (key[0] >= '0' && key[0] <= '9');
  }
  if (key.size() == 2 && key[0] == 'F') return key[1] >= '1' && key[1] <= '9';
  if (key == "F10" || key == "F11" || key == "F12") return true;
  return std::find(kArrows.begin(), kArrows.end(), key) != kArrows.end();
}

}  // namespace

bool is_shortcut(std::string_view text) {
  std::array<bool, kModifiers.size()> held{};
  for (std::size_t plus = text.find('+'); plus != std::string_view::npos; plus = text.find('+')) {
    const auto modifier = std::find(kModifiers.begin(), kModifiers.end(), text.substr(0, plus));
    if (modifier == kModifiers.end()) return false;
    bool& is_held = held[static_cast<std::size_t>(modifier - kModifiers.begin())];
    if (is_held) return false;
    is_held = true;
    text.remove_prefix(plus + 1);
  }
  return (held[0] || held[1] || held[3]) && is_key(text);
}

}  // namespace vorab::policy
