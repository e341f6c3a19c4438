// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <string>
#include <thread>
#include <utility>

#include "platform/files.h"

namespace vorab::platform {
namespace {

constexpr mode_t kOwnerFile = 0600;
constexpr mode_t kPublicFile = 0644;
constexpr mode_t kOwnerFolder = 0700;

std::error_code last_error() { return {errno, std::system_category()}; }

class Descriptor final : public Lock {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() override {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  /// Some disks report only here that they are full.
  [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

std::error_code write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return last_error();
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

std::error_code write_new(const std::filesystem::path& path, std::string_view bytes, mode_t mode) {
  Descriptor file(
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
  if (!file.is_open()) return last_error();
  // One that was left behind may be readable by more.
  if (mode == kOwnerFile && ::fchmod(file.number(), mode) != 0) return last_error();
  if (const std::error_code error = write_all(file.number(), bytes)) return error;
  if (::fsync(file.number()) != 0 || !file.close()) return last_error();
  return {};
}

// Writes to a file beside it, which then takes its name.
std::error_code put_in_place(const std::filesystem::path& file, std::string_view bytes, mode_t mode,
                             const std::string& beside) {
  std::filesystem::path fresh = file;
  fresh += beside;
  std::error_code error = write_new(fresh, bytes, mode);
  if (!error && ::rename(fresh.c_str(), file.c_str()) != 0) error = last_error();
  if (error) ::unlink(fresh.c_str());
  return error;
}

}  // namespace

std::error_code Disk::read(const std::filesystem::path& path, std::size_t limit,
                           std::string& bytes) const {
  // Non-blocking, so that a pipe in a file's place cannot hold us.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open()) return last_error();
  struct stat about {};
  if (::fstat(file.number(), &about) != 0) return last_error();
  if (!S_ISREG(about.st_mode)) return std::make_error_code(std::errc::invalid_argument);
  if (static_cast<std::size_t>(about.st_size) > limit) {
    return std::make_error_code(std::errc::file_too_large);
  }
  bytes.resize(static_cast<std::size_t>(about.st_size));
  std::size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return last_error();
    if (got == 0) break;  // it became shorter while we read
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  return {};
}

std::error_code Disk::replace(const std::filesystem::path& file, std::string_view bytes) {
  return put_in_place(file, bytes, kOwnerFile, ".new");
}

std::error_code Disk::remove(const std::filesystem::path& file) {
  return ::unlink(file.c_str()) == 0 ? std::error_code() : last_error();
}

std::error_code Disk::publish(const std::filesystem::path& file, std::string_view bytes) {
  struct stat about {};
  if (::stat(file.c_str(), &about) == 0 && !S_ISREG(about.st_mode)) {
    return std::make_error_code(std::errc::invalid_argument);
  }
  return put_in_place(file, bytes, kPublicFile, "." + std::to_string(::getpid()) + ".new");
}

std::error_code Disk::make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  if (std::filesystem::is_directory(folder, error)) return {};
  std::filesystem::path part;
  for (const std::filesystem::path& name : folder) {
    part /= name;
    if (::mkdir(part.c_str(), kOwnerFolder) != 0 && errno != EEXIST && errno != EROFS &&
        errno != EACCES) {
      return last_error();
    }
  }
  if (std::filesystem::is_directory(folder, error)) return {};
  return error ? error : std::make_error_code(std::errc::permission_denied);
}

std::unique_ptr<Lock> Disk::lock(const std::filesystem::path& path) {
  constexpr int kTries = 10;
  constexpr std::chrono::milliseconds kPause{20};
  auto file = std::make_unique<Descriptor>(
      ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kOwnerFile));
  if (!file->is_open()) return nullptr;
  for (int i = 0; i < kTries; ++i) {
    if (::flock(file->number(), LOCK_EX | LOCK_NB) == 0) return file;
    if (errno != EWOULDBLOCK && errno != EINTR) return nullptr;
    std::this_thread::sleep_for(kPause);
  }
  return nullptr;
}

}  // namespace vorab::platform
