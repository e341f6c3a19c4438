// SPDX-License-Identifier: Apache-2.0
#include "cli/unknown_names.h"

#include <catch2/catch.hpp>
#include <sstream>

using namespace vorab;

TEST_CASE("each unknown name is said once, with what was probably meant") {
  cli::UnknownNames names;
  const auto said = [&](const std::string& site, const std::string& surface) {
    std::ostringstream err;
    rules::Context context;
    context.site = site;
    context.surface = surface;
    names.warn(context, err);
    return err.str();
  };
  CHECK(said("linkedn", "").find("no network is called 'linkedn'") != std::string::npos);
  CHECK(said("linkedn", "").empty());
  CHECK(said("linkedin", "post").empty());
  CHECK(said("practice", "").empty());
  CHECK(said("x", "pots").ends_with("hint: did you mean 'post'\n"));
  for (int i = 0; i < 100; ++i) (void)said("site" + std::to_string(i), "");
  CHECK(said("another", "").empty());
}
