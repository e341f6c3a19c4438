// SPDX-License-Identifier: Apache-2.0
#include "policy/minisign_secret.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

#include "policy/base64.h"

namespace vorab::policy::minisign {
namespace {

// sig alg, kdf alg, checksum alg; salt; two limits; then the sealed part: id, key, checksum.
constexpr std::string_view kKind = "Ed";
constexpr std::string_view kScrypt = "Sc";
constexpr std::string_view kNoPassword = std::string_view("\0\0", 2);
constexpr std::string_view kChecksum = "B2";
constexpr std::size_t kSaltBytes = crypto_pwhash_scryptsalsa208sha256_SALTBYTES;
constexpr std::size_t kLimitBytes = 8;
constexpr std::size_t kChecksumBytes = crypto_generichash_BYTES;
constexpr std::size_t kSealedAt = 6 + kSaltBytes + 2 * kLimitBytes;
constexpr std::size_t kSealedBytes = kIdBytes + SecretKey::kBytes + kChecksumBytes;
constexpr std::size_t kFileBytes = kSealedAt + kSealedBytes;

/// What minisign asks for; a file that wants more is not opened.
constexpr std::uint64_t kWork = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE;
constexpr std::uint64_t kMemory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE;

static_assert(SecretKey::kBytes == crypto_sign_SECRETKEYBYTES);
static_assert(kFileBytes == 158);

const std::uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

std::uint8_t* bytes_of(std::string& text) { return reinterpret_cast<std::uint8_t*>(text.data()); }

/// A string that is wiped when it goes.
struct Wiped {
  std::string bytes;
  explicit Wiped(std::string taken) : bytes(std::move(taken)) {}
  Wiped(const Wiped&) = delete;
  Wiped& operator=(const Wiped&) = delete;
  ~Wiped() { sodium_memzero(bytes.data(), bytes.size()); }
};

std::string little_endian(std::uint64_t number) {
  std::string bytes;
  for (std::size_t i = 0; i < kLimitBytes; ++i) {
    bytes += static_cast<char>(number >> 8 * i & 0xFF);
  }
  return bytes;
}

std::uint64_t number_of(std::string_view bytes) {
  std::uint64_t number = 0;
  for (std::size_t i = kLimitBytes; i > 0; --i) {
    number = number << 8 | static_cast<unsigned char>(bytes[i - 1]);
  }
  return number;
}

std::string checksum_of(std::string_view id_and_key) {
  const Wiped input(std::string(kKind).append(id_and_key));
  std::string sum(kChecksumBytes, '\0');
  crypto_generichash(bytes_of(sum), sum.size(), bytes_of(input.bytes), input.bytes.size(), nullptr,
                     0);
  return sum;
}

/// Seals or opens: the same either way. False if the machine has not the memory for it.
bool mask(std::string& sealed, std::string_view password, std::string_view salt, std::uint64_t work,
          std::uint64_t memory) {
  Wiped stream(std::string(sealed.size(), '\0'));
  if (crypto_pwhash_scryptsalsa208sha256(bytes_of(stream.bytes), stream.bytes.size(),
                                         password.data(), password.size(), bytes_of(salt), work,
                                         static_cast<std::size_t>(memory)) != 0) {
    return false;
  }
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    sealed[i] = static_cast<char>(sealed[i] ^ stream.bytes[i]);
  }
  return true;
}

/// The bytes of a key file; empty if it is none.
std::string decode(std::string_view text) {
  const std::size_t first = text.find('\n');
  if (first == std::string_view::npos) return {};
  std::string_view line = text.substr(first + 1);
  line = line.substr(0, line.find_first_of("\r\n"));
  FromBase64 decoded = from_base64(line);
  const bool whole = decoded.wrong == std::string_view::npos && decoded.bytes.size() == kFileBytes;
  if (!whole || !decoded.bytes.starts_with(kKind)) return {};
  return std::move(decoded.bytes);
}

/// An open key file has no checksum, but a key holds its own public half.
bool is_whole(const SecretKey& key) {
  SecretKey again;
  std::array<std::uint8_t, kKeyBytes> half{};
  crypto_sign_seed_keypair(half.data(), again.key.data(), key.key.data());
  return again.key == key.key;
}

}  // namespace

SecretKey::SecretKey(SecretKey&& other) noexcept : id(other.id), key(other.key) {
  sodium_memzero(other.key.data(), other.key.size());
}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept {
  std::swap(id, other.id);
  std::swap(key, other.key);
  return *this;
}

