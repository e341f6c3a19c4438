// SPDX-License-Identifier: Apache-2.0
#include "cli/handshake.h"

#include <chrono>
#include <cstdint>
#include <cstring>
#include <nlohmann/json.hpp>
#include <string_view>

#include "platform/process.h"

namespace vorab::cli {
namespace {

using Json = nlohmann::json;

constexpr std::chrono::seconds kPatience{10};
constexpr std::size_t kMostOutput = std::size_t{4} << 20;
constexpr std::string_view kHello = R"({"type":"hello","protocol":1,"locale":"en"})";

/// A message with its length in front, in this machine's byte order.
std::string frame(std::string_view message) {
  const auto size = static_cast<std::uint32_t>(message.size());
  std::string bytes(sizeof size, '\0');
  std::memcpy(bytes.data(), &size, sizeof size);
  return bytes.append(message);
}

/// The first message; null if there is none.
Json first_message(const std::string& bytes) {
  std::uint32_t size = 0;
  if (bytes.size() < sizeof size) return nullptr;
  std::memcpy(&size, bytes.data(), sizeof size);
  if (size > bytes.size() - sizeof size) return nullptr;
  Json message = Json::parse(bytes.substr(sizeof size, size), nullptr, /*allow_exceptions=*/false);
  return message.is_object() ? message : Json(nullptr);
}

std::string text_of(const Json& message, const char* key) {
  const auto found = message.find(key);
  return found != message.end() && found->is_string() ? found->get<std::string>() : "";
}

}  // namespace

Handshake shake_hands(const std::vector<std::string>& command) {
  const auto done = platform::run_process(command, {kPatience, kMostOutput, false, frame(kHello)});
  if (!done) return {"", "it cannot be started"};
  const Json message = first_message(done->out);
  if (message.is_null()) {
    if (done->timed_out) return {"", "it says nothing"};
    if (done->exit_code < 0) return {"", "it ended by a signal"};
    return {"", "it says nothing that browsers understand, and ends with " +
                    std::to_string(done->exit_code)};
  }
  const std::string type = text_of(message, "type");
  if (type == "error") return {"", "it answers: " + text_of(message, "message")};
  if (type != "welcome") return {"", "it answers something else"};
  return {text_of(message, "host"), ""};
}

}  // namespace vorab::cli
