// SPDX-License-Identifier: Apache-2.0
#include "policy/shortcut.h"

#include <catch2/catch.hpp>

using vorab::policy::is_shortcut;

TEST_CASE("shortcuts are modifiers and one key", "[policy]") {
  for (const char* good : {"Alt+Shift+N", "Ctrl+1", "Meta+F12", "Ctrl+Alt+ArrowDown"}) {
    INFO(good);
    CHECK(is_shortcut(good));
  }
  for (const char* wrong : {"", "N", "Shift+N", "Alt+", "+N", "Alt+n", "Alt+Alt+N", "alt+N",
                            "Alt+F13", "Alt+F0", "Alt+Space", "Alt+N+M", "Alt + N"}) {
    INFO(wrong);
    CHECK_FALSE(is_shortcut(wrong));
  }
}