SecretKey::~SecretKey() { sodium_memzero(key.data(), key.size()); }

PublicKey SecretKey::public_key() const {
  PublicKey out;
  out.id = id;
  crypto_sign_ed25519_sk_to_pk(out.key.data(), key.data());
  return out;
}

SecretKey make_key() {
  SecretKey out;
  PublicKey unused;
  crypto_sign_keypair(unused.key.data(), out.key.data());
  randombytes_buf(out.id.data(), out.id.size());
  return out;
}

std::variant<std::string, Wrong> write_secret_key(const SecretKey& key, std::string_view password) {
  Wiped sealed(std::string(reinterpret_cast<const char*>(key.id.data()), key.id.size()));
  sealed.bytes.append(reinterpret_cast<const char*>(key.key.data()), key.key.size());
  std::string head(kKind);
  std::string salt(kSaltBytes, '\0');
  if (password.empty()) {
    sealed.bytes.append(kChecksumBytes, '\0');
    head.append(kNoPassword).append(kChecksum).append(salt).append(2 * kLimitBytes, '\0');
  } else {
    sealed.bytes += checksum_of(sealed.bytes);
    randombytes_buf(salt.data(), salt.size());
    head.append(kScrypt).append(kChecksum).append(salt);
    head.append(little_endian(kWork)).append(little_endian(kMemory));
    if (!mask(sealed.bytes, password, salt, kWork, kMemory)) {
      return Wrong{"sealing a key takes 1 GiB of memory, which this machine does not give"};
    }
  }
  const Wiped whole(head + sealed.bytes);
  return std::string("untrusted comment: minisign ") +
         (password.empty() ? "unencrypted" : "encrypted") + " secret key\n" +
         to_base64(whole.bytes) + "\n";
}

bool asks_for_password(std::string_view text) {
  const Wiped bytes(decode(text));
  return bytes.bytes.size() == kFileBytes &&
         std::string_view(bytes.bytes).substr(kKind.size()).starts_with(kScrypt);
}

std::variant<SecretKey, Wrong> read_secret_key(std::string_view text, std::string_view password) {
  const Wiped file(decode(text));
  if (file.bytes.empty()) return Wrong{"it is no secret key of minisign or vorab"};
  const std::string_view all = file.bytes;
  const std::string_view kdf = all.substr(2, 2);
  if ((kdf != kScrypt && kdf != kNoPassword) || all.substr(4, 2) != kChecksum) {
    return Wrong{"it is a secret key of a kind that is not known here; make one with minisign -G"};
  }
  Wiped sealed(std::string(all.substr(kSealedAt)));
  if (kdf == kScrypt) {
    const std::uint64_t work = number_of(all.substr(6 + kSaltBytes));
    const std::uint64_t memory = number_of(all.substr(6 + kSaltBytes + kLimitBytes));
    if (work > kWork || memory > kMemory) {
      return Wrong{"opening it would take more memory than minisign ever asks for"};
    }
    if (!mask(sealed.bytes, password, all.substr(6, kSaltBytes), work, memory)) {
      return Wrong{"opening it takes 1 GiB of memory, which this machine does not give"};
    }
  }
  const std::string_view open = sealed.bytes;
  if (kdf == kScrypt && checksum_of(open.substr(0, kIdBytes + SecretKey::kBytes)) !=
                            open.substr(kIdBytes + SecretKey::kBytes)) {
    return Wrong{"the password is another one"};
  }
  SecretKey key;
  std::copy_n(open.begin(), kIdBytes, key.id.begin());
  std::copy_n(open.begin() + kIdBytes, SecretKey::kBytes, key.key.begin());
  if (!is_whole(key)) return Wrong{"the key file is damaged"};
  return key;
}

Signature sign(const SecretKey& key, std::string_view bytes, std::string comment) {
  std::replace_if(
      comment.begin(), comment.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  std::array<std::uint8_t, crypto_generichash_BYTES_MAX> hash{};
  crypto_generichash(hash.data(), hash.size(), bytes_of(bytes), bytes.size(), nullptr, 0);
  Signature out;
  out.id = key.id;
  out.comment = std::move(comment);
  crypto_sign_detached(out.bytes.data(), nullptr, hash.data(), hash.size(), key.key.data());
  const std::string commented =
      std::string(reinterpret_cast<const char*>(out.bytes.data()), out.bytes.size()) + out.comment;
  crypto_sign_detached(out.global.data(), nullptr, bytes_of(commented), commented.size(),
                       key.key.data());
  return out;
}

}  // namespace vorab::policy::minisign
