// SPDX-License-Identifier: Apache-2.0
#include "policy/files.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

class Disk final : public Files {
 public:
  [[nodiscard]] Kind kind(const fs::path& path) const override {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    switch (status.type()) {
      case fs::file_type::regular:
        return Kind::file;
      case fs::file_type::directory:
        return Kind::folder;
      case fs::file_type::not_found:
        return Kind::missing;
      case fs::file_type::none:
        return error == std::errc::too_many_symbolic_link_levels ? Kind::circle : Kind::unreadable;
      default:
        return Kind::other;
    }
  }

  [[nodiscard]] std::optional<std::vector<std::string>> names(
      const fs::path& folder) const override {
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    std::vector<std::string> out;
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      out.push_back(entry->path().filename().string());
    }
    if (error) return std::nullopt;
    std::sort(out.begin(), out.end());
    return out;
  }

  [[nodiscard]] std::optional<fs::path> resolved(const fs::path& path) const override {
    std::error_code error;
    fs::path out = fs::canonical(path, error);
    if (error) return std::nullopt;
    return out;
  }

  [[nodiscard]] std::optional<std::uintmax_t> size(const fs::path& file) const override {
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(file, error);
    if (error) return std::nullopt;
    return bytes;
  }

  // Opening a pipe would wait for a writer: only regular files are opened.
  [[nodiscard]] std::optional<std::string> read(const fs::path& file,
                                                std::size_t limit) const override {
    if (kind(file) != Kind::file) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    std::string out;
    const std::uintmax_t expected = std::min<std::uintmax_t>(size(file).value_or(0), limit);
    out.resize(static_cast<std::size_t>(expected) + 1);
    std::size_t length = 0;
    while (length < limit) {
      in.read(out.data() + length,
              static_cast<std::streamsize>(std::min(out.size(), limit) - length));
      length += static_cast<std::size_t>(in.gcount());
      if (!in) break;
      out.resize(std::min(limit, out.size() * 2));  // it grew since it was measured
    }
    if (in.bad()) return std::nullopt;
    out.resize(length);
    return out;
  }
};

}  // namespace

const Files& disk() {
  static const Disk disk;
  return disk;
}

}  // namespace vorab::policy
