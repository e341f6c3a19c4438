// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>

#include "documents/document.h"
#include "platform/files.h"
#include "platform/paths.h"
#include "platform/process.h"

namespace vorab::documents {

namespace {

constexpr std::array<const char*, 3> kPlaces{"/usr/bin/pdftotext", "/usr/local/bin/pdftotext",
                                             "/opt/homebrew/bin/pdftotext"};
constexpr std::chrono::seconds kPatience{60};

bool is_there(const char* program) {
  std::error_code error;
  return std::filesystem::is_regular_file(program, error);
}

// What pdftotext's exit code and words mean (its manual page, "EXIT CODES").
Fault fault_of(const platform::ProcessResult& done) {
  if (done.timed_out) {
    return {"this document could not be read in " + std::to_string(kPatience.count()) + " seconds",
            "print it to a new PDF file, or split it"};
  }
  if (done.too_much) {
    return {"this document has more than " + std::to_string(kMostTextBytes >> 20) + " MiB of text",
            "split it"};
  }
  if (done.err.find("assword") != std::string::npos) {
    return {"this document is encrypted", "save it without a password"};
  }
  if (done.exit_code == 3) {
    return {"this document does not permit that its text is taken",
            "save it again from its source"};
  }
  return {"this document is damaged: pdftotext cannot read it", "save it again from its source"};
}

}  // namespace

Text read_pdf(const std::filesystem::path& path) {
  for (const char* program : kPlaces) {
    if (!is_there(program)) continue;
    // The path from the root on: it cannot be taken for an option.
    const auto done = platform::run_process(
        {program, "-enc", "UTF-8", "-nopgbrk", platform::whole(path).string(), "-"},
        {kPatience, kMostTextBytes});
    if (!done)
      return Fault{"pdftotext cannot be started", "check who may run " + std::string(program)};
    if (done->exit_code != 0 || done->timed_out || done->too_much) return fault_of(*done);
    return done->out;
  }
  return Fault{"PDF documents are read by pdftotext, which is not installed",
               "install poppler-utils, or save the document as docx, odt, html or txt"};
}

}  // namespace vorab::documents
