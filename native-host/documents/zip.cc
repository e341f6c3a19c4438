// SPDX-License-Identifier: Apache-2.0
#include "documents/zip.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>

namespace vorab::documents {

namespace {

constexpr std::size_t kMostParts = 10'000;
constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr int kCaseCounts = 1;
constexpr uLong kEncrypted = 1;  // APPNOTE.TXT 4.4.4, bit 0

Fault damaged() {
  return {"this document is damaged: it cannot be unpacked",
          "open it in a word processor and save it again"};
}

// Closed whatever happens; unzCloseCurrentFile also says whether the check sum was right.
class OpenPart {
 public:
  explicit OpenPart(unzFile file) : file_(file), open_(unzOpenCurrentFile(file) == UNZ_OK) {}
  ~OpenPart() {
    if (open_) unzCloseCurrentFile(file_);
  }
  OpenPart(const OpenPart&) = delete;
  OpenPart& operator=(const OpenPart&) = delete;

  [[nodiscard]] bool is_open() const { return open_; }
  [[nodiscard]] int read(char* to, unsigned size) { return unzReadCurrentFile(file_, to, size); }
  [[nodiscard]] bool close() {
    open_ = false;
    return unzCloseCurrentFile(file_) == UNZ_OK;
  }

 private:
  unzFile file_;
  bool open_;
};

}  // namespace

void Zip::Close::operator()(void* file) const { unzClose(file); }

Zip::Zip(const std::filesystem::path& path) : file_(unzOpen64(path.c_str())) {
  if (!file_) return;
  int state = unzGoToFirstFile(file_.get());
  for (; state == UNZ_OK && names_.size() < kMostParts; state = unzGoToNextFile(file_.get())) {
    std::array<char, 512> name{};
    if (unzGetCurrentFileInfo64(file_.get(), nullptr, name.data(), name.size() - 1, nullptr, 0,
                                nullptr, 0) != UNZ_OK) {
      break;
    }
    names_.emplace_back(name.data());
  }
}

bool Zip::has(std::string_view name) const {
  return std::find(names_.begin(), names_.end(), name) != names_.end();
}

std::variant<std::string, Fault> Zip::read(const std::string& name) const {
  unz_file_info64 about{};
  if (unzLocateFile(file_.get(), name.c_str(), kCaseCounts) != UNZ_OK ||
      unzGetCurrentFileInfo64(file_.get(), &about, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
    return damaged();
  }
  if ((about.flag & kEncrypted) != 0) {
    return Fault{"this document is encrypted", "save it without a password"};
  }
  OpenPart part(file_.get());
  if (!part.is_open()) return damaged();
  // What the file says about its size is not believed.
  std::string bytes;
  std::string chunk(kChunk, '\0');
  for (;;) {
    const int read = part.read(chunk.data(), static_cast<unsigned>(chunk.size()));
    if (read < 0) return damaged();
    if (read == 0) break;
    bytes.append(chunk, 0, static_cast<std::size_t>(read));
    if (bytes.size() > kMostPartBytes) {
      return Fault{
          "this document unpacks to more than " + std::to_string(kMostPartBytes >> 20) + " MiB",
          "split it"};
    }
  }
  if (!part.close()) return damaged();
  return bytes;
}

}  // namespace vorab::documents
