// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vorab::policy {

/// "Alt+Shift+N": one or more of Ctrl, Alt, Shift, Meta, each once, then a letter, a digit, a
/// function key or an arrow. Shift alone is no shortcut: it types capitals.
[[nodiscard]] bool is_shortcut(std::string_view text);

}  // namespace vorab::policy
