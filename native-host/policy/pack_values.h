// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "policy/pack.h"
#include "policy/report.h"
#include "policy/spot.h"

/// The values of a pack's parameters, as a policy gives them or the pack itself does.
namespace vorab::policy {

/// The words of the lists that a policy has.
using ListWords = std::map<std::string, std::optional<std::vector<std::string>>, std::less<>>;

/// Reads a value; what does not fit is reported. Where the kind wants a list, a single text is a
/// list of one. `lists` are those that `{"list": "…"}` may name.
[[nodiscard]] std::optional<Value> read_value(const Spot& spot, ParameterKind kind, Report& report,
                                              const ListWords& lists);

/// What the pack's parameters stand for, by `with` of a policy ("with": {…}; null if it gives
/// none) and by their defaults. A parameter without either has no value.
[[nodiscard]] Values read_given(const Pack& pack, const Spot& use, const Spot* with, Report& report,
                                const ListWords& lists);

/// What the parameters stand for where the pack is read by itself: their examples or defaults.
[[nodiscard]] Values example_values(const Pack& pack);

}  // namespace vorab::policy
