// SPDX-License-Identifier: Apache-2.0
#include "imports/formats.h"

#include <algorithm>
#include <exception>
#include <tuple>

#include "imports/proof.h"

namespace vorab::imports {

const Format* find_format(std::string_view name) {
  const auto* const found = std::find_if(kFormats.begin(), kFormats.end(),
                                         [&](const Format& format) { return format.name == name; });
  return found == kFormats.end() ? nullptr : found;
}

Outcome import_rules(const Format& format, const std::filesystem::path& path,
                     const Options& options) {
  try {
    auto outcome = format.read(path, options);
    if (auto* imported = std::get_if<Imported>(&outcome)) {
      auto& left_out = imported->left_out;
      std::erase_if(imported->rules, [&](Rule& rule) { return !prove(rule, left_out); });
      std::stable_sort(left_out.begin(), left_out.end(), [](const LeftOut& a, const LeftOut& b) {
        return std::tie(a.place.file, a.place.line) < std::tie(b.place.file, b.place.line);
      });
    }
    return outcome;
  } catch (const std::exception& error) {
    return Fault{path.string(), std::string("this cannot be read: ") + error.what(),
                 "name a smaller or simpler file"};
  }
}

}  // namespace vorab::imports
