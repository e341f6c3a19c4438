// SPDX-License-Identifier: Apache-2.0
// Bitcoin addresses and private keys: Base58Check (four bytes of SHA-256 twice over) with the
// version bytes 0, 5 and, of keys, 128; and bech32 (BIP 173) or bech32m (BIP 350) with the prefix
// bc. Those of test networks are nobody's money.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "validators/digits.h"
#include "validators/sha256.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

constexpr std::string_view kBase58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view kBech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

// The block that began it all, and the examples of BIP 173 and BIP 350.
constexpr std::string_view kExamples[] = {
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"};

// The bytes, most significant first; each 1 in front is a 0.
std::optional<std::string> base58(std::string_view text) {
  std::vector<std::uint8_t> bytes;  // least significant first
  for (const char c : text) {
    const auto digit = kBase58.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    auto carry = static_cast<unsigned>(digit);
    for (auto& byte : bytes) {
      carry += byte * 58U;
      byte = static_cast<std::uint8_t>(carry & 0xFF);
      carry >>= 8;
    }
    if (carry > 0) bytes.push_back(static_cast<std::uint8_t>(carry));
  }
  const auto noughts = std::min(text.find_first_not_of('1'), text.size());
  bytes.insert(bytes.end(), noughts, 0);
  return std::string(bytes.rbegin(), bytes.rend());
}

std::string_view as_text(const Hash256& hash) {
  return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

Flaw judge_base58(std::string_view text) {
  const auto bytes = base58(text);
  if (!bytes || bytes->size() < 5) return Flaw::form;
  const auto payload = std::string_view(*bytes).substr(0, bytes->size() - 4);
  const auto hash = sha256(as_text(sha256(payload)));
  if (as_text(hash).substr(0, 4) != bytes->substr(payload.size())) return Flaw::checksum;
  const int version = static_cast<unsigned char>(payload[0]);
  if (payload.size() == 21 && (version == 0 || version == 5)) return Flaw::none;
  if (payload.size() == 21 && (version == 111 || version == 196)) return Flaw::nobodys;
  const bool key = version == 128 && (payload.size() == 33 || payload.size() == 34);
  return key ? Flaw::none : Flaw::unknown;
}

// The BCH code of BIP 173 over the prefix and the values.
std::uint32_t polymod(std::string_view prefix, std::string_view values) {
  constexpr std::uint32_t kGenerators[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                           0x2a1462b3};
  std::uint32_t sum = 1;
  const auto feed = [&](std::uint32_t value) {
    const auto top = sum >> 25;
    sum = (sum & 0x1FFFFFF) << 5 ^ value;
    for (std::size_t i = 0; i < 5; ++i) sum ^= (top >> i & 1) != 0 ? kGenerators[i] : 0;
  };
  for (const char c : prefix) feed(static_cast<unsigned char>(c) >> 5);
  feed(0);
  for (const char c : prefix) feed(static_cast<unsigned char>(c) & 31U);
  for (const char c : values) feed(static_cast<std::uint32_t>(kBech32.find(c)));
  return sum;
}

Flaw judge_bech32(std::string_view text) {
  const auto separator = text.rfind('1');
  const auto prefix = text.substr(0, separator);
  const auto values = text.substr(separator + 1);
  if (text.size() > 90 || values.size() < 14 ||
      values.find_first_not_of(kBech32) != std::string_view::npos) {
    return Flaw::form;
  }
  const auto version = kBech32.find(values[0]);
  if (version > 16) return Flaw::unknown;
  const std::uint32_t wanted = version == 0 ? 1 : 0x2bc830a3;
  if (polymod(prefix, values) != wanted) return Flaw::checksum;
  return prefix == "bc" ? Flaw::none : Flaw::nobodys;
}

}  // namespace

Verdict bitcoin(std::string_view text) {
  constexpr std::size_t kLongest = 120;
  if (text.size() < 14 || text.size() > kLongest) return {Flaw::form};
  std::string address(text);
  const auto starts = [&](std::string_view prefix) { return address.starts_with(prefix); };
  // Bech32 is written in one case throughout, in capitals in QR codes.
  if (starts("BC1") || starts("TB1")) {
    for (char& c : address) {
      if (c >= 'a' && c <= 'z') return {Flaw::form};
      if (is_capital(c)) c = static_cast<char>(c - 'A' + 'a');
    }
  }
  const bool bech32 = starts("bc1") || starts("tb1") || starts("bcrt1");
  const auto flaw = bech32 ? judge_bech32(address) : judge_base58(address);
  const bool example =
      std::find(std::begin(kExamples), std::end(kExamples), address) != std::end(kExamples);
  return {flaw, example ? kWellKnown : 1.0};
}

}  // namespace vorab::validators
