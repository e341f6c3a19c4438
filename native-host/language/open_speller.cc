// SPDX-License-Identifier: Apache-2.0
#include "language/open_speller.h"

#include <future>
#include <utility>

namespace vorab::language {

OpenedSpeller open_speller(const std::vector<std::filesystem::path>& folders) {
  auto german =
      std::async(std::launch::async, [&] { return open_dictionary(Language::german, folders); });
  auto english = open_dictionary(Language::english, folders);
  auto other = german.get();
  OpenedSpeller out{std::make_unique<Speller>(), {}};
  if (other.fault) out.faults.push_back(*std::move(other.fault));
  if (english.fault) out.faults.push_back(*std::move(english.fault));
  out.speller->add(Language::german, std::move(other.dictionary));
  out.speller->add(Language::english, std::move(english.dictionary));
  out.speller->settle();
  return out;
}

}  // namespace vorab::language
