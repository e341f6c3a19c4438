// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "documents/document.h"

using namespace vorab::documents;

namespace {

std::string text(std::string_view markdown) {
  return std::get<std::string>(read_markdown(markdown));
}

}  // namespace

TEST_CASE("Markdown without what is not read out", "[documents]") {
  CHECK(text("# Ziele\n\n**Wir** sind [hier](https://a.example/x) zu Hause.") ==
        "# Ziele\n\n**Wir** sind [hier  zu Hause.");
  CHECK(text("---\ntitle: x\n---\nText") == "\nText");
  CHECK(text("--- kein Kopf\n---\n") == "--- kein Kopf\n---\n");
  CHECK(text("Text <!-- nur\nfür uns --> geht weiter") == "Text   geht weiter");
}

TEST_CASE("Markdown that is not closed is read as it stands", "[documents]") {
  for (const char* unclosed : {"---\nText", "a <!-- b", "[a](b", "[a](b\nc)", "](", "<!--"}) {
    CHECK(text(unclosed) == unclosed);
  }
}
