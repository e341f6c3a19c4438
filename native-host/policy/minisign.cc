// SPDX-License-Identifier: Apache-2.0
#include "policy/minisign.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "policy/base64.h"

namespace vorab::policy::minisign {
namespace {

constexpr std::string_view kKeyKind = "Ed";
constexpr std::string_view kSignatureKind = "ED";
constexpr std::string_view kLegacyKind = "Ed";
constexpr std::string_view kUntrusted = "untrusted comment: ";
constexpr std::string_view kTrusted = "trusted comment: ";
constexpr std::size_t kMostComment = 8192;  // minisign's own bound

static_assert(kKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(kSignatureBytes == crypto_sign_BYTES);

const std::uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

template <std::size_t Size>
std::string_view text_of(const std::array<std::uint8_t, Size>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), Size};
}

template <std::size_t Size>
std::array<std::uint8_t, Size> take(std::string_view& bytes) {
  std::array<std::uint8_t, Size> out{};
  std::copy_n(bytes.begin(), Size, out.begin());
  bytes.remove_prefix(Size);
  return out;
}

/// Lines end at LF or CRLF; what follows the last one is none.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

/// The bytes of a line if it is base64 of just so many.
std::optional<std::string> decode(std::string_view line, std::size_t size) {
  FromBase64 decoded = from_base64(line);
  if (decoded.wrong != std::string_view::npos || decoded.bytes.size() != size) return std::nullopt;
  return std::move(decoded.bytes);
}

/// What the two signatures are made over: minisign's `ED` signs the hash of the file.
std::array<std::uint8_t, crypto_generichash_BYTES_MAX> hash_of(std::string_view bytes) {
  std::array<std::uint8_t, crypto_generichash_BYTES_MAX> hash{};
  crypto_generichash(hash.data(), hash.size(), bytes_of(bytes), bytes.size(), nullptr, 0);
  return hash;
}

}  // namespace

std::variant<PublicKey, Wrong> read_public_key(std::string_view text) {
  const auto lines = lines_of(text);
  if (lines.empty() || lines.size() > 2) {
    return Wrong{"a public key has two lines: a comment, and the key that minisign -G wrote"};
  }
  if (lines.size() == 2 && !lines.front().starts_with(kUntrusted)) {
    return Wrong{"the first line of a public key begins with \"untrusted comment:\""};
  }
  const auto bytes = decode(lines.back(), kKeyKind.size() + kIdBytes + kKeyBytes);
  if (!bytes || !bytes->starts_with(kKeyKind)) {
    return Wrong{"the last line is no public key of minisign: it begins with RW and has 56 signs"};
  }
  std::string_view rest = std::string_view(*bytes).substr(kKeyKind.size());
  PublicKey key;
  key.id = take<kIdBytes>(rest);
  key.key = take<kKeyBytes>(rest);
  return key;
}

std::variant<Signature, Wrong> read_signature(std::string_view text) {
  const auto lines = lines_of(text);
  if (lines.size() != 4) return Wrong{"a signature of minisign has four lines"};
  if (!lines[0].starts_with(kUntrusted) || !lines[2].starts_with(kTrusted)) {
    return Wrong{"the first and the third line are the untrusted and the trusted comment"};
  }
  if (lines[2].size() > kMostComment) return Wrong{"the trusted comment is too long"};
  const auto first = decode(lines[1], kSignatureKind.size() + kIdBytes + kSignatureBytes);
  const auto global = decode(lines[3], kSignatureBytes);
  if (first && first->starts_with(kLegacyKind)) {
    return Wrong{"it is a legacy signature; sign anew without minisign's option -l"};
  }
  if (!first || !first->starts_with(kSignatureKind) || !global) {
    return Wrong{"the second and the fourth line are no signatures of minisign"};
  }
  std::string_view rest = std::string_view(*first).substr(kSignatureKind.size());
  std::string_view last = *global;
  Signature signature;
  signature.id = take<kIdBytes>(rest);
  signature.bytes = take<kSignatureBytes>(rest);
  signature.comment = lines[2].substr(kTrusted.size());
  signature.global = take<kSignatureBytes>(last);
  return signature;
}

bool verifies(const Signature& signature, const PublicKey& key, std::string_view bytes) {
  if (signature.id != key.id) return false;
  const auto hash = hash_of(bytes);
  const std::string commented = std::string(text_of(signature.bytes)) + signature.comment;
  return crypto_sign_verify_detached(signature.bytes.data(), hash.data(), hash.size(),
                                     key.key.data()) == 0 &&
         crypto_sign_verify_detached(signature.global.data(), bytes_of(commented), commented.size(),
                                     key.key.data()) == 0;
}

std::string name_of(const KeyId& id) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string name;
  // A number whose lowest byte comes first.
  for (auto byte = id.rbegin(); byte != id.rend(); ++byte) {
    name += kDigits[*byte >> 4];
    name += kDigits[*byte & 15];
  }
  return name;
}

std::string write_public_key(const PublicKey& key) {
  const std::string bytes = std::string(kKeyKind).append(text_of(key.id)).append(text_of(key.key));
  return std::string(kUntrusted) + "minisign public key " + name_of(key.id) + "\n" +
         to_base64(bytes) + "\n";
}

std::string write_signature(const Signature& signature, std::string_view comment) {
  const std::string bytes =
      std::string(kSignatureKind).append(text_of(signature.id)).append(text_of(signature.bytes));
  return std::string(kUntrusted).append(comment) + "\n" + to_base64(bytes) + "\n" +
         std::string(kTrusted) + signature.comment + "\n" + to_base64(text_of(signature.global)) +
         "\n";
}

}  // namespace vorab::policy::minisign
