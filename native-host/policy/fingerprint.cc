// SPDX-License-Identifier: Apache-2.0
#include "policy/fingerprint.h"

#include <algorithm>
#include <bit>
#include <nlohmann/json.hpp>
#include <utility>

#include "policy/base64.h"
#include "policy/read_values.h"

namespace vorab::policy {
namespace {

constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kLongestTitle = 200;
constexpr std::string_view kAgain = "make it again with vorab fingerprint";

void read_version(const Spot& spot, Report& report) {
  const double* version = spot.node().as<double>();
  if (!version) return wrong_type(spot, report, "a number");
  if (*version == kFingerprintVersion) return;
  report.error(spot.place(), "this version of Vorab understands fingerprints of version 1 only",
               *version > kFingerprintVersion ? "update Vorab, or " + std::string(kAgain)
                                              : std::string(kAgain));
}

// Marks as the gaps between them, seven bits a byte, the last byte of a gap without the top bit
// (LEB128). Nothing if they are not `count` rising numbers below the space.
bool read_marks(std::string_view bytes, std::size_t count, Fingerprint& out) {
  std::uint64_t mark = 0;
  std::size_t read = 0;
  for (std::size_t i = 0; i < bytes.size(); ++read) {
    std::uint64_t gap = 0;
    for (unsigned shift = 0;; shift += 7) {
      if (i == bytes.size() || shift > 28) return false;
      const auto byte = static_cast<unsigned char>(bytes[i++]);
      gap |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte == 0 && shift > 0) return false;  // longer than it must be
      if (byte < 0x80) break;
    }
    if (gap == 0 && read > 0) return false;
    mark += gap;
    if (mark >= out.space) return false;
    out.set(static_cast<std::uint32_t>(mark));
  }
  return read == count;
}

std::string marks_of(const Fingerprint& fingerprint, std::size_t& count) {
  std::string out;
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < fingerprint.bits.size(); ++i) {
    for (std::uint64_t left = fingerprint.bits[i]; left != 0; left &= left - 1) {
      const auto mark =
          static_cast<std::uint32_t>(i * 64) + static_cast<std::uint32_t>(std::countr_zero(left));
      std::uint32_t gap = mark - std::exchange(last, mark);
      for (; gap >= 0x80; gap >>= 7) out += static_cast<char>(gap | 0x80);
      out += static_cast<char>(gap);
      ++count;
    }
  }
  return out;
}

void read_salt(const Spot& spot, Report& report, Fingerprint& out) {
  const auto bytes = read_base64(spot, report, kAgain);
  if (!bytes) return;
  if (bytes->size() != kSaltBytes) {
    report.error(spot.place(),
                 "the salt has " + std::to_string(bytes->size()) + " bytes; it must have 16",
                 std::string(kAgain));
    return;
  }
  for (std::size_t i = 0; i < kSaltBytes; ++i) {
    out.salt[i / 8] |= std::uint64_t{static_cast<unsigned char>((*bytes)[i])} << (i % 8 * 8);
  }
}

}  // namespace

std::optional<Fingerprint> read_fingerprint(const Spot& spot, Report& report) {
  if (!spot.node().as<Node::Object>()) {
    wrong_type(spot, report, "an object { … } as vorab fingerprint writes it");
    return std::nullopt;
  }
  Report own(report.source());
  own.languages = report.languages;
  const Object members(spot, fingerprint_keys(), own);
  const auto whole = [&](std::string_view key, std::size_t least, std::size_t most) {
    const auto member = members.required(key);
    if (!member) return std::size_t{0};
    const auto value = read_whole(*member, own, static_cast<int>(least), static_cast<int>(most));
    return value ? static_cast<std::size_t>(*value) : 0;
  };
  Fingerprint out;
  if (const auto member = members.required("vorab_fingerprint")) read_version(*member, own);
  if (const auto member = members.required("title")) {
    out.title = read_text(*member, own, kLongestTitle).value_or("");
  }
  out.words = whole("words", 1, kMostWords);
  out.gram = static_cast<std::uint32_t>(whole("gram", kFewestGram, kMostGram));
  const std::size_t runs = whole("runs", 1, kMostWords);
  const std::size_t count = whole("count", 1, std::max<std::size_t>(runs, 1));
  if (const auto member = members.required("salt")) read_salt(*member, own, out);
  const auto marks = members.required("marks");
  if (marks && !own.failed()) {
    out.space = static_cast<std::uint32_t>(runs) * kPlacesPerRun;
    out.bits.assign((out.space + 63) / 64, 0);
    const auto bytes = read_base64(*marks, own, kAgain);
    if (bytes && !read_marks(*bytes, count, out)) {
      own.error(marks->place(),
                "the marks are damaged: they are not " + std::to_string(count) + " rising numbers",
                std::string(kAgain));
    }
  }
  const bool failed = own.failed();
  for (Problem& problem : own.take()) {
    problem.level == Problem::Level::error
        ? report.error(std::move(problem.place), std::move(problem.message),
                       std::move(problem.remedy))
        : report.warning(std::move(problem.place), std::move(problem.message),
                         std::move(problem.remedy));
  }
  if (failed) return std::nullopt;
  return out;
}

FingerprintFile read_fingerprint_file(std::string_view text, const std::string& file) {
  ParsedJson json = parse_json(text, file);
  FingerprintFile out;
  if (json.root && !has_errors(json.problems)) {
    Report report(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
    out.fingerprint = read_fingerprint(Spot(*json.root, file), report);
    Problems found = report.take();
    std::move(found.begin(), found.end(), std::back_inserter(json.problems));
  }
  out.problems = std::move(json.problems);
  return out;
}

std::string to_text(const Fingerprint& fingerprint) {
  std::string salt;
  for (std::size_t i = 0; i < kSaltBytes; ++i) {
    salt += static_cast<char>(fingerprint.salt[i / 8] >> (i % 8 * 8));
  }
  std::size_t count = 0;
  const std::string marks = marks_of(fingerprint, count);
  return nlohmann::ordered_json{{"vorab_fingerprint", kFingerprintVersion},
                                {"title", fingerprint.title},
                                {"words", fingerprint.words},
                                {"gram", fingerprint.gram},
                                {"runs", fingerprint.space / kPlacesPerRun},
                                {"count", count},
                                {"salt", to_base64(salt)},
                                {"marks", to_base64(marks)}}
             .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
         "\n";
}

}  // namespace vorab::policy
