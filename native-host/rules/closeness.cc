// SPDX-License-Identifier: Apache-2.0
#include "rules/closeness.h"

#include <algorithm>
#include <string>

#include "rules/gap.h"
#include "text/fold.h"

namespace vorab::rules {

std::size_t closeness(std::string_view word, std::string_view written) {
  const std::string word_shape = single_spaces(text::fold_shape(word).text());
  const std::string written_shape = single_spaces(text::fold_shape(written).text());
  if (word_shape == written_shape) return 0;
  const std::string a = text::folded_word(word_shape);
  const std::string b = text::folded_word(written_shape);
  if (a == b) return 1;
  return 2 + std::max(a.size(), b.size()) - std::min(a.size(), b.size());
}

}  // namespace vorab::rules
