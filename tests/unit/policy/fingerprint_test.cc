// SPDX-License-Identifier: Apache-2.0
#include "policy/fingerprint.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

Fingerprint small() {
  Fingerprint out;
  out.title = "Strategie 2031 „geheim“";
  out.words = 60;
  out.gram = 4;
  out.salt[0] = 0x0123456789abcdefULL;
  out.salt[1] = 0xfedcba9876543210ULL;
  out.space = 57 * kPlacesPerRun;
  out.bits.assign((out.space + 63) / 64, 0);
  for (const std::uint32_t mark : {0U, 1U, 130U, 1000U, out.space - 1}) out.set(mark);
  return out;
}

// A file in which one text stands in place of another.
std::string changed(const std::string& from, const std::string& to) {
  std::string text = to_text(small());
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string problem(const std::string& text) {
  const auto read = read_fingerprint_file(text, "f.json");
  CHECK_FALSE(read.fingerprint);
  return test::brief(read.problems);
}

}  // namespace

TEST_CASE("a fingerprint is written and read", "[policy]") {
  const Fingerprint before = small();
  const auto read = read_fingerprint_file(to_text(before), "f.json");
  CHECK(test::brief(read.problems).empty());
  REQUIRE(read.fingerprint);
  const Fingerprint& after = *read.fingerprint;
  CHECK(after.title == before.title);
  CHECK(after.words == before.words);
  CHECK(after.gram == before.gram);
  CHECK(after.salt[0] == before.salt[0]);
  CHECK(after.salt[1] == before.salt[1]);
  CHECK(after.space == before.space);
  CHECK(after.bits == before.bits);
}

TEST_CASE("a broken fingerprint is told where and what would be right", "[policy]") {
  CHECK(problem("[]").find("object") != std::string::npos);
  CHECK(problem("{").find("1:1") != std::string::npos);
  CHECK(problem(changed("\"vorab_fingerprint\": 1", "\"vorab_fingerprint\": 2")) ==
        "2:24 /vorab_fingerprint: this version of Vorab understands fingerprints of version 1 only "
        "| update Vorab, or make it again with vorab fingerprint");
  CHECK(problem(changed("\"gram\": 4", "\"gram\": 40")).find("from 3 to 8") != std::string::npos);
  CHECK(problem(changed("\"gram\"", "\"grams\"")).find("write \"gram\"") != std::string::npos);
  CHECK(problem(changed("\"words\": 60,", "")).find("\"words\" is missing") != std::string::npos);
  CHECK(problem(changed("\"runs\": 57", "\"runs\": 3000000")).find("from 1 to 2000000") !=
        std::string::npos);
  CHECK(problem(changed("\"count\": 5", "\"count\": 58")).find("from 1 to 57") !=
        std::string::npos);
  CHECK(problem(changed("\"count\": 5", "\"count\": 6")).find("not 6 rising numbers") !=
        std::string::npos);
  CHECK(problem(changed("\"runs\": 57", "\"runs\": 5")).find("marks are damaged") !=
        std::string::npos);
  CHECK(problem(changed("782riWdFIwE", "78=riWdFIwE")).find("no base64 from here") !=
        std::string::npos);
  CHECK(problem(changed("782riWdFIwEQMlR2mLrc/g==", "782riWdF")).find("has 6 bytes") !=
        std::string::npos);
  CHECK(problem(changed("\"marks\": \"", "\"marks\": \"gICA")).find("marks are damaged") !=
        std::string::npos);
}

TEST_CASE("a fingerprint with any byte changed is refused or still one", "[policy]") {
  const std::string good = to_text(small());
  for (std::size_t i = 0; i < good.size(); ++i) {
    for (const char c : {'\0', '"', 'A', '=', '9', '\x80'}) {
      std::string text = good;
      text[i] = c;
      const auto read = read_fingerprint_file(text, "f.json");
      CHECK(read.fingerprint.has_value() != has_errors(read.problems));
    }
  }
}
