// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

/// Confidential documents as plain text, for fingerprints: only the words and their order count.
/// Used by the command line alone. Nothing here throws; whatever a document contains, time and
/// memory stay bounded, and no document makes Vorab fetch another.
namespace vorab::documents {

inline constexpr std::size_t kMostDocumentBytes = std::size_t{64} << 20;
inline constexpr std::size_t kMostTextBytes = std::size_t{32} << 20;

/// Why a document cannot be used: lower case, no full stop.
struct Fault {
  std::string message;
  std::string remedy;
};

/// Well-formed UTF-8, at most kMostTextBytes; paragraphs end with a line end.
using Text = std::variant<std::string, Fault>;

/// Reads a .txt, .md, .html, .docx, .odt or .pdf file. What is not what its name says, encrypted,
/// damaged, huge, or without words is a fault.
[[nodiscard]] Text read_document(const std::filesystem::path& path);

// One file a format.

/// Text in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
[[nodiscard]] Text read_plain(std::string_view bytes);
/// The same without the targets of links, comments and a head of settings.
[[nodiscard]] Text read_markdown(std::string_view bytes);
/// What a browser shows; quotations (q, blockquote) get their marks.
[[nodiscard]] Text read_html(std::string_view bytes);
/// With notes, without what was deleted.
[[nodiscard]] Text read_docx(const std::filesystem::path& path);
[[nodiscard]] Text read_odt(const std::filesystem::path& path);
/// Through pdftotext, a program of its own (platform/process.h).
[[nodiscard]] Text read_pdf(const std::filesystem::path& path);

/// Joins words that were divided at the end of a line.
[[nodiscard]] std::string join_divided_words(std::string_view utf8);

}  // namespace vorab::documents
