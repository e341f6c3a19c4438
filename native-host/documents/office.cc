// SPDX-License-Identifier: Apache-2.0
// Word's .docx (ECMA-376, WordprocessingML) and OpenDocument's .odt (ISO/IEC 26300).
#include <array>
#include <utility>

#include "documents/document.h"
#include "documents/xml_words.h"
#include "documents/zip.h"

namespace vorab::documents {

namespace {

using Names = std::string_view;

// Deleted words stand in delText and count as little as field codes; what old programs see instead
// of a drawing stands in Fallback and is said twice.
constexpr Names kWordText[] = {"t"};
constexpr Names kWordSkipped[] = {"Fallback", "delText", "instrText"};
constexpr Names kWordLines[] = {"p", "br", "cr"};
constexpr Names kWordBlanks[] = {"tab", "tc", "noBreakHyphen", "footnoteReference"};
constexpr XmlWords kWord{kWordText, kWordSkipped, kWordLines, kWordBlanks};

constexpr Names kOdtText[] = {"p", "h"};
constexpr Names kOdtSkipped[] = {"tracked-changes", "annotation", "scripts", "automatic-styles"};
constexpr Names kOdtLines[] = {"p", "h", "line-break"};
constexpr Names kOdtBlanks[] = {"s", "tab", "note"};
constexpr XmlWords kOdt{kOdtText, kOdtSkipped, kOdtLines, kOdtBlanks};

// What a packed file is, by what it holds.
std::string_view really(const Zip& zip) {
  if (zip.has("content.xml")) return "an OpenDocument file (.odt, .ods, .odp)";
  for (const auto& name : zip.names()) {
    if (name.starts_with("word/")) return "a Word document (.docx)";
    if (name.starts_with("xl/")) return "a table (.xlsx)";
    if (name.starts_with("ppt/")) return "slides (.pptx)";
  }
  return "a packed file of another kind";
}

Fault other(const Zip& zip) {
  if (!zip.is_open()) {
    return {"this document is damaged: it cannot be unpacked",
            "open it in a word processor and save it again"};
  }
  return {"this is not what its name says, but " + std::string(really(zip)),
          "save it as docx, odt or pdf"};
}

// Adds the words of one part; a fault ends it.
std::variant<std::string, Fault> words_of(const Zip& zip, const std::string& part,
                                          const XmlWords& format) {
  auto bytes = zip.read(part);
  if (std::holds_alternative<Fault>(bytes)) return bytes;
  return read_xml_words(std::get<std::string>(bytes), format);
}

// word/document.xml, or as some of Microsoft's own programs call it, word/document2.xml.
bool is_word_part(std::string_view name) {
  for (const std::string_view part : {"word/document", "word/footnotes", "word/endnotes"}) {
    if (!name.starts_with(part) || !name.ends_with(".xml")) continue;
    const auto number = name.substr(part.size(), name.size() - part.size() - 4);
    return number.find_first_not_of("0123456789") == std::string_view::npos;
  }
  return false;
}

}  // namespace

Text read_docx(const std::filesystem::path& path) {
  const Zip zip(path);
  std::string out;
  bool any = false;
  for (const auto& name : zip.names()) {
    if (!is_word_part(name)) continue;
    auto words = words_of(zip, name, kWord);
    if (std::holds_alternative<Fault>(words)) return words;
    out += std::get<std::string>(words) + "\n\n";
    any = any || name.starts_with("word/document");
  }
  if (!any) return other(zip);
  return out;
}

Text read_odt(const std::filesystem::path& path) {
  const Zip zip(path);
  if (!zip.is_open() || !zip.has("content.xml")) return other(zip);
  if (zip.has("mimetype")) {
    const auto type = zip.read("mimetype");
    const auto* name = std::get_if<std::string>(&type);
    if (name && name->find("opendocument.text") == std::string::npos) return other(zip);
  }
  if (zip.has("META-INF/manifest.xml")) {
    const auto manifest = zip.read("META-INF/manifest.xml");
    const auto* xml = std::get_if<std::string>(&manifest);
    if (xml && xml->find("encryption-data") != std::string::npos) {
      return Fault{"this document is encrypted", "save it without a password"};
    }
  }
  return words_of(zip, "content.xml", kOdt);
}

}  // namespace vorab::documents
