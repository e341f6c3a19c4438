// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace vorab::text {

/// Replaces the items `first` to `last` (exclusive) of `all` by those of `part`. `place` is called
/// for each new item and `move` for each behind them, to make their positions right.
template <typename Item, typename Place, typename Move>
void splice(std::vector<Item>& all, std::size_t first, std::size_t last,
            const std::vector<Item>& part, Place place, Move move) {
  const auto at = [&](std::size_t index) {
    return all.begin() + static_cast<std::ptrdiff_t>(index);
  };
  std::for_each(at(last), all.end(), move);
  const std::size_t common = std::min(last - first, part.size());
  const auto rest = part.begin() + static_cast<std::ptrdiff_t>(common);
  std::copy(part.begin(), rest, at(first));
  all.erase(at(first + common), at(last));
  all.insert(at(first + common), rest, part.end());
  std::for_each(at(first), at(first + part.size()), place);
}

}  // namespace vorab::text
