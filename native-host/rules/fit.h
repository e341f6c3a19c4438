// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/setting.h"
#include "rules/typed_form.h"

namespace vorab::rules {

/// Words that take the place of a span.
struct Fit {
  std::string text;
  text::Span span;
};

/// How `phrase` fits where `typed` stands; nothing if that is not certain. The setting is that of
/// `typed.whole`. Letters are as in the middle of a sentence, unless what they replace begins one.
[[nodiscard]] std::optional<Fit> fit_german(const Setting& setting, const TypedForm& typed,
                                            std::string_view phrase);
[[nodiscard]] std::optional<Fit> fit_english(const Setting& setting, const TypedForm& typed,
                                             std::string_view phrase);

/// The same for a name that takes no article: "Musterwerk".
[[nodiscard]] std::optional<Fit> fit_name(const Setting& setting, const TypedForm& typed,
                                          std::string_view name, bool german);

}  // namespace vorab::rules
