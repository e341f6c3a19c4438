// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "policy/minisign.h"

/// Secret keys as minisign keeps them (https://jedisct1.github.io/minisign/, "Secret key format"),
/// and signing with them. For commands of admins only; the host never sees a secret key.
namespace vorab::policy::minisign {

/// Wiped when it goes.
class SecretKey {
 public:
  static constexpr std::size_t kBytes = 64;

  SecretKey() = default;
  SecretKey(const SecretKey&) = delete;
  SecretKey(SecretKey&& other) noexcept;
  SecretKey& operator=(const SecretKey&) = delete;
  SecretKey& operator=(SecretKey&& other) noexcept;
  ~SecretKey();

  KeyId id{};
  std::array<std::uint8_t, kBytes> key{};

  [[nodiscard]] PublicKey public_key() const;
};

/// A new key of random bytes.
[[nodiscard]] SecretKey make_key();

/// The contents of a key file; with a password, sealed under it as minisign does (scrypt, a second
/// or two and 1 GiB of memory). Wrong if there is not that much memory.
[[nodiscard]] std::variant<std::string, Wrong> write_secret_key(const SecretKey& key,
                                                                std::string_view password);

/// Whether a key file asks for a password.
[[nodiscard]] bool asks_for_password(std::string_view text);

/// Reads a key file of ours or minisign's. `password` is ignored where none is asked for.
[[nodiscard]] std::variant<SecretKey, Wrong> read_secret_key(std::string_view text,
                                                             std::string_view password);

/// Signs `bytes` and the trusted comment; a line end in the comment becomes a space.
[[nodiscard]] Signature sign(const SecretKey& key, std::string_view bytes, std::string comment);

}  // namespace vorab::policy::minisign
