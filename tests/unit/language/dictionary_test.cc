// SPDX-License-Identifier: Apache-2.0
#include "language/dictionary.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

using namespace vorab::language;
namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / "vorab-dictionary-test";
  Folder() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void put(const std::string& name, const std::string& bytes) const {
    std::ofstream(path / name, std::ios::binary) << bytes;
  }
  [[nodiscard]] OpenedDictionary open() const { return open_dictionary(Language::german, {path}); }
  [[nodiscard]] std::string fault() const {
    const auto opened = open();
    CHECK_FALSE(opened.dictionary);
    REQUIRE(opened.fault);
    CHECK_FALSE(opened.fault->remedy.empty());
    return opened.fault->message;
  }
};

}  // namespace

TEST_CASE("the system's dictionaries know their words", "[spelling]") {
  const auto german = open_dictionary(Language::german, dictionary_folders());
  const auto english = open_dictionary(Language::english, dictionary_folders());
  REQUIRE(german.dictionary);
  REQUIRE(english.dictionary);
  CHECK(german.dictionary->knows("Haus") == Known::word);
  CHECK(german.dictionary->knows("Häuser") == Known::word);
  CHECK(german.dictionary->knows("nciht") == Known::no);
  CHECK(english.dictionary->knows("houses") == Known::word);
  CHECK(english.dictionary->knows("") != Known::compound);
}

TEST_CASE("a dictionary in another encoding is read in it", "[spelling]") {
  const Folder folder;
  folder.put("de_DE.aff", "SET ISO8859-1\n");
  folder.put("de_DE.dic", "2\nf\xFCr\nHaus\n");
  const auto opened = folder.open();
  REQUIRE(opened.dictionary);
  CHECK(opened.dictionary->knows("für") == Known::word);
  CHECK(opened.dictionary->knows("да") == Known::no);
}

TEST_CASE("what is no dictionary is named with a remedy", "[spelling]") {
  const Folder folder;
  CHECK(folder.fault().find("there is no dictionary for German") != std::string::npos);
  folder.put("de_DE.dic", "1\nHaus\n");
  CHECK(folder.fault().find("no file that can be read") != std::string::npos);
  folder.put("de_DE.aff", "");
  CHECK(folder.fault().find("empty") != std::string::npos);
  folder.put("de_DE.aff", "SET KLINGON-7\n");
  CHECK(folder.fault().find("encoding “KLINGON-7” is not known") != std::string::npos);
  folder.put("de_DE.aff", "SET UTF-8\n");
  folder.put("de_DE.dic", "Haus\nHof\n");
  CHECK(folder.fault().find("number of its words") != std::string::npos);
  folder.put("de_DE.dic", "70000\nHaus\n");
  CHECK(folder.fault().find("cut off") != std::string::npos);
  folder.put("de_DE.dic", "2\nf\xFCr\nHaus\n");
  CHECK(folder.fault().find("not in UTF-8") != std::string::npos);
}

TEST_CASE("a folder or a fifo by a dictionary's name is not opened", "[spelling]") {
  const Folder folder;
  fs::create_directories(folder.path / "de_DE.dic");
  folder.put("de_DE.aff", "SET UTF-8\n");
  CHECK(folder.fault().find("no file that can be read") != std::string::npos);
  fs::remove_all(folder.path / "de_DE.dic");
  REQUIRE(::mkfifo((folder.path / "de_DE.dic").c_str(), 0600) == 0);
  CHECK(folder.fault().find("no file that can be read") != std::string::npos);
}
