// SPDX-License-Identifier: Apache-2.0
#include "documents/format.h"

#include <catch2/catch.hpp>

using namespace vorab::documents;

TEST_CASE("a document's format is what its name says", "[documents]") {
  const auto name = [](const char* path) {
    const auto* format = named_format(path);
    return std::string(format ? format->name : "none");
  };
  CHECK(name("a.txt") == "text");
  CHECK(name("a/b.c.MD") == "Markdown");
  CHECK(name("a.HTM") == "HTML");
  CHECK(name("a.docx") == "Word");
  CHECK(name("a.odt") == "OpenDocument");
  CHECK(name("a.Pdf") == "PDF");
  for (const char* path : {"a", "a.doc", "a.xlsx", ".pdf", "pdf", "a.docx/b"}) {
    CHECK(name(path) == "none");
  }
}

TEST_CASE("bytes that are something else", "[documents]") {
  const auto fault = [](const char* path, std::string_view bytes) {
    const auto found = contradiction(*named_format(path), bytes);
    return found ? found->message : std::string("fine");
  };
  CHECK(fault("a.pdf", "%PDF-1.7") == "fine");
  CHECK(fault("a.docx", "PK\x03\x04") == "fine");
  CHECK(fault("a.odt", "PK\x03\x04") == "fine");
  CHECK(fault("a.txt", "Guten Tag") == "fine");
  CHECK(fault("a.html", "<p>") == "fine");
  CHECK(fault("a.txt", "%PDF-1.7") == "this is not what its name says, but a PDF document");
  CHECK(fault("a.docx", "%PDF-1.7") == "this is not what its name says, but a PDF document");
  CHECK(fault("a.pdf", "PK\x03\x04").find("packed file") != std::string::npos);
  CHECK(fault("a.md", "{\\rtf1").find("rich text") != std::string::npos);
  CHECK(fault("a.pdf", "Guten Tag") == "this is no PDF document");
  CHECK(fault("a.docx", "<html>") == "this is no Word document");
}
