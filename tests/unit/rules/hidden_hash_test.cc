// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_hash.h"

#include <catch2/catch.hpp>

#include "policy/hidden.h"

using namespace vorab::rules;
using vorab::policy::HiddenList;

namespace {

constexpr std::string_view kSalt = "0123456789abcdef";
constexpr std::string_view kEntryKey = "fedcba9876543210";

}  // namespace

TEST_CASE("a slow hash depends on the key, the salt and the rounds", "[hidden]") {
  const HiddenHash hash("seeadler", kSalt, 20);
  CHECK(hash.tag().size() == HiddenList::kTagBytes);
  CHECK(HiddenHash("seeadler", kSalt, 20).tag() == hash.tag());
  CHECK(HiddenHash("seeadlers", kSalt, 20).tag() != hash.tag());
  CHECK(HiddenHash("seeadler", "0123456789abcdeF", 20).tag() != hash.tag());
  CHECK(HiddenHash("seeadler", kSalt, 21).tag() != hash.tag());
}

TEST_CASE("what is wrapped comes back under the same hash only", "[hidden]") {
  const std::string rest = std::string("\0\0\1\2", 4) + std::string(kEntryKey);
  const HiddenHash hash("seeadler", kSalt, 20);
  const auto wrapped = hash.unwrap(rest);
  CHECK(wrapped.size() == HiddenList::kRecordBytes - HiddenList::kTagBytes);
  CHECK(wrapped != rest);
  CHECK(hash.unwrap(wrapped) == rest);
  CHECK(HiddenHash("anders", kSalt, 20).unwrap(wrapped) != rest);
}

TEST_CASE("a seal opens with its own key and tells no length", "[hidden]") {
  const auto sealed = seal("Seeadler", kEntryKey);
  CHECK(unseal(sealed, kEntryKey) == "Seeadler");
  CHECK_FALSE(unseal(sealed, "fedcba987654321X"));
  CHECK(seal("Projekt Nordstern mit einem langen Namen", kEntryKey).size() == sealed.size());
  auto broken = sealed;
  broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 1);
  CHECK_FALSE(unseal(broken, kEntryKey));
  CHECK_FALSE(unseal("", kEntryKey));
  CHECK_FALSE(unseal("0123456789abcdef", kEntryKey));
}

TEST_CASE("the same words make the same salt and keys", "[hidden]") {
  const HiddenSeed seed("Seeadler\n", "p\nprojects");
  const HiddenSeed again("Seeadler\n", "p\nprojects");
  CHECK(seed.salt() == again.salt());
  CHECK(seed.entry_key(3) == again.entry_key(3));
  CHECK(seed.entry_key(3) != seed.entry_key(4));
  CHECK(seed.salt() != seed.entry_key(0));
  CHECK(HiddenSeed("Seeadler\n", "p\nothers").salt() != seed.salt());
  CHECK(HiddenSeed("Seehund\n", "p\nprojects").salt() != seed.salt());
}
