// SPDX-License-Identifier: Apache-2.0
#include "language/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <array>
#include <utility>

namespace vorab::language {

namespace {

// Hunspell's own names for what others call windows-1251.
std::string usual_name(const std::string& name) {
  constexpr std::string_view kMicrosoft = "microsoft-cp";
  if (name.starts_with(kMicrosoft)) return "windows-" + name.substr(kMicrosoft.size());
  return name;
}

}  // namespace

Encoding::Encoding(std::string name)
    : name_(std::move(name)), utf8_(name_ == "UTF-8" || name_ == "utf-8" || name_ == "UTF8") {
  if (utf8_) return;
  UErrorCode status = U_ZERO_ERROR;
  converter_.reset(ucnv_open(usual_name(name_).c_str(), &status));
  if (U_FAILURE(status)) converter_.reset();
  // A letter that it does not have makes the word unknown, not another one.
  if (converter_) {
    ucnv_setFromUCallBack(converter_.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                          &status);
  }
}

std::optional<std::string> Encoding::from_utf8(std::string_view word) const {
  if (utf8_) return std::string(word);
  if (!converter_) return std::nullopt;
  const auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
  std::array<char, 1024> bytes{};
  UErrorCode status = U_ZERO_ERROR;
  const auto length =
      ucnv_fromUChars(converter_.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                      text.getBuffer(), text.length(), &status);
  if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING) return std::nullopt;
  return std::string(bytes.data(), static_cast<std::size_t>(length));
}

void Encoding::Close::operator()(UConverter* converter) const { ucnv_close(converter); }

}  // namespace vorab::language
