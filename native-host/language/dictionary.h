// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/detect.h"

/// Hunspell's dictionaries (hunspell(5)): which words a language has.
namespace vorab::language {

/// Why there is no dictionary: where, what is the matter, and what would be right.
struct DictionaryFault {
  std::string place, message, remedy;
  friend bool operator==(const DictionaryFault&, const DictionaryFault&) = default;
};

/// How a language has a word: in its list, or put together from words of its list.
enum class Known : std::uint8_t { no, word, compound };

/// One dictionary. Not for several threads at a time: Hunspell is not (engine-facts.md).
class Dictionary {
 public:
  virtual ~Dictionary() = default;
  /// Whether the language has this word (UTF-8), written like this. Words that the dictionary's
  /// encoding cannot write are not in it.
  [[nodiscard]] virtual Known knows(std::string_view word) const = 0;
};

/// What came of looking for a dictionary: it, or the fault.
struct OpenedDictionary {
  std::unique_ptr<const Dictionary> dictionary;
  std::optional<DictionaryFault> fault;
};

/// Where dictionaries usually are: /usr/share/hunspell and /usr/share/myspell.
[[nodiscard]] std::vector<std::filesystem::path> dictionary_folders();

/// The first of `folders` that has the language's `.aff` and `.dic` counts. Takes some 100 ms and
/// may be called in several threads. Never throws: what is wrong with the files is the fault.
[[nodiscard]] OpenedDictionary open_dictionary(Language language,
                                               const std::vector<std::filesystem::path>& folders);

}  // namespace vorab::language
