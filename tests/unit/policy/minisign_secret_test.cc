// SPDX-License-Identifier: Apache-2.0
#include "policy/minisign_secret.h"

#include <catch2/catch.hpp>

using namespace vorab::policy::minisign;

namespace {

std::string wrong_with(const std::string& text) {
  const auto read = read_secret_key(text, "");
  const auto* wrong = std::get_if<Wrong>(&read);
  return wrong == nullptr ? "" : wrong->what;
}

}  // namespace

TEST_CASE("a new key signs, its file is read again, and its public half verifies") {
  const SecretKey key = make_key();
  const std::string file = std::get<std::string>(write_secret_key(key, ""));
  CHECK_FALSE(asks_for_password(file));
  const auto read = read_secret_key(file, "");
  REQUIRE(std::holds_alternative<SecretKey>(read));
  const auto& again = std::get<SecretKey>(read);
  CHECK(again.public_key() == key.public_key());
  const Signature signature = sign(again, "a bundle", "version 3\nsecond line");
  CHECK(signature.comment == "version 3 second line");
  CHECK(verifies(signature, key.public_key(), "a bundle"));
  CHECK_FALSE(verifies(signature, make_key().public_key(), "a bundle"));
  const auto text = read_signature(write_signature(signature, "by vorab"));
  REQUIRE(std::holds_alternative<Signature>(text));
  CHECK(verifies(std::get<Signature>(text), key.public_key(), "a bundle"));
}

TEST_CASE("a key that minisign made is read") {
  const auto read = read_secret_key(
      "untrusted comment: minisign encrypted secret key\n"
      "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgu8mSM4bsZrEzDm//"
      "yksyhMTtL4KzhsKAXP4PAbF6bAqIF8VSOkxpyVNhrapTZyrPVfMoyImhzGomgA06xHNZttuupgU0IrAAAAAAAAAAAAAA"
      "AA"
      "AAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
      "");
  REQUIRE(std::holds_alternative<SecretKey>(read));
  CHECK(name_of(std::get<SecretKey>(read).id) == "C66E382399BC0B12");
}

TEST_CASE("a damaged key file is no key") {
  const std::string file = std::get<std::string>(write_secret_key(make_key(), ""));
  const std::size_t body = file.find('\n') + 1;
  CHECK(wrong_with("") != "");
  CHECK(wrong_with(file.substr(0, body)) != "");
  CHECK(wrong_with(file.substr(0, file.size() - 6)) != "");
  for (const std::size_t at : {100UL, 130UL, 160UL}) {  // in the key itself
    std::string damaged = file;
    damaged[body + at] = damaged[body + at] == 'A' ? 'B' : 'A';
    INFO(at);
    CHECK(wrong_with(damaged) != "");
  }
}
