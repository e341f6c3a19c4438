// SPDX-License-Identifier: Apache-2.0
#include "host/frame.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace vorab::host {
namespace {

// A length alone makes nobody spend memory: more is reserved only as bytes really arrive.
constexpr std::size_t kFirstReserve = 64 * 1024;

std::string_view take_front(std::string_view& bytes, std::size_t most) {
  const std::string_view front = bytes.substr(0, most);
  bytes.remove_prefix(front.size());
  return front;
}

}  // namespace

FrameParser::Answer FrameParser::consume(std::string_view& bytes) {
  if (fault_ == Fault::hopeless) return Answer::bad;
  to_skip_ -= take_front(bytes, to_skip_).size();
  if (header_size_ < header_.size()) {
    const std::string_view part = take_front(bytes, header_.size() - header_size_);
    std::copy(part.begin(), part.end(), header_.data() + header_size_);
    header_size_ += part.size();
    if (header_size_ < header_.size()) return Answer::need_more;
    if (begin_body() == Answer::bad) return Answer::bad;
  }
  body_.append(take_front(bytes, length_ - body_.size()));
  return body_.size() == length_ ? Answer::complete : Answer::need_more;
}

FrameParser::Answer FrameParser::begin_body() {
  std::uint32_t length = 0;
  std::memcpy(&length, header_.data(), sizeof length);
  if (length > kMaxSkip) {
    fault_ = Fault::hopeless;
    return Answer::bad;
  }
  if (length == 0 || length > kMaxRead) {
    fault_ = length == 0 ? Fault::empty : Fault::too_large;
    to_skip_ = length;
    header_size_ = 0;
    return Answer::bad;
  }
  length_ = length;
  body_.reserve(std::min(length_, kFirstReserve));
  return Answer::need_more;
}

std::string FrameParser::take() {
  header_size_ = 0;
  length_ = 0;
  return std::exchange(body_, {});
}

std::string to_frame(std::string_view body) {
  const auto length = static_cast<std::uint32_t>(body.size());
  std::string frame(sizeof length, '\0');
  std::memcpy(frame.data(), &length, sizeof length);
  frame.append(body);
  return frame;
}

}  // namespace vorab::host
