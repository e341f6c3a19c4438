// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

#include "platform/files.h"

/// What a keeper is given in tests.
namespace vorab::store::test {

/// Holds the state's files and can be full.
class FakeState final : public vorab::platform::Files {
 public:
  std::map<std::filesystem::path, std::string> kept;
  bool full = false;

  std::error_code read(const std::filesystem::path& file, std::size_t,
                       std::string& bytes) const override {
    const auto found = kept.find(file);
    if (found == kept.end()) return std::make_error_code(std::errc::no_such_file_or_directory);
    bytes = found->second;
    return {};
  }
  std::error_code replace(const std::filesystem::path& file, std::string_view bytes) override {
    if (full) return std::make_error_code(std::errc::no_space_on_device);
    kept[file] = bytes;
    return {};
  }
  std::error_code remove(const std::filesystem::path& file) override {
    if (kept.erase(file) == 0) return std::make_error_code(std::errc::no_such_file_or_directory);
    return {};
  }
  std::error_code make_folder(const std::filesystem::path&) override { return {}; }
  std::unique_ptr<vorab::platform::Lock> lock(const std::filesystem::path&) override {
    return std::make_unique<vorab::platform::Lock>();
  }
};

/// A policy with one rule about one word; `settings` are members: `"log": true`.
inline std::string bundle(const std::string& id, const std::string& word, int version = 1,
                          const std::string& settings = "") {
  return R"({"format": 1, "id": ")" + id + R"(", "version": )" + std::to_string(version) +
         (settings.empty() ? "" : ", \"settings\": {" + settings + "}") +
         R"(, "title": {"de": "T", "en": "T"}, "publisher": "P", "issued": "2026-11-01",
           "rules": [{"id": ")" +
         id + R"(", "kind": "terms", "match": "word", "words": [")" + word +
         R"("], "category": "customer", "message": {"de": "M", "en": "M"},
           "examples": {"hit": ["[[)" +
         word + R"(]]"], "miss": ["x"]}}]})";
}

}  // namespace vorab::store::test
