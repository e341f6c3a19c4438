// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "policy/selector.h"

/// What a selector could reach. A help for authors and no wall: the extension looks at the elements
/// themselves before it reads any, whatever selectors say.
namespace vorab::policy {

/// Where a selector names what nobody may read: passwords, codes, payment, search and login fields,
/// and unless `messages` private messages. What `:not(…)` keeps out does not count.
[[nodiscard]] std::optional<SelectorFault> private_part(const std::vector<SelectorPart>& parts,
                                                        bool messages);

/// Where a selector begins, or one of its alternatives, that says no more than that something is a
/// field: it would match every one of the page.
[[nodiscard]] std::optional<SelectorFault> any_field(const std::vector<SelectorPart>& parts);

/// True if an ancestor's selector narrows a page down: more than `body` or `div`.
[[nodiscard]] bool is_somewhere(const std::vector<SelectorPart>& parts);

}  // namespace vorab::policy
