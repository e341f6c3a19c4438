// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The arithmetic of hidden lists: libsodium's BLAKE2b (RFC 7693), Argon2id (RFC 9106) and secret
/// boxes (XSalsa20-Poly1305). Needs no socket and no file.
namespace vorab::rules {

/// The slow hash of one way to write an entry: BLAKE2b-512 of `key`, keyed with the list's salt,
/// `rounds` times.
class HiddenHash {
 public:
  HiddenHash(std::string_view key, std::string_view salt, std::uint32_t rounds);

  /// What a record is known by.
  [[nodiscard]] std::string_view tag() const;
  /// The entry number and key behind the tag of a record, or such a record's rest to store.
  [[nodiscard]] std::string unwrap(std::string_view rest) const;

 private:
  std::array<unsigned char, 64> bytes_{};
};

/// Sealed under a key that seals nothing else; padded, so that the size tells little.
[[nodiscard]] std::string seal(std::string_view text, std::string_view entry_key);

/// Nothing if it was sealed under another key.
[[nodiscard]] std::optional<std::string> unseal(std::string_view sealed,
                                                std::string_view entry_key);

/// Salt and entry keys of a list, the same for the same words, so that building twice gives the
/// same bytes. Whoever would guess a list from them has to guess all of it at once, at a tenth of a
/// second a try.
class HiddenSeed {
 public:
  /// `words` are all the list's words, `name` tells lists with the same words apart. Throws
  /// std::bad_alloc if there are no 64 MiB.
  HiddenSeed(std::string_view words, std::string_view name);

  [[nodiscard]] std::string salt() const;
  [[nodiscard]] std::string entry_key(std::uint32_t entry) const;

 private:
  std::array<unsigned char, 32> bytes_{};
};

}  // namespace vorab::rules
