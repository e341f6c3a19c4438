// SPDX-License-Identifier: Apache-2.0
#include "documents/quotations.h"

#include <array>
#include <utility>

#include "text/utf.h"
#include "text/words.h"

namespace vorab::documents {

namespace {

constexpr std::size_t kFewest = 5;
constexpr std::size_t kMost = 60;
constexpr std::size_t kLongest = 1200;  // bytes: no mark is looked for farther away

// Opening marks and those that may close them: German, English, French, Swiss, plain.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kMarks{
    {{"„", "“”\""}, {"“", "”\""}, {"»", "«"}, {"«", "»"}, {"\"", "\"”“"}}};

// Where the quotation that begins at `at` ends, its marks included; `at` if none begins there.
std::size_t end_of_quotation(std::string_view text, std::size_t at) {
  text = text.substr(0, at + kLongest);
  for (const auto& [open, close] : kMarks) {
    if (text.substr(at, open.size()) != open) continue;
    for (std::size_t i = at + open.size(); i < text.size();) {
      if (text[i] == '\n' && text.substr(i + 1, 1) == "\n") break;
      const auto length = text::decode(text, i).length;
      if (close.find(text.substr(i, length)) != std::string_view::npos) return i + length;
      i += length;
    }
  }
  return at;
}

}  // namespace

WithoutQuotations without_quotations(std::string_view utf8) {
  WithoutQuotations out;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t end = end_of_quotation(utf8, at);
    const std::size_t words = text::find_words(utf8.substr(at, end - at)).size();
    if (words >= kFewest && words <= kMost) {
      ++out.quotations;
      out.words += words;
      out.text += "\n\n";
      at = end;
      continue;
    }
    // A name in quotation marks is passed over with both of them.
    const std::size_t next = end > at && words < kFewest ? end : at + text::decode(utf8, at).length;
    out.text.append(utf8.substr(at, next - at));
    at = next;
  }
  return out;
}

}  // namespace vorab::documents
