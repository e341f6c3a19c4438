// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <sstream>

#include "documents/document.h"

using namespace vorab::documents;

namespace {

// The words, one blank between them.
std::string words(std::string_view html) {
  const Text read = read_html(html);
  if (const auto* fault = std::get_if<Fault>(&read)) return "! " + fault->message;
  std::istringstream in(std::get<std::string>(read));
  std::string out;
  for (std::string word; in >> word;) out += (out.empty() ? "" : " ") + word;
  return out;
}

}  // namespace

TEST_CASE("what a browser shows", "[documents]") {
  CHECK(words("<p>Ein <b>Wa</b>sser<i>werk</i></p><p>zwei</p>") == "Ein Wasserwerk zwei");
  CHECK(words("<ul><li>a<li>b</ul>c<br>d") == "a b c d");
  CHECK(words("<head><title>x</title></head><body>a<script>b</script><style>c</style><!-- d -->") ==
        "a");
  CHECK(words("Gr&ouml;&szlig;e &amp; &#x1F985;") == "Größe & \U0001F985");
  CHECK(words("a <q>b c</q> <blockquote>d</blockquote>") == "a “b c” “d”");
  CHECK(words("<table><tr><td>a<td>b<tr><td>c</table>") == "a b c");
}

TEST_CASE("pages in other encodings", "[documents]") {
  CHECK(words("Größe") == "Größe");
  CHECK(words("<meta charset=iso-8859-1>Gr\xF6\xDF"
              "e") == "Größe");
  CHECK(words("<p>Gr\xF6\xDF"
              "e \x96") == "Größe –");
  CHECK(words("<meta charset=utf-16>Größe") == "Größe");
}

TEST_CASE("broken and endless pages", "[documents]") {
  CHECK(words("<<<>><p><b>a</p></i>b").find('a') != std::string::npos);
  CHECK(words("</html></html>").empty());
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  CHECK(words(deep + "unten").size() <= 6);
  std::string wide;
  for (int i = 0; i < 100'000; ++i) wide += "<p>x";
  CHECK(words(wide).size() == 199'999);
}
