// SPDX-License-Identifier: Apache-2.0
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <string>

#include "documents/document.h"
#include "text/utf.h"

namespace vorab::documents {

namespace {

constexpr std::string_view kSilent[] = {"script", "style", "template", "noscript", "svg", "head"};
constexpr std::string_view kInline[] = {
    "a",     "abbr", "b",      "bdi", "bdo", "cite",  "code", "data", "del", "dfn",
    "em",    "font", "i",      "ins", "kbd", "label", "mark", "q",    "s",   "samp",
    "small", "span", "strong", "sub", "sup", "time",  "tt",   "u",    "var", "wbr"};

template <class List>
bool is_one_of(std::string_view name, const List& names) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

std::string_view view(const xmlChar* text) {
  return text ? reinterpret_cast<const char*>(text) : std::string_view{};
}

bool is_quotation(std::string_view name) { return name == "q" || name == "blockquote"; }

void open(const xmlNode& node, std::string& out) {
  if (node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE) out += view(node.content);
  if (node.type != XML_ELEMENT_NODE) return;
  const auto name = view(node.name);
  if (!is_one_of(name, kInline)) out += '\n';
  if (is_quotation(name)) out += "“";
}

void close(const xmlNode& node, std::string& out) {
  if (node.type != XML_ELEMENT_NODE) return;
  const auto name = view(node.name);
  if (is_quotation(name)) out += "”";
  if (!is_one_of(name, kInline)) out += '\n';
}

bool has_children(const xmlNode& node) {
  return node.type == XML_ELEMENT_NODE && node.children && !is_one_of(view(node.name), kSilent);
}

// Without recursion: documents are as deep as they like.
std::string words_of(const xmlNode* root) {
  std::string out;
  for (const xmlNode* node = root; node;) {
    open(*node, out);
    if (has_children(*node)) {
      node = node->children;
      continue;
    }
    close(*node, out);
    while (node != root && !node->next) {
      node = node->parent;
      close(*node, out);
    }
    node = node == root ? nullptr : node->next;
  }
  return out;
}

// The encoding that the document is given in: the parser's guess only where it says one itself and
// is not plainly UTF-8.
bool names_encoding(std::string_view bytes) {
  return bytes.substr(0, 2048).find("charset") != std::string_view::npos;
}

}  // namespace

Text read_html(std::string_view bytes) {
  constexpr int kQuietly =
      HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER;
  std::string plain(bytes);
  const char* encoding = nullptr;
  if (text::to_well_formed(bytes) == bytes || !names_encoding(bytes)) {
    Text read = read_plain(bytes);
    if (std::holds_alternative<Fault>(read)) return read;
    plain = std::get<std::string>(std::move(read));
    encoding = "UTF-8";
  }
  const std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> document(
      htmlReadMemory(plain.data(), static_cast<int>(plain.size()), nullptr, encoding, kQuietly),
      xmlFreeDoc);
  if (!document) return Fault{"this is no HTML", "save the page again from a browser"};
  const xmlNode* root = xmlDocGetRootElement(document.get());
  return root ? words_of(root) : std::string();
}

}  // namespace vorab::documents
