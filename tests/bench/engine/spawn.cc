// SPDX-License-Identifier: Apache-2.0
#include "spawn.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

#include "host/extension_ids.h"

namespace vorab::bench {

namespace {

namespace fs = std::filesystem;

// What the host does behind the first answers is done by then, and its memory given back.
constexpr std::chrono::milliseconds kSettled{600};

// A folder that is gone afterwards.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "vorab-bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("mkdtemp");
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// The real host at the other end of two pipes.
class Host {
 public:
  Host(const fs::path& program, const fs::path& policies, const fs::path& state) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (pipe(in.data()) != 0 || pipe(out.data()) != 0) throw std::runtime_error("pipe");
    const std::string origin = "chrome-extension://" + std::string(host::kChromiumIds[0]) + "/";
    const std::string name = program.string();
    const std::string folder = policies.string();
    const std::string kept = state.string();
    pid_ = vfork();
    if (pid_ < 0) throw std::runtime_error("vfork");
    if (pid_ == 0) {
      dup2(in[0], 0);
      dup2(out[1], 1);
      for (const int end : {in[0], in[1], out[0], out[1]}) close(end);
      execl(name.c_str(), name.c_str(), "--policies", folder.c_str(), "--state", kept.c_str(),
            origin.c_str(), nullptr);
      _exit(127);
    }
    close(in[0]);
    close(out[1]);
    to_ = in[1];
    from_ = out[0];
  }

  ~Host() {
    close(to_);
    close(from_);
    waitpid(pid_, nullptr, 0);
  }
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;

  [[nodiscard]] int pid() const { return pid_; }

  void send(const nlohmann::json& message) const {
    const std::string body = message.dump();
    const auto size = static_cast<std::uint32_t>(body.size());
    std::string frame(sizeof size, '\0');
    std::memcpy(frame.data(), &size, sizeof size);
    frame += body;
    if (write(to_, frame.data(), frame.size()) != static_cast<ssize_t>(frame.size())) {
      throw std::runtime_error("the host does not read");
    }
  }

  /// The next message of this type; others are skipped.
  [[nodiscard]] nlohmann::json receive(std::string_view type) const {
    for (;;) {
      std::uint32_t size = 0;
      fill(&size, sizeof size);
      std::string body(size, '\0');
      fill(body.data(), size);
      auto message = nlohmann::json::parse(body);
      if (message.at("type") == type) return message;
      if (message.at("type") == "error") throw std::runtime_error("the host says: " + body);
    }
  }

 private:
  void fill(void* to, std::size_t size) const {
    auto* bytes = static_cast<char*>(to);
    while (size > 0) {
      const ssize_t got = read(from_, bytes, size);
      if (got <= 0) throw std::runtime_error("the host ended before it answered");
      bytes += got;
      size -= static_cast<std::size_t>(got);
    }
  }

  pid_t pid_ = 0;
  int to_ = -1;
  int from_ = -1;
};

}  // namespace

SpawnCost spawn_cost(const fs::path& host, const std::string& policy, const std::string& text,
                     int times) {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "policies");
  fs::create_directory(folder.path() / "state");
  std::ofstream(folder.path() / "policies" / "bench.json") << policy;

  const nlohmann::json hello = {{"type", "hello"},
                                {"protocol", 1},
                                {"extension", "0.1.0"},
                                {"browser", "chrome"},
                                {"locale", "en"}};
  const nlohmann::json check = {{"type", "check"},    {"doc", "1"},        {"rev", 1},
                                {"site", "linkedin"}, {"surface", "post"}, {"locale", "en"},
                                {"text", text}};
  std::vector<double> welcomes;
  std::vector<double> checks;
  std::vector<double> memory;
  for (int i = 0; i < times; ++i) {
    const auto start = std::chrono::steady_clock::now();
    const auto since = [&] {
      return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
          .count();
    };
    const Host started(host, folder.path() / "policies", folder.path() / "state");
    started.send(hello);
    started.send(check);
    (void)started.receive("welcome");
    welcomes.push_back(since());
    const auto findings = started.receive("findings");
    checks.push_back(since());
    if (findings.at("state") != "ok") {
      throw std::runtime_error("the host's state is " + findings.at("state").dump());
    }
    std::this_thread::sleep_for(kSettled);
    memory.push_back(resident_mb(started.pid()));
  }
  return {timing_of({welcomes}), timing_of({checks}), quantile(memory, 0.5)};
}

}  // namespace vorab::bench
