// SPDX-License-Identifier: Apache-2.0
#include "documents/document.h"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

#include "documents/format.h"
#include "platform/files.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::documents {

namespace {

namespace fs = std::filesystem;

Fault unreadable(const std::error_code& error) {
  if (error == std::errc::file_too_large) {
    return {"this document is larger than " + std::to_string(kMostDocumentBytes >> 20) + " MiB",
            "leave out its pictures, or split it"};
  }
  if (error == std::errc::no_such_file_or_directory) {
    return {"there is no such file", "check the path"};
  }
  if (error == std::errc::invalid_argument || error == std::errc::is_a_directory) {
    return {"this is no regular file", "name the document itself"};
  }
  return {"this cannot be read: " + error.message(), "check who may read it"};
}

bool has_words(std::string_view utf8) { return !text::find_words(utf8).empty(); }

Text read(const fs::path& path) {
  std::string bytes;
  const platform::Disk disk;
  if (const auto error = disk.read(path, kMostDocumentBytes, bytes)) return unreadable(error);
  if (bytes.empty()) return Fault{"this file is empty", "name a document with text in it"};
  const auto named = named_format(path);
  if (!named) return unknown_format(path);
  if (auto fault = contradiction(*named, bytes)) return *std::move(fault);
  Text text = named->read(bytes, path);
  auto* words = std::get_if<std::string>(&text);
  if (!words) return text;
  *words = join_divided_words(text::to_well_formed(*words));
  if (words->size() > kMostTextBytes) {
    return Fault{
        "this document has more than " + std::to_string(kMostTextBytes >> 20) + " MiB of text",
        "split it"};
  }
  if (!has_words(*words))
    return Fault{"there are no words in this document", std::string(named->without_words)};
  return text;
}

}  // namespace

Text read_document(const fs::path& path) {
  try {
    return read(path);
  } catch (const std::exception& error) {
    return Fault{std::string("this cannot be read: ") + error.what(), "try a smaller document"};
  }
}

}  // namespace vorab::documents
