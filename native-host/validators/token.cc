// SPDX-License-Identifier: Apache-2.0
// Access tokens of makers who put a CRC-32 (IEEE 802.3) into them:
// - GitHub (ghp_, gho_, ghu_, ghs_, ghr_) and npm (npm_): of the first 30 characters, in base 62 in
//   the last six (github.blog, 5 April and 23 September 2021);
// - GitLab's routable ones (glpat-….…): of all before it, in base 36 in the last seven (GitLab's
//   handbook, "routable tokens");
// - Grafana's service accounts (glsa_…_…): of all before the second _, in eight hexadecimal digits,
//   lowest byte first (satokengen in Grafana's source).
// GitHub's fine-grained and GitLab's older ones have none that is told: only their form is looked
// at.
#include <cstdint>
#include <optional>
#include <string>

#include "validators/crc32.h"
#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

constexpr std::string_view kBase62 =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kBase64Url =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.";
constexpr std::string_view kBase36 = "0123456789abcdefghijklmnopqrstuvwxyz";

std::string written(std::uint32_t value, std::string_view signs, std::size_t width) {
  std::string out(width, signs[0]);
  for (auto at = width; at > 0 && value > 0; value /= static_cast<std::uint32_t>(signs.size())) {
    out[--at] = signs[value % signs.size()];
  }
  return out;
}

Verdict fits(bool holds) { return {holds ? Flaw::none : Flaw::checksum}; }

bool has_only(std::string_view text, std::string_view signs) {
  return text.find_first_not_of(signs) == std::string_view::npos;
}

Verdict github(std::string_view body) {
  if (body.size() != 36 || !has_only(body, kBase62)) return {Flaw::form};
  return fits(written(crc32(body.substr(0, 30)), kBase62, 6) == body.substr(30));
}

// github_pat_, 22 characters, _, 59 more.
Verdict fine_grained(std::string_view body) {
  const bool fits = body.size() == 82 && body[22] == '_' && has_only(body.substr(0, 22), kBase62) &&
                    has_only(body.substr(23), kBase62);
  return fits ? Verdict{Flaw::none, kFormOnly} : Verdict{Flaw::form};
}

Verdict gitlab(std::string_view token) {
  constexpr std::size_t kDigits = 7;
  constexpr std::size_t kOlder = 20;
  const auto body = token.substr(token.find('-') + 1);
  if (!has_only(body, kBase64Url)) return {Flaw::form};
  const auto dot = token.find('.');
  if (dot == std::string_view::npos) {
    return body.size() == kOlder ? Verdict{Flaw::none, kFormOnly} : Verdict{Flaw::form};
  }
  if (token.size() < dot + 1 + kDigits) return {Flaw::form};
  const auto end = token.size() - kDigits;
  return fits(written(crc32(token.substr(0, end)), kBase36, kDigits) == token.substr(end));
}

Verdict grafana(std::string_view token) {
  const auto end = token.rfind('_');
  if (token.size() != end + 9 || end < 20) return {Flaw::form};
  auto sum = crc32(token.substr(0, end));
  sum = sum >> 24 | (sum >> 8 & 0xFF00) | (sum << 8 & 0xFF0000) | sum << 24;
  return fits(written(sum, "0123456789abcdef", 8) == token.substr(end + 1));
}

}  // namespace

Verdict token(std::string_view text) {
  for (const std::string_view prefix : {"ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_"}) {
    if (text.starts_with(prefix)) return github(text.substr(prefix.size()));
  }
  constexpr std::string_view kFineGrained = "github_pat_";
  if (text.starts_with(kFineGrained)) return fine_grained(text.substr(kFineGrained.size()));
  if (text.starts_with("glsa_")) return grafana(text);
  if (text.starts_with("gl") && text.find('-') < 8) return gitlab(text);
  return {Flaw::unknown};
}

}  // namespace vorab::validators
