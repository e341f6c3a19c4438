// SPDX-License-Identifier: Apache-2.0
#include "policy/read_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "policy/characters.h"
#include "policy/quoted.h"
#include "policy/read_values.h"
#include "text/entities.h"
#include "text/fold.h"

namespace vorab::policy {
namespace {

// The part of an entry that is a word: the text itself, or its member `word`.
struct Written {
  std::string word;
  Place place;
};

void check_word(Written& written, Report& report) {
  if (!has_word(written.word)) {
    report.error(written.place, in_quotes(written.word) + " has neither letter nor digit",
                 "write a word; punctuation around a word is never looked at");
  } else if (has_outer_space(written.word)) {
    report.warning(written.place, in_quotes(written.word) + " has blanks around it",
                   "take them out; words are found as wholes anyway");
  }
}

std::string without_sign(const std::string& tag) {
  for (const std::string_view sign : {"#", "＃"}) {
    if (tag.starts_with(sign)) return tag.substr(sign.size());
  }
  return tag;
}

// A tag is what the networks make a tag of; a `*` stands for something, but for no letter.
bool is_tag(const std::string& name) {
  std::string sample = "#" + name;
  std::replace(sample.begin(), sample.end(), '*', '1');
  const auto entities = text::find_entities(sample);
  return entities.size() == 1 && entities[0].kind == text::Entity::Kind::hashtag &&
         entities[0].span == text::Span{0, sample.size()};
}

std::string tag_remedy(const std::string& name) {
  if (name.find_first_of(" \t\r\n") != std::string::npos) {
    std::string joined = "#" + name;
    std::erase_if(joined, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return "write it without spaces: " + in_quotes(joined) + "; several tags are several entries";
  }
  return "a tag has letters, digits and _ only, and at least one letter";
}

void check_tag(Written& written, Report& report, bool wildcards) {
  const std::string name = without_sign(written.word);
  if (!wildcards && name.find('*') != std::string::npos) {
    report.error(written.place, in_quotes(written.word) + " cannot be an official tag with *",
                 "write each official tag in full");
  } else if (!is_tag(name)) {
    report.error(written.place, in_quotes(written.word) + " is no hashtag", tag_remedy(name));
  }
  written.word = name;
}

template <class Check>
std::vector<Entry> read_entries(const Spot& spot, Report& report, Check check) {
  std::vector<Entry> out;
  std::unordered_map<std::string, std::size_t> lines;  // of each word as it is compared
  for (const Spot& item : read_items(spot, report)) {
    if (report.full()) break;
    Entry entry{{}, {}, item.place()};
    Written written{{}, entry.place};
    if (item.node().as<std::string>()) {
      if (auto word = read_text(item, report, kLongestWord)) written.word = std::move(*word);
    } else if (item.node().as<Node::Object>()) {
      const Object members(item, entry_keys(), report);
      if (const auto word = members.required("word")) {
        written.place = word->place();
        if (auto text = read_text(*word, report, kLongestWord)) written.word = std::move(*text);
      }
      if (const auto instead = members["instead"]) {
        entry.instead = read_localized(*instead, report, false);
      }
      if (const auto note = members["note"]) (void)read_text(*note, report);
    } else {
      wrong_type(item, report, "a text or an object with \"word\"");
    }
    if (written.word.empty()) continue;
    check(written);
    const auto [first, fresh] = lines.emplace(text::folded_word(written.word), written.place.line);
    if (!fresh) {
      report.warning(written.place,
                     in_quotes(written.word) + " stands here twice, first in line " +
                         std::to_string(first->second),
                     "take one out; case and accents do not count");
      continue;
    }
    entry.word = std::move(written.word);
    out.push_back(std::move(entry));
  }
  return out;
}

}  // namespace

std::vector<Entry> read_words(const Spot& spot, Report& report) {
  return read_entries(spot, report, [&](Written& written) { check_word(written, report); });
}

std::vector<Entry> read_tags(const Spot& spot, Report& report, bool wildcards) {
  return read_entries(spot, report,
                      [&](Written& written) { check_tag(written, report, wildcards); });
}

}  // namespace vorab::policy
