// SPDX-License-Identifier: Apache-2.0
#include "language/dictionary.h"

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <system_error>
#include <utility>

#include "language/encoding.h"
#include "text/utf.h"

namespace vorab::language {

namespace {

namespace fs = std::filesystem;

// Real ones have some megabytes.
constexpr std::uintmax_t kMostBytes = 64U << 20U;
// A file that is cut off has far fewer words than its first line says; comments make a few more.
constexpr double kLeastShare = 0.5;

constexpr std::array<std::string_view, 2> kGermanNames{"de_DE", "de_DE_frami"};
constexpr std::array<std::string_view, 2> kEnglishNames{"en_US", "en_GB"};

std::string install_hint(Language language) {
  return language == Language::german ? "install a German dictionary: hunspell-de-de in Debian"
                                      : "install an English dictionary: hunspell-en-us in Debian";
}

std::optional<std::string> read_whole(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(file)), {});
  if (!file.good() && !file.eof()) return std::nullopt;
  return bytes;
}

// A folder, a fifo or a device by a dictionary's name must not be opened.
std::optional<DictionaryFault> judge_file(const fs::path& path) {
  std::error_code error;
  const auto place = path.string();
  if (!fs::is_regular_file(path, error)) {
    return DictionaryFault{place, "this is no file that can be read", "put the dictionary here"};
  }
  const auto size = fs::file_size(path, error);
  if (error || size == 0) return DictionaryFault{place, "this file is empty", "install it anew"};
  if (size > kMostBytes) {
    return DictionaryFault{place, "this file is larger than 64 MB: no dictionary is",
                           "install it anew"};
  }
  return std::nullopt;
}

std::string_view first_line(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text.substr(0, text.find_first_of("\r\n"));
}

// The .dic file's first line is the number of its words.
std::optional<DictionaryFault> judge_words(const fs::path& path, const std::string& bytes,
                                           bool is_utf8) {
  const auto place = path.string() + ":1";
  const auto line = first_line(bytes);
  std::size_t said = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), said);
  if (error != std::errc{} || end == line.data() || said == 0) {
    return DictionaryFault{place, "the first line of a dictionary is the number of its words",
                           "install it anew"};
  }
  const auto lines = static_cast<double>(std::count(bytes.begin(), bytes.end(), '\n'));
  if (lines < static_cast<double>(said) * kLeastShare) {
    return DictionaryFault{place,
                           "this file says it has " + std::to_string(said) +
                               " words and ends far earlier: it was cut off",
                           "install it anew"};
  }
  if (is_utf8 && text::to_well_formed(bytes) != bytes) {
    return DictionaryFault{path.string(),
                           "the words are not in UTF-8, as the .aff file says they are",
                           "write the right encoding behind SET in the .aff file"};
  }
  return std::nullopt;
}

class HunspellDictionary final : public Dictionary {
 public:
  HunspellDictionary(const fs::path& aff, const fs::path& dic)
      : hunspell_(aff.c_str(), dic.c_str()), encoding_(hunspell_.get_dict_encoding()) {}

  [[nodiscard]] const Encoding& encoding() const { return encoding_; }

  [[nodiscard]] Known knows(std::string_view word) const override {
    const auto bytes = encoding_.from_utf8(word);
    int info = 0;
    if (!bytes || !hunspell_.spell(*bytes, &info)) return Known::no;
    return (info & SPELL_COMPOUND) != 0 ? Known::compound : Known::word;
  }

 private:
  mutable Hunspell hunspell_;  // its spell() only fills caches of its own
  Encoding encoding_;
};

OpenedDictionary open_files(const fs::path& aff, const fs::path& dic) {
  for (const auto& path : {aff, dic}) {
    if (auto fault = judge_file(path)) return {nullptr, std::move(fault)};
  }
  const auto words = read_whole(dic);
  if (!words)
    return {nullptr, DictionaryFault{dic.string(), "this file cannot be read",
                                     "make it readable for everybody"}};
  if (auto fault = judge_words(dic, *words, false)) return {nullptr, std::move(fault)};
  auto made = std::make_unique<HunspellDictionary>(aff, dic);
  if (!made->encoding().is_known()) {
    return {nullptr, DictionaryFault{aff.string(),
                                     "its encoding “" + made->encoding().name() + "” is not known",
                                     "write a usual one behind SET: UTF-8, ISO8859-1, …"}};
  }
  if (auto fault = judge_words(dic, *words, made->encoding().is_utf8())) {
    return {nullptr, std::move(fault)};
  }
  return {std::move(made), std::nullopt};
}

}  // namespace

std::vector<fs::path> dictionary_folders() { return {"/usr/share/hunspell", "/usr/share/myspell"}; }

OpenedDictionary open_dictionary(Language language, const std::vector<fs::path>& folders) try {
  const auto& names = language == Language::german ? kGermanNames : kEnglishNames;
  for (const auto& folder : folders) {
    for (const auto name : names) {
      const auto aff = folder / (std::string(name) + ".aff");
      const auto dic = folder / (std::string(name) + ".dic");
      std::error_code error;
      const bool has_aff = fs::exists(fs::symlink_status(aff, error));
      const bool has_dic = fs::exists(fs::symlink_status(dic, error));
      if (has_aff || has_dic) return open_files(aff, dic);
    }
  }
  const auto place = folders.empty() ? std::string() : folders.front().string();
  return {nullptr, DictionaryFault{place,
                                   std::string("there is no dictionary for ") +
                                       (language == Language::german ? "German" : "English") +
                                       ": spelling is not checked in it",
                                   install_hint(language)}};
} catch (const std::exception& error) {
  return {nullptr, DictionaryFault{"", std::string("a dictionary cannot be used: ") + error.what(),
                                   install_hint(language)}};
}

}  // namespace vorab::language
