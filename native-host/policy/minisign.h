// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

/// Signatures as minisign writes them (https://jedisct1.github.io/minisign/, "Signature format"),
/// so that minisign itself can check ours and we check its own. Only the pre-hashed kind (`ED`)
/// counts; the legacy one (`Ed`) is refused. Pure functions, callable from any thread, for any
/// bytes.
namespace vorab::policy::minisign {

inline constexpr std::size_t kIdBytes = 8;
inline constexpr std::size_t kKeyBytes = 32;
inline constexpr std::size_t kSignatureBytes = 64;

using KeyId = std::array<std::uint8_t, kIdBytes>;

struct PublicKey {
  KeyId id{};
  std::array<std::uint8_t, kKeyBytes> key{};
  friend bool operator==(const PublicKey&, const PublicKey&) = default;
};

struct Signature {
  KeyId id{};
  std::array<std::uint8_t, kSignatureBytes> bytes{};
  std::string comment;  ///< the trusted one, covered by `global`
  std::array<std::uint8_t, kSignatureBytes> global{};
};

/// What is wrong with a text, and what would be right: one line.
struct Wrong {
  std::string what;
};

/// A `.pub` file, or its second line alone.
[[nodiscard]] std::variant<PublicKey, Wrong> read_public_key(std::string_view text);

/// A `.minisig` file.
[[nodiscard]] std::variant<Signature, Wrong> read_signature(std::string_view text);

/// Whether `key` signed just these bytes and the signature's trusted comment.
[[nodiscard]] bool verifies(const Signature& signature, const PublicKey& key,
                            std::string_view bytes);

/// The key's id as minisign prints it: 16 hexadecimal digits, e.g. `C1D73ECEBAFAF99D`.
[[nodiscard]] std::string name_of(const KeyId& id);

/// The contents of the two files.
[[nodiscard]] std::string write_public_key(const PublicKey& key);
[[nodiscard]] std::string write_signature(const Signature& signature, std::string_view comment);

}  // namespace vorab::policy::minisign
