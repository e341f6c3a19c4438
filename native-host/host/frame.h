// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Native-messaging frames: a 32-bit length in native byte order, then that many bytes.
///
///   std::string_view bytes = chunk;
///   for (;;) switch (parser.consume(bytes)) {
///     case complete:  use(parser.take()); break;
///     case bad:       tell(parser.fault()); break;    // after `hopeless` there is nothing to read
///     case need_more: return;                         // `bytes` is empty
///   }
///
/// The parser knows no pipe and no thread; one parser reads one stream.
namespace vorab::host {

inline constexpr std::size_t kMiB = 1024 * 1024;
/// A frame up to here is read.
inline constexpr std::size_t kMaxRead = 8 * kMiB;
/// A frame up to here is skipped unread and reported; above it the stream is taken for garbage.
inline constexpr std::size_t kMaxSkip = 64 * kMiB;
/// What browsers take from a host; one byte more and they close the port.
inline constexpr std::size_t kMaxWrite = kMiB - 1;

class FrameParser {
 public:
  enum class Answer { complete, bad, need_more };
  enum class Fault { none, empty, too_large, hopeless };

  /// Takes bytes from the front of `bytes` up to the end of one frame or the first fault.
  Answer consume(std::string_view& bytes);

  /// The frame's body, once after `complete`.
  [[nodiscard]] std::string take();

  /// Why the answer was `bad`. After `empty` and `too_large` life goes on with the next frame (the
  /// large one is skipped as its bytes come in); after `hopeless` every answer is `bad`.
  [[nodiscard]] Fault fault() const { return fault_; }

 private:
  Answer begin_body();

  std::array<char, sizeof(std::uint32_t)> header_{};
  std::size_t header_size_ = 0;
  std::size_t length_ = 0;
  std::size_t to_skip_ = 0;
  std::string body_;
  Fault fault_ = Fault::none;
};

/// `body` with its length in front. `body` is at most kMaxWrite bytes long.
[[nodiscard]] std::string to_frame(std::string_view body);

}  // namespace vorab::host
