// SPDX-License-Identifier: Apache-2.0
#include "validators/sha256.h"

#include <sodium.h>

namespace vorab::validators {

Hash256 sha256(std::string_view bytes) {
  Hash256 out{};
  static_assert(sizeof out == crypto_hash_sha256_BYTES);
  crypto_hash_sha256(out.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return out;
}

}  // namespace vorab::validators
