// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "documents/document.h"

namespace vorab::documents {

/// What one part of a packed document may unpack to: a small file can hold a mountain of zeros.
inline constexpr std::size_t kMostPartBytes = std::size_t{64} << 20;

/// A packed document (.docx, .odt), opened for reading. Nothing is unpacked to the disk.
class Zip {
 public:
  explicit Zip(const std::filesystem::path& path);

  /// False if it is no zip file, or a damaged one.
  [[nodiscard]] bool is_open() const { return file_ != nullptr; }
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] bool has(std::string_view name) const;

  /// The bytes of one part. One that is not there, encrypted, damaged or too large is a fault.
  [[nodiscard]] std::variant<std::string, Fault> read(const std::string& name) const;

 private:
  struct Close {
    void operator()(void* file) const;
  };
  std::unique_ptr<void, Close> file_;
  std::vector<std::string> names_;
};

}  // namespace vorab::documents
