// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "text/text.h"

namespace vorab::rules {

/// True for an IPv4 or IPv6 address that leads inside: RFC 1918, 4193 (unique local), 3927 and 4291
/// (link-local), 6598 (carrier-grade NAT), 1122 (loopback). Not for one's own machine (127.0.0.1,
/// ::1), about which everybody writes, nor for the documentation's (RFC 5737, 3849).
[[nodiscard]] bool is_private_address(std::string_view host);

/// The private addresses that stand bare in a text, with prefix length and port; not those in
/// links, and not versions ("Version 10.0.3.1", "10.0.19045.1").
[[nodiscard]] std::vector<text::Span> find_private_addresses(const text::Text& text);

}  // namespace vorab::rules
