// SPDX-License-Identifier: Apache-2.0
#include "documents/format.h"

#include <algorithm>
#include <array>
#include <string>

namespace vorab::documents {

namespace {

using Path = std::filesystem::path;

constexpr std::string_view kReadable = "save it as docx, odt, pdf, html, md or txt";
constexpr std::string_view kWriteSome = "name a document with text in it";

constexpr Format kText{
    "text", [](std::string_view bytes, const Path&) { return read_plain(bytes); }, kWriteSome};
constexpr Format kMarkdown{"Markdown",
                           [](std::string_view bytes, const Path&) { return read_markdown(bytes); },
                           kWriteSome};

constexpr Format kHtml{"HTML", [](std::string_view bytes, const Path&) { return read_html(bytes); },
                       kWriteSome};
constexpr Format kWord{"Word", [](std::string_view, const Path& path) { return read_docx(path); },
                       kWriteSome};
constexpr Format kOdt{
    "OpenDocument", [](std::string_view, const Path& path) { return read_odt(path); }, kWriteSome};
constexpr Format kPdf{"PDF", [](std::string_view, const Path& path) { return read_pdf(path); },
                      "a scanned document needs text recognition first"};

struct Ending {
  std::string_view ending;
  const Format* format;
};
constexpr Ending kEndings[] = {{".txt", &kText},          {".text", &kText}, {".md", &kMarkdown},
                               {".markdown", &kMarkdown}, {".html", &kHtml}, {".htm", &kHtml},
                               {".docx", &kWord},         {".odt", &kOdt},   {".pdf", &kPdf}};

// What the first bytes of a file say that it is.
struct Signature {
  std::string_view bytes;
  std::string_view name;     // "a PDF document"
  std::string_view formats;  // whose bytes these are
  std::string_view remedy;
};
constexpr Signature kSignatures[] = {
    {"%PDF-", "a PDF document", "PDF", "give it a name that ends with .pdf"},
    {"PK\x03\x04", "a packed file, such as a .docx or .odt", "Word OpenDocument",
     "give it the ending of what it is"},
    {"\xD0\xCF\x11\xE0", "an encrypted document, or one in an old Office format", "",
     "save it without a password as docx, odt or pdf"},
    {"{\\rtf", "a document in rich text format", "", kReadable},
    {"\x7F"
     "ELF",
     "a program", "", "name the document itself"},
    {"\x89PNG", "a picture", "", "write down its text"},
    {"\xFF\xD8\xFF", "a picture", "", "write down its text"},
};

std::string lower_ending(const Path& path) {
  std::string out = path.extension().string();
  std::transform(out.begin(), out.end(), out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

}  // namespace

const Format* named_format(const Path& path) {
  const std::string ending = lower_ending(path);
  for (const auto& one : kEndings) {
    if (one.ending == ending) return one.format;
  }
  return nullptr;
}

Fault unknown_format(const Path& path) {
  const std::string ending = lower_ending(path);
  return {ending.empty() ? "the name has no ending that says what this is"
                         : "documents of the kind " + ending + " cannot be read",
          std::string(kReadable)};
}

std::optional<Fault> contradiction(const Format& format, std::string_view bytes) {
  for (const auto& signature : kSignatures) {
    if (!bytes.starts_with(signature.bytes)) continue;
    if (signature.formats.find(format.name) != std::string_view::npos) return std::nullopt;
    return Fault{"this is not what its name says, but " + std::string(signature.name),
                 std::string(signature.remedy)};
  }
  // These formats always begin with their own bytes.
  if (&format == &kWord || &format == &kOdt || &format == &kPdf) {
    return Fault{"this is no " + std::string(format.name) + " document",
                 "give it the ending of what it is, or save it again"};
  }
  return std::nullopt;
}

}  // namespace vorab::documents
