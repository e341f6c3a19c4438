// SPDX-License-Identifier: Apache-2.0
#include "policy/guarded_files.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "platform/temporary_folder.h"
#include "policy/read_file.h"
#include "policy/trust.h"

using namespace vorab::policy;

TEST_CASE("a policy that others may change is a problem of its file, with what helps") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "a.json";
  put(file, "{}");
  const GuardedFiles files(folder.path());
  CHECK(std::get<std::string>(read_file(file, files)) == "{}");
  REQUIRE(::chmod(file.c_str(), 0646) == 0);
  const auto problem = std::get<Problem>(read_file(file, files));
  CHECK(problem.place.file == file.string());
  CHECK(problem.message == "everybody may change it (mode 0646)");
  CHECK(problem.remedy == "chmod o-w " + file.string());
  CHECK_FALSE(files.read(file, 9));
  CHECK(files.changed(file));
  CHECK_FALSE(files.changed(folder.path() / "none"));
}

TEST_CASE("a folder of keys that others may write holds no keys, and none is not no keys") {
  const TemporaryFolder folder;
  const auto keys = folder.path() / "keys";
  std::filesystem::create_directory(keys);
  REQUIRE(::chmod(keys.c_str(), 0757) == 0);
  const Trust trust = read_trust(keys, GuardedFiles(folder.path()));
  REQUIRE(trust.policy);
  CHECK_FALSE(trust.policy->whole);
  CHECK(trust.policy->keys.empty());
  REQUIRE(trust.problems.size() == 1);
  CHECK(trust.problems[0].message ==
        "the keys in this folder do not count: everybody may change it (mode 0757)");
}
