// SPDX-License-Identifier: Apache-2.0
#include "cli/password.h"

#include <istream>
#include <ostream>

#include "cli/exit_code.h"
#include "cli/refuse.h"
#include "platform/terminal.h"
#include "policy/files.h"

namespace vorab::cli {
namespace {

constexpr const char* kStandardInput = "-";
constexpr std::size_t kMostBytes = 4096;

std::optional<std::string> from_file(const std::string& file, Streams streams) {
  std::string text;
  if (file == kStandardInput) {
    std::getline(streams.in, text);
  } else {
    auto bytes = policy::disk().read(file, kMostBytes);
    if (!bytes) {
      refuse(streams.err, system_error, "the password file " + file + " cannot be read",
             "name a regular file that you may read, or - for standard input");
      return std::nullopt;
    }
    text = *std::move(bytes);
  }
  text.resize(std::min(text.find_first_of("\r\n"), text.size()));
  if (!text.empty()) return text;
  refuse(streams.err, usage, "there is no password in the first line of " + file,
         "write the password there");
  return std::nullopt;
}

}  // namespace

std::optional<std::string> read_password(const std::string& file, bool twice, Streams streams) {
  if (!file.empty()) return from_file(file, streams);
  auto typed = platform::ask_secret("Password of the key: ");
  if (!typed || typed->empty()) {
    refuse(streams.err, usage, "no password was typed",
           "type it at a terminal, or name a file with --password-file");
    return std::nullopt;
  }
  if (twice && platform::ask_secret("The same password again: ") != typed) {
    refuse(streams.err, usage, "the two passwords are not the same", "try again");
    return std::nullopt;
  }
  return typed;
}

}  // namespace vorab::cli
