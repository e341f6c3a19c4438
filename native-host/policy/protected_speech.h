// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

/// What people may say whatever their employer thinks of it: about their pay and working
/// conditions, unions, works councils and strikes, criticism as such, reporting offices and courts
/// (in Germany Art. 5 and 9 GG, § 75 BetrVG, § 6 EntgTranspG and § 7 HinSchG; in the United States
/// section 7 of the NLRA). A word list finds the plain cases; it is no lawyer.
namespace vorab::policy {

/// The protected subject that a text or hashtag names, as a message says it ("pay"); nothing if
/// none. `utf8` is well-formed.
[[nodiscard]] std::optional<std::string_view> protected_subject(std::string_view utf8);

/// True if links to such a host, or below `*.host`, lead to reporting offices, unions, works
/// councils, courts or employer reviews, some of them at least.
[[nodiscard]] bool is_protected_host(std::string_view host);

}  // namespace vorab::policy
