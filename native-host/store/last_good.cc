// SPDX-License-Identifier: Apache-2.0
#include "store/last_good.h"

#include <charconv>
#include <utility>

namespace vorab::store {
namespace {

constexpr std::string_view kFirstLine = "vorab last good 1\n";
constexpr std::string_view kLastLine = "end\n";
constexpr std::size_t kMaxRecord = 128 * 1024 * 1024;

void append_piece(std::string& record, std::string_view piece) {
  record.append(std::to_string(piece.size())).append("\n").append(piece).append("\n");
}

/// Takes a length, a line feed, so many bytes and a line feed.
std::optional<std::string_view> take_piece(std::string_view& record) {
  std::size_t size = 0;
  const char* const end = record.data() + record.size();
  const auto number = std::from_chars(record.data(), end, size);
  if (number.ec != std::errc() || number.ptr == end || *number.ptr != '\n') return std::nullopt;
  record.remove_prefix(static_cast<std::size_t>(number.ptr - record.data()) + 1);
  if (size >= record.size() || record[size] != '\n') return std::nullopt;
  const std::string_view piece = record.substr(0, size);
  record.remove_prefix(size + 1);
  return piece;
}

}  // namespace

std::string to_record(const std::filesystem::path& origin, const Sources& sources) {
  std::string record(kFirstLine);
  append_piece(record, origin.native());
  for (const auto& [name, bytes] : sources) {
    append_piece(record, name);
    append_piece(record, bytes);
  }
  return record.append(kLastLine);
}

std::optional<Sources> from_record(std::string_view record, const std::filesystem::path& origin) {
  if (!record.starts_with(kFirstLine)) return std::nullopt;
  record.remove_prefix(kFirstLine.size());
  const auto kept_origin = take_piece(record);
  if (!kept_origin || *kept_origin != origin.native()) return std::nullopt;
  Sources sources;
  while (record != kLastLine) {
    const auto name = take_piece(record);
    const auto bytes = name ? take_piece(record) : std::nullopt;
    if (!bytes) return std::nullopt;
    sources.emplace(*name, *bytes);
  }
  return sources;
}

LastGood::LastGood(platform::Files& files, std::filesystem::path folder, std::string name)
    : files_(files), folder_(std::move(folder)), name_(std::move(name)) {}

std::optional<Sources> LastGood::load(const std::filesystem::path& origin) const {
  std::string record;
  if (folder_.empty() || files_.read(folder_ / name_, kMaxRecord, record)) {
    return std::nullopt;
  }
  return from_record(record, origin);
}

std::error_code LastGood::save(const std::filesystem::path& origin, const Sources& sources) {
  if (folder_.empty()) return std::make_error_code(std::errc::no_such_file_or_directory);
  const std::string record = to_record(origin, sources);
  std::string kept;
  if (!files_.read(folder_ / name_, kMaxRecord, kept) && kept == record) return {};
  if (const std::error_code error = files_.make_folder(folder_)) return error;
  const auto lock = files_.lock(folder_ / "lock");
  if (!lock) return std::make_error_code(std::errc::device_or_resource_busy);
  return files_.replace(folder_ / name_, record);
}

}  // namespace vorab::store
