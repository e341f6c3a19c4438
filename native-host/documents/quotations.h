// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vorab::documents {

struct WithoutQuotations {
  std::string text;
  std::size_t quotations = 0;  ///< how many were left out
  std::size_t words = 0;       ///< and of how many words in all
};

/// The text without what it quotes: others have said that before, and may say it again. A quotation
/// has five to sixty words between quotation marks, in one paragraph.
[[nodiscard]] WithoutQuotations without_quotations(std::string_view utf8);

}  // namespace vorab::documents
