// SPDX-License-Identifier: Apache-2.0
#include "platform/memory.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <memory>
#include <vector>

namespace {

std::size_t resident_bytes() {
  std::size_t all = 0;
  std::size_t resident = 0;
  std::ifstream("/proc/self/statm") >> all >> resident;
  return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace

TEST_CASE("what was freed between things still in use goes back to the system") {
  constexpr std::size_t kCount = 40'000;
  std::vector<std::unique_ptr<std::vector<char>>> blocks;
  for (std::size_t i = 0; i < kCount; ++i) {
    blocks.push_back(std::make_unique<std::vector<char>>(1000, 'x'));
  }
  for (std::size_t i = 0; i < kCount; ++i) {
    if (i % 100 != 0) blocks[i].reset();
  }
  const auto before = resident_bytes();
  vorab::platform::give_back_memory();
  CHECK(resident_bytes() + 20'000'000 < before);
}
