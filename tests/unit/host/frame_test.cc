// SPDX-License-Identifier: Apache-2.0
#include "host/frame.h"

#include <catch2/catch.hpp>
#include <cstring>
#include <string>
#include <vector>

using namespace vorab::host;
using Answer = FrameParser::Answer;
using Fault = FrameParser::Fault;

namespace {

std::string header(std::uint32_t length) {
  std::string bytes(sizeof length, '\0');
  std::memcpy(bytes.data(), &length, sizeof length);
  return bytes;
}

/// What a parser says of `stream` when it comes in pieces of `step` bytes; faults as "!".
std::vector<std::string> read(const std::string& stream, std::size_t step) {
  FrameParser parser;
  std::vector<std::string> frames;
  for (std::size_t at = 0; at < stream.size(); at += step) {
    std::string_view bytes = std::string_view(stream).substr(at, step);
    for (Answer answer = parser.consume(bytes); answer != Answer::need_more;
         answer = parser.consume(bytes)) {
      frames.push_back(answer == Answer::complete ? parser.take() : "!");
      if (parser.fault() == Fault::hopeless) return frames;
    }
    CHECK(bytes.empty());
  }
  return frames;
}

}  // namespace

TEST_CASE("frames are the same however the bytes come") {
  const std::string stream = to_frame("{}") + to_frame("two") + header(0) + to_frame("three");
  for (std::size_t step = 1; step <= stream.size(); ++step) {
    CHECK(read(stream, step) == std::vector<std::string>{"{}", "two", "!", "three"});
  }
}

TEST_CASE("half a frame is no frame") {
  const std::string frame = to_frame("hello");
  for (std::size_t size = 0; size < frame.size(); ++size) {
    CHECK(read(frame.substr(0, size), 3).empty());
  }
}

TEST_CASE("a frame above the limit is skipped, and the next one is read") {
  const std::string large(kMaxRead + 1, 'x');
  const std::string stream = to_frame(large) + to_frame("next");
  for (const std::size_t step : {std::size_t{1000}, std::size_t{65536}, stream.size()}) {
    CHECK(read(stream, step) == std::vector<std::string>{"!", "next"});
  }
}

TEST_CASE("the largest frame is read") {
  const std::string largest(kMaxRead, 'x');
  CHECK(read(to_frame(largest), 1 << 20) == std::vector<std::string>{largest});
}

TEST_CASE("what is wrong is told as soon as the length is known") {
  const auto fault = [](std::uint32_t length) {
    FrameParser parser;
    const std::string bytes = header(length);
    std::string_view view = bytes;
    CHECK(parser.consume(view) == Answer::bad);
    return parser.fault();
  };
  CHECK(fault(0) == Fault::empty);
  CHECK(fault(kMaxRead + 1) == Fault::too_large);
  CHECK(fault(kMaxSkip) == Fault::too_large);
  CHECK(fault(kMaxSkip + 1) == Fault::hopeless);
  CHECK(fault(0xFFFFFFFFU) == Fault::hopeless);
}

TEST_CASE("after a hopeless length there is nothing to read") {
  FrameParser parser;
  const std::string bytes = header(0xFFFFFFFFU) + to_frame("{}");
  std::string_view view = bytes;
  CHECK(parser.consume(view) == Answer::bad);
  CHECK(parser.consume(view) == Answer::bad);
  CHECK(parser.fault() == Fault::hopeless);
}
