// SPDX-License-Identifier: Apache-2.0
#include "rules/hash_table.h"

#include <algorithm>
#include <catch2/catch.hpp>

using vorab::rules::HashTable;

namespace {

std::vector<std::uint32_t> found(const HashTable& table, std::uint64_t hash) {
  std::vector<std::uint32_t> out;
  table.find(hash, [&](std::uint32_t value) { out.push_back(value); });
  std::sort(out.begin(), out.end());
  return out;
}

// Differs in both halves, as a hash does.
std::uint64_t hash_of(std::uint32_t number) { return (number + 1) * 0x9E3779B97F4A7C15ULL; }

}  // namespace

TEST_CASE("every pair is found, and nothing in an empty table", "[hash_table]") {
  HashTable table;
  CHECK(table.empty());
  CHECK(found(table, 7).empty());
  for (std::uint32_t i = 0; i < 1000; ++i) table.add(hash_of(i / 2), i);
  table.seal();
  CHECK_FALSE(table.empty());
  for (std::uint32_t i = 0; i < 500; ++i) {
    CHECK(found(table, hash_of(i)) == std::vector<std::uint32_t>{2 * i, 2 * i + 1});
  }
  CHECK(found(table, hash_of(500)).empty());
}

TEST_CASE("what is noted many times is found once", "[hash_table]") {
  HashTable table;
  for (std::uint32_t i = 0; i < 5000; ++i) table.add(hash_of(i % 20), i % 20);
  table.seal();
  for (std::uint32_t i = 0; i < 20; ++i) {
    CHECK(found(table, hash_of(i)) == std::vector<std::uint32_t>{i});
  }
  CHECK(found(table, hash_of(20)).empty());
}
