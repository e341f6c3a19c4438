// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Posts as people write them on LinkedIn, made from a small grammar with a fixed seed: German and
/// English prose with emoji, links, hashtags, lists and now and then a number.
namespace vorab::bench {

/// `count` distinct posts of `bytes` bytes (a sentence less at most), every other one German.
[[nodiscard]] std::vector<std::string> posts(std::size_t count, std::size_t bytes,
                                             std::uint64_t seed);

/// One text of at least `characters` code points.
[[nodiscard]] std::string article(std::size_t characters, std::uint64_t seed);

/// Names as companies give them to projects: `count` distinct ones, one in four of two words.
[[nodiscard]] std::vector<std::string> terms(std::size_t count, std::uint64_t seed);

}  // namespace vorab::bench
