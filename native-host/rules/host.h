// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vorab::rules {

/// The parts of a link that rules look at (RFC 3986).
struct LinkParts {
  std::string scheme;  ///< lower case; empty if the link has none
  std::string host;    ///< normalised; an IPv6 address without its brackets
  bool bracketed = false;
  bool has_port = false;
  std::string target;  ///< path, query and fragment as written, in lower case; "/" at least
};

/// Takes a link apart as browsers do: what is before an `@` is not the host.
[[nodiscard]] LinkParts parse_link(std::string_view link);

/// One spelling for all ways to write a host: lower case, NFC, plain dots, no dot at the end,
/// Punycode labels (RFC 3492, RFC 5891) as their letters. `*` stays.
[[nodiscard]] std::string normal_host(std::string_view host);

/// The letters of a label without its "xn--"; empty if it is ill-formed.
[[nodiscard]] std::string decode_punycode(std::string_view label);

/// The number of labels, "wiki.corp" has two.
[[nodiscard]] std::size_t label_count(std::string_view host);

}  // namespace vorab::rules
