// SPDX-License-Identifier: Apache-2.0
#include "imports/vale_files.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

namespace {

std::string names(const char* path) {
  const auto files = style_files(path);
  if (const auto* fault = std::get_if<Fault>(&files)) return "! " + fault->message;
  std::string out;
  for (const auto& file : std::get<std::vector<StyleFile>>(files)) {
    out += file.style + '.' + file.name + (file.is_vocabulary ? "* " : " ");
  }
  return out;
}

}  // namespace

TEST_CASE("the files of styles", "[imports]") {
  const std::string house =
      "House.Address House.Avoid House.Broken House.Dashes House.Length House.Names House.Signs "
      "House.Titles ";
  CHECK(names("tests/cli/imports/styles") == house + "Base.accept* ");
  CHECK(names("tests/cli/imports/styles/House") == house);
  CHECK(names("tests/cli/imports/styles/House/") == house);
  CHECK(names("tests/cli/imports/styles/House/.") == house);
  CHECK(names("tests/cli/imports/styles/House/Avoid.yml") == "House.Avoid ");
  CHECK(names("tests/cli/imports/nowhere") == "! there is no such folder");
  CHECK(names("tests/unit/imports") == "! there are no rules (*.yml) in this folder");
}
