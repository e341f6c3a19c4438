// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vorab::validators {

/// A country's code (ITU-T E.164, annex: list of assigned codes), and how many digits follow it.
struct CountryCode {
  std::string_view digits;  ///< a part of the number; empty: no country has it
  std::size_t shortest = 0, longest = 0;
};

/// The code that an international number (digits only) begins with.
[[nodiscard]] CountryCode country_code(std::string_view digits);

/// True for international numbers that a regulator keeps free for films, books and examples.
[[nodiscard]] bool is_kept_free(std::string_view digits);

/// True for German numbers (without 0) of services: free of charge, shared cost, emergencies.
[[nodiscard]] bool is_german_service(std::string_view digits);

}  // namespace vorab::validators
