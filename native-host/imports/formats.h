// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include "imports/imported.h"

/// The one table of source formats. A new one is a file with a function, and a line here.
namespace vorab::imports {

struct Options {
  std::string language = "en";  ///< of a style that is about one language, without saying which
};

struct Format {
  std::string_view name;    ///< as the command line writes it
  std::string_view source;  ///< what is given: for help
  /// Rules without ids of their own; `prove` has not seen them yet.
  Outcome (*read)(const std::filesystem::path& path, const Options& options);
};

[[nodiscard]] Outcome read_gitleaks(const std::filesystem::path& path, const Options& options);

[[nodiscard]] Outcome read_presidio(const std::filesystem::path& path, const Options& options);
[[nodiscard]] Outcome read_vale(const std::filesystem::path& path, const Options& options);

inline constexpr std::array kFormats{
    Format{"gitleaks", "a configuration of gitleaks (TOML)", read_gitleaks},
    Format{"vale", "a folder of Vale styles, or one rule (YAML)", read_vale},
    Format{"presidio", "recognizers of Presidio (YAML)", read_presidio},
};

/// Null if there is none of that name.
[[nodiscard]] const Format* find_format(std::string_view name);

/// Reads, proves and names all rules of a source. Never throws; what is wrong with the source as a
/// whole is a fault.
[[nodiscard]] Outcome import_rules(const Format& format, const std::filesystem::path& path,
                                   const Options& options);

}  // namespace vorab::imports
