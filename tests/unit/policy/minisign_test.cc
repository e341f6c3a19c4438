// SPDX-License-Identifier: Apache-2.0
#include "policy/minisign.h"

#include <catch2/catch.hpp>

#include "policy/minisign_secret.h"

using namespace vorab::policy::minisign;

namespace {

// Made by minisign 0.11 of the five bytes "hello".
constexpr const char* kPublic =
    "untrusted comment: minisign public key C66E382399BC0B12\n"
    "RWQSC7yZIzhuxpyVNhrapTZyrPVfMoyImhzGomgA06xHNZttuupgU0Ir\n";
constexpr const char* kSignature =
    "untrusted comment: signature from minisign secret key\n"
    "RUQSC7yZIzhuxoLoQmSZKckqbAk2rpVjwZwSNdQ19ZoU1fYfYn0cK8kzM2IPyYUbGHTniGjFgofdkyP7xQzfIVforiPkra"
    "BX"
    "xwg=\n"
    "trusted comment: version 3\n"
    "0phn7xK9HEf5nv04Wf4+0/3ANFH/HeQVLNmglEoGjrmBSxd9M3O1ySktq2N8dE0Cl56s0xJ/5ISD7228VscoCg==\n";

Signature signature_of(const std::string& text) {
  auto read = read_signature(text);
  INFO((std::holds_alternative<Wrong>(read) ? std::get<Wrong>(read).what : ""));
  REQUIRE(std::holds_alternative<Signature>(read));
  return std::get<Signature>(std::move(read));
}

std::string wrong_with(const std::string& text) {
  const auto read = read_signature(text);
  const auto* wrong = std::get_if<Wrong>(&read);
  return wrong == nullptr ? "" : wrong->what;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("what minisign signed is verified, and nothing else") {
  const auto key = std::get<PublicKey>(read_public_key(kPublic));
  CHECK(name_of(key.id) == "C66E382399BC0B12");
  CHECK(write_public_key(key) == kPublic);
  const Signature signature = signature_of(kSignature);
  CHECK(signature.comment == "version 3");
  CHECK(write_signature(signature, "signature from minisign secret key") == kSignature);
  CHECK(verifies(signature, key, "hello"));
  CHECK_FALSE(verifies(signature, key, "hello\n"));
  CHECK_FALSE(verifies(signature, key, ""));

  Signature other = signature;
  other.comment = "version 4";
  CHECK_FALSE(verifies(other, key, "hello"));
  for (std::size_t i = 0; i < kSignatureBytes; ++i) {
    other = signature;
    other.bytes[i] ^= 1;
    CHECK_FALSE(verifies(other, key, "hello"));
    other = signature;
    other.global[i] ^= 0x80;
    CHECK_FALSE(verifies(other, key, "hello"));
  }
  PublicKey foreign = key;
  foreign.id[0] ^= 1;
  CHECK_FALSE(verifies(signature, foreign, "hello"));
}

TEST_CASE("a signature file of Windows, or without its last line end, is read") {
  std::string text = kSignature;
  std::string windows;
  for (const char c : text) windows += c == '\n' ? "\r\n" : std::string(1, c);
  CHECK(signature_of(windows).comment == "version 3");
  text.pop_back();
  CHECK(signature_of(text).comment == "version 3");
}

TEST_CASE("every damage of a signature or key file is named") {
  CHECK(wrong_with("") != "");
  CHECK(wrong_with("hello") != "");
  CHECK(wrong_with(std::string(kSignature) + "more\n") != "");
  CHECK(wrong_with(replaced(kSignature, "trusted comment: v", "comment: v")) != "");
  CHECK(wrong_with(replaced(kSignature, "RUQ", "RWQ")).find("legacy") != std::string::npos);
  CHECK(wrong_with(replaced(kSignature, "RUQ", "RVQ")) != "");
  CHECK(wrong_with(replaced(kSignature, "xwg=", "xwg")) != "");
  CHECK(wrong_with(replaced(kSignature, "0phn", "0ph\n")) != "");
  CHECK(wrong_with(replaced(kSignature, "version 3", std::string(9000, 'x'))) != "");
  for (std::size_t cut = 0; cut + 2 < std::string_view(kSignature).size(); ++cut) {
    CHECK(wrong_with(std::string(kSignature).substr(0, cut)) != "");
  }
  for (const char* text :
       {"", "\n", "RWQSC7yZ", "comment\nRWQSC7yZIzhuxpyVNhrapTZyrPVfMoyImhzGomgA06xHNZttuupgU0Ir",
        "RUQSC7yZIzhuxpyVNhrapTZyrPVfMoyImhzGomgA06xHNZttuupgU0Ir", "a\nb\nc\n"}) {
    INFO(text);
    CHECK(std::holds_alternative<Wrong>(read_public_key(text)));
  }
  CHECK(std::holds_alternative<PublicKey>(
      read_public_key("RWQSC7yZIzhuxpyVNhrapTZyrPVfMoyImhzGomgA06xHNZttuupgU0Ir")));
}
