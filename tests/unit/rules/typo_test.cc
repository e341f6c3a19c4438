// SPDX-License-Identifier: Apache-2.0
#include "rules/typo.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "cases.h"

using vorab::rules::is_one_typo;
using vorab::rules::typo_keys;

namespace {

// The plain way: optimal string alignment over the whole matrix.
std::size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      d[i][j] =
          std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

bool share_key(const std::string& a, const std::string& b) {
  const auto left = typo_keys(a);
  const auto right = typo_keys(b);
  return std::any_of(left.begin(), left.end(), [&](auto key) {
    return std::find(right.begin(), right.end(), key) != right.end();
  });
}

}  // namespace

TEST_CASE("one typo is one letter missing, added, wrong or swapped") {
  for (const auto* written :
       {"nordtern", "nordsstern", "nordstarn", "nordsetrn", "ordstern", "nordsterm"}) {
    CHECK(is_one_typo("nordstern", written));
  }
  for (const auto* written : {"nordstern", "nordtrn", "nrodstenr", "nordsternxx", ""}) {
    CHECK_FALSE(is_one_typo("nordstern", written));
  }
  CHECK(is_one_typo("größe", "gröse"));
}

TEST_CASE("agrees with the plain way, and typos always share a key") {
  std::mt19937 random(5);
  const auto word = [&] {
    std::string out;
    for (auto i = 1 + random() % 6; i > 0; --i) out += static_cast<char>('a' + random() % 3);
    return out;
  };
  std::size_t typos = 0;
  for (int round = 0; round < 20000; ++round) {
    const auto a = word();
    const auto b = word();
    const bool one = distance(a, b) == 1;
    INFO(a << ' ' << b);
    REQUIRE(is_one_typo(a, b) == one);
    if (one) REQUIRE(share_key(a, b));
    typos += one;
  }
  vorab::test::ran(20000, "pairs of words against the plain way");
  CHECK(typos > 500);
}
