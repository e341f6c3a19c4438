// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "language/dictionary.h"
#include "language/speller.h"

namespace vorab::language {

struct OpenedSpeller {
  std::unique_ptr<Speller> speller;     ///< with what could be opened; ready
  std::vector<DictionaryFault> faults;  ///< a language each
};

/// Opens both dictionaries, each in a thread of its own, and waits for them: about 100 ms.
[[nodiscard]] OpenedSpeller open_speller(const std::vector<std::filesystem::path>& folders);

}  // namespace vorab::language
