// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "documents/document.h"

namespace vorab::documents {

/// Which elements of an XML format carry words. Names are local ones, without their prefix.
struct XmlWords {
  std::span<const std::string_view> text;     ///< only words inside these count; empty: all
  std::span<const std::string_view> skipped;  ///< nothing inside these counts
  std::span<const std::string_view> lines;    ///< a line ends after these
  std::span<const std::string_view> blanks;   ///< these stand for a space
};

/// The words of an XML document. Fetches nothing, follows no entity of the document's own.
[[nodiscard]] std::variant<std::string, Fault> read_xml_words(std::string_view bytes,
                                                              const XmlWords& format);

}  // namespace vorab::documents
