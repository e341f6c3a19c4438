// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "validators/validators.h"

/// The countries' own parts of a VAT number, capitals and digits without the country's letters.
namespace vorab::validators::vat_of {

[[nodiscard]] Flaw austria(std::string_view own);
[[nodiscard]] Flaw belgium(std::string_view own);
[[nodiscard]] Flaw britain(std::string_view own);
[[nodiscard]] Flaw bulgaria(std::string_view own);
[[nodiscard]] Flaw croatia(std::string_view own);
[[nodiscard]] Flaw cyprus(std::string_view own);
[[nodiscard]] Flaw czechia(std::string_view own);
[[nodiscard]] Flaw denmark(std::string_view own);
[[nodiscard]] Flaw estonia(std::string_view own);
[[nodiscard]] Flaw finland(std::string_view own);
[[nodiscard]] Flaw france(std::string_view own);
[[nodiscard]] Flaw germany(std::string_view own);
[[nodiscard]] Flaw greece(std::string_view own);
[[nodiscard]] Flaw hungary(std::string_view own);
[[nodiscard]] Flaw ireland(std::string_view own);
[[nodiscard]] Flaw italy(std::string_view own);
[[nodiscard]] Flaw latvia(std::string_view own);
[[nodiscard]] Flaw lithuania(std::string_view own);
[[nodiscard]] Flaw luxembourg(std::string_view own);
[[nodiscard]] Flaw malta(std::string_view own);
[[nodiscard]] Flaw netherlands(std::string_view own);
[[nodiscard]] Flaw norway(std::string_view own);
[[nodiscard]] Flaw poland(std::string_view own);
[[nodiscard]] Flaw portugal(std::string_view own);
[[nodiscard]] Flaw romania(std::string_view own);
[[nodiscard]] Flaw slovakia(std::string_view own);
[[nodiscard]] Flaw slovenia(std::string_view own);
[[nodiscard]] Flaw spain(std::string_view own);
[[nodiscard]] Flaw sweden(std::string_view own);
[[nodiscard]] Flaw switzerland(std::string_view own);

}  // namespace vorab::validators::vat_of
