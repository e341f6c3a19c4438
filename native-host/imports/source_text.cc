// SPDX-License-Identifier: Apache-2.0
#include "imports/source_text.h"

#include <algorithm>
#include <array>

#include "platform/files.h"
#include "text/utf.h"

namespace vorab::imports {

namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

Fault unreadable(const fs::path& path, const std::error_code& error) {
  const std::string place = path.string();
  if (error == std::errc::file_too_large) {
    return {place, "this file is larger than " + std::to_string(kMostSourceBytes >> 20) + " MiB",
            "name the rules' own file, or split it"};
  }
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
    return {place, "there is no such file", "check the path"};
  }
  if (error == std::errc::is_a_directory) {
    return {place, "this is a folder", "name the file in it that holds the rules"};
  }
  if (error == std::errc::invalid_argument) {
    return {place, "this is no regular file", "name the file that holds the rules"};
  }
  return {place, "this cannot be read: " + error.message(), "check who may read it"};
}

bool is_encrypted(std::string_view bytes) {
  constexpr std::array kBeginnings{
      "Salted__"sv,       "age-encryption.org/"sv,         "\0GITCRYPT"sv,
      "$ANSIBLE_VAULT"sv, "-----BEGIN PGP MESSAGE-----"sv, "-----BEGIN AGE ENCRYPTED FILE-----"sv};
  return bytes.find("ENC[AES256_GCM,") != std::string_view::npos ||
         std::any_of(kBeginnings.begin(), kBeginnings.end(),
                     [&](auto sign) { return bytes.starts_with(sign); });
}

std::size_t line_of_bad_byte(std::string_view bytes) {
  std::size_t line = 1;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto [code_point, length] = text::decode(bytes, at);
    if (code_point == 0xFFFD && length == 1) return line;
    line += bytes[at] == '\n';
    at += length;
  }
  return 0;
}

}  // namespace

std::variant<std::string, Fault> source_text(std::string bytes, const std::string& name) {
  if (is_encrypted(bytes)) return Fault{name, "this file is encrypted", "decrypt it first"};
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return Fault{name, "this file is in UTF-16", "save it in UTF-8"};
  }
  if (bytes.find('\0') != std::string::npos) {
    return Fault{name, "this is no text", "name the file that holds the rules"};
  }
  if (const std::size_t line = line_of_bad_byte(bytes)) {
    return Fault{name + ':' + std::to_string(line), "this is no UTF-8", "save the file in UTF-8"};
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (bytes.find_first_not_of(" \t\r\n") == std::string::npos) {
    return Fault{name, "this file is empty", "name the file that holds the rules"};
  }
  return bytes;
}

std::variant<std::string, Fault> read_source(const fs::path& path) {
  std::string bytes;
  const platform::Disk disk;
  if (const auto error = disk.read(path, kMostSourceBytes, bytes)) return unreadable(path, error);
  return source_text(std::move(bytes), path.string());
}

}  // namespace vorab::imports
