// SPDX-License-Identifier: Apache-2.0
#include "imports/formats.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

TEST_CASE("formats by name", "[imports]") {
  for (const auto& format : kFormats) CHECK(find_format(format.name) == &format);
  CHECK(find_format("semgrep") == nullptr);
}

TEST_CASE("what is no source of a format", "[imports]") {
  const auto message = [](const char* format, const char* path) {
    const auto outcome = import_rules(*find_format(format), path, {});
    return std::get<Fault>(outcome).message;
  };
  CHECK(message("gitleaks", "tests/cli/imports/nowhere.toml") == "there is no such file");
  CHECK(message("gitleaks", "tests/cli/imports/presidio.yaml").starts_with("this is no TOML: "));
  CHECK(message("presidio", "tests/cli/imports/styles/House/Avoid.yml") ==
        "there are no recognizers in this file");
  CHECK(message("vale", "tests/cli/imports/styles/House/Broken.yml")
            .starts_with("this is no YAML: "));
}
