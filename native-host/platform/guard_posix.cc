// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>
#include <vector>

#include "platform/guard.h"
#include "platform/read_posix.h"

namespace vorab::platform {
namespace {

namespace fs = std::filesystem;

std::string mode_of(const struct stat& about) {
  constexpr mode_t kAll = 07777;
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), " (mode %04o)",
                static_cast<unsigned>(about.st_mode & kAll));
  return text.data();
}

/// `path` and all above it, the root first.
std::vector<fs::path> with_all_above(const fs::path& path) {
  std::vector<fs::path> all;
  fs::path part;
  for (const fs::path& name : path) all.push_back(part /= name);
  return all;
}

bool is_below(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
         folder.end();
}

}  // namespace

class Guard::Judge {
 public:
  explicit Judge(const Guard& guard) : guard_(guard) {
    std::error_code error;
    real_ = fs::canonical(guard.folder_, error);
    struct stat about {};
    if (guard.keepers_ == Keepers::owner && !error && ::stat(real_.c_str(), &about) == 0) {
      owner_ = about.st_uid;
    }
  }

  /// The folders from the root to the one that `path` is in.
  [[nodiscard]] std::optional<Doubt> doubt_way(const fs::path& path) const {
    // The folder may be reached by links; those who could turn one are looked at as well.
    for (const fs::path& above : with_all_above(guard_.folder_.parent_path())) {
      if (auto doubt = doubt_folder(above, /*above=*/true, /*may_link=*/true)) return doubt;
    }
    if (real_ != guard_.folder_) {
      for (const fs::path& above : with_all_above(real_.parent_path())) {
        if (auto doubt = doubt_folder(above, /*above=*/true, /*may_link=*/false)) return doubt;
      }
    }
    if (path == guard_.folder_) return std::nullopt;
    if (auto doubt = doubt_folder(real_, /*above=*/false, /*may_link=*/false)) return doubt;
    for (const fs::path& inside : with_all_above(path.parent_path())) {
      if (inside == guard_.folder_ || !is_below(inside, guard_.folder_)) continue;
      if (auto doubt = doubt_folder(inside, /*above=*/false, /*may_link=*/false)) return doubt;
    }
    return std::nullopt;
  }

  /// What stands at `path` itself.
  [[nodiscard]] std::optional<Doubt> doubt_end(const fs::path& path) const {
    const fs::path real = path == guard_.folder_ ? real_ : path;
    struct stat about {};
    if (::lstat(real.c_str(), &about) != 0) return std::nullopt;
    if (S_ISLNK(about.st_mode)) return Doubt{"this is a link", kNoLink};
    if (S_ISREG(about.st_mode) && about.st_nlink > 1) {
      return Doubt{"this file has a second name (a hard link), which may be anywhere", kNoLink};
    }
    if (!S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode)) return std::nullopt;
    return doubt_rights(about, real, "it");
  }

  /// Whether the open file may be read.
  [[nodiscard]] bool trusts(const struct stat& file) const {
    return file.st_nlink == 1 && !doubt_rights(file, {}, "");
  }

 private:
  static constexpr const char* kNoLink = "put the file itself here, as a copy of its own";

  [[nodiscard]] std::optional<Doubt> doubt_folder(const fs::path& folder, bool above,
                                                  bool may_link) const {
    struct stat about {};
    if (::lstat(folder.c_str(), &about) != 0) return std::nullopt;
    if (S_ISLNK(about.st_mode)) {
      if (may_link) return std::nullopt;
      return Doubt{"its folder " + folder.string() + " is a link", "put the folder itself there"};
    }
    // With the sticky bit nobody takes away or renames what belongs to others.
    if (above && (about.st_mode & S_ISVTX) != 0) about.st_mode &= ~mode_t{S_IWGRP | S_IWOTH};
    return doubt_rights(about, folder, "its folder " + folder.string());
  }

  [[nodiscard]] std::optional<Doubt> doubt_rights(const struct stat& about, const fs::path& path,
                                                  const std::string& called) const {
    if (about.st_uid != 0 && about.st_uid != owner_) {
      return Doubt{
          called + " belongs to the user " + std::to_string(about.st_uid) + ", who may change it",
          "chown " + (owner_ == 0 ? "root" : std::to_string(owner_)) + " " + path.string()};
    }
    const bool everybody = (about.st_mode & S_IWOTH) != 0;
    const bool group = (about.st_mode & S_IWGRP) != 0 && about.st_gid != about.st_uid;
    if (!everybody && !group) return std::nullopt;
    return Doubt{
        (everybody ? std::string("everybody") : "the group " + std::to_string(about.st_gid)) +
            " may change " + called + mode_of(about),
        std::string("chmod ") +
            (!everybody ? "g-w "
             : group    ? "go-w "
                        : "o-w ") +
            path.string()};
  }

  const Guard& guard_;
  fs::path real_;
  uid_t owner_ = 0;
};

Guard::Guard(fs::path folder, Keepers keepers) : folder_(std::move(folder)), keepers_(keepers) {}

std::optional<Doubt> Guard::doubt(const fs::path& path) const {
  if (!is_below(path, folder_)) return std::nullopt;
  std::error_code error;
  if (!fs::exists(fs::symlink_status(path, error))) return std::nullopt;
  const Judge judge(*this);
  if (auto doubt = judge.doubt_way(path)) return doubt;
  return judge.doubt_end(path);
}

std::error_code Guard::read(const fs::path& file, std::size_t limit, std::string& bytes) const {
  if (!is_below(file, folder_)) return read_whole(file, limit, bytes);
  const Judge judge(*this);
  if (judge.doubt_way(file)) return std::make_error_code(std::errc::permission_denied);
  return read_whole(file, limit, bytes, O_NOFOLLOW,
                    [&](const struct stat& about) { return judge.trusts(about); });
}

}  // namespace vorab::platform
