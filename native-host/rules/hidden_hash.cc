// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_hash.h"

#include <sodium.h>

#include <algorithm>
#include <new>

#include "policy/hidden.h"

namespace vorab::rules {

namespace {

using policy::HiddenList;

constexpr std::size_t kPadding = 128;
constexpr unsigned long long kSeedPasses = 3;
constexpr std::size_t kSeedMemory = std::size_t{64} << 20;

// Chooses the quickest code for this machine; without it everything works, only slower.
void choose_code() {
  static const int chosen = sodium_init();
  (void)chosen;
}

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string short_hash(std::string_view text, std::string_view key, std::size_t size) {
  std::string out(size, '\0');
  crypto_generichash(bytes_of(out), size, bytes_of(text), text.size(), bytes_of(key), key.size());
  return out;
}

std::string box_key(std::string_view entry_key) {
  return short_hash("vorab hidden entry", entry_key, crypto_secretbox_KEYBYTES);
}

// Each key seals one text only.
constexpr std::array<unsigned char, crypto_secretbox_NONCEBYTES> kNonce{};

}  // namespace

HiddenHash::HiddenHash(std::string_view key, std::string_view salt, std::uint32_t rounds) {
  choose_code();
  crypto_generichash(bytes_.data(), bytes_.size(), bytes_of(key), key.size(), bytes_of(salt),
                     salt.size());
  for (std::uint32_t round = 1; round < rounds; ++round) {
    crypto_generichash(bytes_.data(), bytes_.size(), bytes_.data(), bytes_.size(), nullptr, 0);
  }
}

std::string_view HiddenHash::tag() const {
  return {reinterpret_cast<const char*>(bytes_.data()), HiddenList::kTagBytes};
}

std::string HiddenHash::unwrap(std::string_view rest) const {
  std::string out(rest.substr(0, HiddenList::kRecordBytes - HiddenList::kTagBytes));
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] =
        static_cast<char>(static_cast<unsigned char>(out[i]) ^ bytes_[HiddenList::kTagBytes + i]);
  }
  return out;
}

std::string seal(std::string_view text, std::string_view entry_key) {
  std::string padded(text);
  padded += '\x80';  // ISO/IEC 7816-4, as sodium_unpad takes it off
  padded.resize((padded.size() + kPadding - 1) / kPadding * kPadding);
  std::string out(padded.size() + crypto_secretbox_MACBYTES, '\0');
  const std::string key = box_key(entry_key);
  crypto_secretbox_easy(bytes_of(out), bytes_of(std::string_view(padded)), padded.size(),
                        kNonce.data(), bytes_of(std::string_view(key)));
  return out;
}

std::optional<std::string> unseal(std::string_view sealed, std::string_view entry_key) {
  if (sealed.size() < crypto_secretbox_MACBYTES) return std::nullopt;
  std::string out(sealed.size() - crypto_secretbox_MACBYTES, '\0');
  const std::string key = box_key(entry_key);
  if (crypto_secretbox_open_easy(bytes_of(out), bytes_of(sealed), sealed.size(), kNonce.data(),
                                 bytes_of(std::string_view(key))) != 0) {
    return std::nullopt;
  }
  std::size_t size = 0;
  if (sodium_unpad(&size, bytes_of(std::string_view(out)), out.size(), kPadding) != 0) {
    return std::nullopt;
  }
  out.resize(size);
  return out;
}

HiddenSeed::HiddenSeed(std::string_view words, std::string_view name) {
  choose_code();
  const std::string salt = short_hash(name, {}, crypto_pwhash_SALTBYTES);
  if (crypto_pwhash(bytes_.data(), bytes_.size(), words.data(), words.size(),
                    bytes_of(std::string_view(salt)), kSeedPasses, kSeedMemory,
                    crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc();
  }
}

std::string HiddenSeed::salt() const {
  const std::string_view key(reinterpret_cast<const char*>(bytes_.data()), bytes_.size());
  return short_hash("salt", key, HiddenList::kSaltBytes);
}

std::string HiddenSeed::entry_key(std::uint32_t entry) const {
  const std::string_view key(reinterpret_cast<const char*>(bytes_.data()), bytes_.size());
  return short_hash("entry " + std::to_string(entry), key, HiddenList::kEntryKeyBytes);
}

}  // namespace vorab::rules
