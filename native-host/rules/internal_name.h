// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "rules/host.h"
#include "text/text.h"

namespace vorab::rules {

/// True for a host that only a company's or house's own network knows: names under `.internal`
/// (ICANN, 2024), `.local` (RFC 6762), `.home.arpa` (RFC 8375), `.corp` and the like.
[[nodiscard]] bool is_internal_name(std::string_view normal_host);

/// True for a link to such a host, to one without a dot ("http://wiki/") or to a file.
[[nodiscard]] bool is_internal_link(const LinkParts& link);

/// Paths into a house in a text: `\\server\share` (MS-DTYP 2.2.57) and `C:\Users\name`.
[[nodiscard]] std::vector<text::Span> find_local_paths(std::string_view utf8);

}  // namespace vorab::rules
