// SPDX-License-Identifier: Apache-2.0
#include "documents/xml_words.h"

#include <libxml/xmlreader.h>

#include <algorithm>
#include <memory>

namespace vorab::documents {

namespace {

using Names = std::span<const std::string_view>;

bool is_one_of(std::string_view name, Names names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view view(const xmlChar* text) {
  return text ? reinterpret_cast<const char*>(text) : std::string_view{};
}

class Reading {
 public:
  Reading(xmlTextReader* reader, const XmlWords& format) : reader_(reader), format_(format) {}

  // False if the document is damaged.
  bool run() {
    int state = xmlTextReaderRead(reader_);
    while (state == 1) {
      const auto name = view(xmlTextReaderConstLocalName(reader_));
      const bool skips = xmlTextReaderNodeType(reader_) == XML_READER_TYPE_ELEMENT &&
                         is_one_of(name, format_.skipped);
      if (!skips) node(name);
      state = skips ? xmlTextReaderNext(reader_) : xmlTextReaderRead(reader_);
    }
    return state == 0;
  }

  std::string take() { return std::move(out_); }

 private:
  void node(std::string_view name) {
    switch (xmlTextReaderNodeType(reader_)) {
      case XML_READER_TYPE_ELEMENT: {
        const bool empty = xmlTextReaderIsEmptyElement(reader_) == 1;
        if (is_one_of(name, format_.blanks)) out_ += ' ';
        if (empty && is_one_of(name, format_.lines)) out_ += '\n';
        if (!empty && is_one_of(name, format_.text)) ++inside_;
        break;
      }
      case XML_READER_TYPE_END_ELEMENT:
        if (is_one_of(name, format_.lines)) out_ += '\n';
        if (is_one_of(name, format_.text)) --inside_;
        break;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        if (inside_ > 0) out_ += view(xmlTextReaderConstValue(reader_));
        break;
      default:
        break;
    }
  }

  xmlTextReader* reader_;
  const XmlWords& format_;
  std::string out_;
  int inside_ = 0;
};

}  // namespace

std::variant<std::string, Fault> read_xml_words(std::string_view bytes, const XmlWords& format) {
  constexpr int kQuietly = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  const std::unique_ptr<xmlTextReader, void (*)(xmlTextReader*)> reader(
      xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, kQuietly),
      xmlFreeTextReader);
  if (reader) {
    Reading reading(reader.get(), format);
    if (reading.run()) return reading.take();
  }
  return Fault{"this document is damaged: its text is no XML",
               "open it in a word processor and save it again"};
}

}  // namespace vorab::documents
