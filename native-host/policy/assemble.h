// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/load.h"
#include "policy/read_policy.h"

namespace vorab::policy {

/// How far an error reaches.
enum class Unit {
  whole,  ///< one policy in one or several files: any error refuses it
  layers  ///< each file stands for itself: a broken one silences no other
};

/// Puts files, in their order, together to one policy: the first (good) file's head, everybody's
/// rules and lists, the later ones' adjustments of earlier rules. Names used twice, missing and
/// unused lists are problems.
[[nodiscard]] LoadResult assemble(std::vector<FileDraft> files, Unit unit);

}  // namespace vorab::policy
