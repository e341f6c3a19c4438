// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/fold.h"

namespace vorab::text {

/// What a reader of hashtags, mentions or cashtags says of a sign. A run of characters that is no
/// entity after all ("#a#b") may still not serve as the left side of the next one: readers get the
/// last reading's end as `floor`.
struct SignReading {
  Span span;               ///< empty if nothing was read
  bool is_entity = false;  ///< else the run is only used up
};

}  // namespace vorab::text
