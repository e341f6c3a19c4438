// SPDX-License-Identifier: Apache-2.0
#include "policy/read_words.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "policy/format.h"
#include "policy/quoted.h"
#include "policy/read_values.h"
#include "policy/word_list.h"
#include "text/entities.h"
#include "text/fold.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::policy {
namespace {

// The part of an entry that is a word: the text itself, or its member `word`.
struct Written {
  std::string word;
  EntryPlace place;
};

std::string without(std::initializer_list<std::string_view> signs, const std::string& name) {
  for (const std::string_view sign : signs) {
    if (name.starts_with(sign)) return name.substr(sign.size());
  }
  return name;
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
  const std::string name = without({"#", "＃"}, written.word);
  if (!wildcards && name.find('*') != std::string::npos) {
    report.error(written.place, in_quotes(written.word) + " cannot stand here with *",
                 "write each tag in full");
  } else if (!is_tag(name)) {
    report.error(written.place, in_quotes(written.word) + " is no hashtag", tag_remedy(name));
  }
  written.word = name;
}

// Letters, digits and _ as on X; LinkedIn's pages and others also have - and . inside.
bool is_handle(std::string_view name) {
  const auto is_joint = [](char c) { return c == '-' || c == '.'; };
  return !name.empty() && name.size() <= kLongestHandle && !is_joint(name.front()) &&
         !is_joint(name.back()) && std::all_of(name.begin(), name.end(), [&](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '_' || c == '*' || is_joint(c);
         });
}

void check_handle(Written& written, Report& report, bool wildcards) {
  const std::string name = without({"@", "＠"}, written.word);
  if (!wildcards && name.find('*') != std::string::npos) {
    report.error(written.place, in_quotes(written.word) + " cannot be an official handle with *",
                 "write each official handle in full");
  } else if (!is_handle(name)) {
    report.error(
        written.place, in_quotes(written.word) + " is no handle",
        "write it like \"@musterwerk\": A–Z, a–z, 0–9 and _, with - and . inside, at most " +
            std::to_string(kLongestHandle) + "; a name goes into a rule of kind \"terms\"");
  }
  written.word = name;
}

// Labels of letters, digits, - and _ between dots; `*` stands for any run of characters.
bool is_host(std::string_view name) {
  bool joint = true;
  for (std::size_t at = 0; at < name.size();) {
    const text::Decoded next = text::decode(name, at);
    const char32_t c = next.code_point;
    at += next.length;
    if (c == U'.' && joint) return false;
    joint = c == U'.';
    if (!joint && c != U'-' && c != U'_' && c != U'*' && !text::is_word_character(c)) return false;
  }
  return !joint;
}

// The host in a link that somebody copied from the address line.
std::string host_of(std::string_view link) {
  if (const auto scheme = link.find("://"); scheme != std::string_view::npos) {
    link.remove_prefix(scheme + 3);
  }
  return std::string(link.substr(0, link.find_first_of("/?#:")));
}

void check_host(const Written& written, Report& report) {
  if (is_host(written.word)) return;
  const std::string host = host_of(written.word);
  report.error(written.place, in_quotes(written.word) + " is no host",
               is_host(host) ? "write the host alone: " + in_quotes(host)
                             : "write it like \"wiki.musterwerk.corp\" or \"*.musterwerk.corp\"");
}

// `place` is the entry's.
Entry read_entry(const Spot& item, const EntryPlace& place, Report& report, Keys keys,
                 Written& written) {
  Entry entry{{}, {}, place};
  written.place = place;
  if (item.node().as<std::string>()) {
    if (auto word = read_text(item, report, kLongestWord)) written.word = std::move(*word);
  } else if (item.node().as<Node::Object>()) {
    const Object members(item, keys, report);
    if (const auto word = members.required("word")) {
      written.place.line = word->node().mark.line;
      written.place.column = word->node().mark.column;
      written.place.at_word = true;
      if (auto text = read_text(*word, report, kLongestWord)) written.word = std::move(*text);
    }
    if (const auto instead = members["instead"]) {
      entry.instead = read_localized(*instead, report, false);
    }
    if (const auto until = members["until"]) entry.until = read_moment(*until, report, true);
    if (const auto disguised = members["disguised"]) {
      entry.disguised = read_flag(*disguised, report).value_or(false);
    }
    if (const auto note = members["note"]) (void)read_text(*note, report);
  } else {
    wrong_type(item, report, "a text or an object with \"word\"");
  }
  return entry;
}

template <class Check>
std::vector<Entry> read_entries(const Spot& spot, Report& report, Keys keys, Check check) {
  WordList words(report);
  const auto items = read_items(spot, report);
  words.reserve(items.size());
  const auto list = std::make_shared<const Place>(spot.place());
  std::uint32_t index = 0;
  for (const Spot& item : items) {
    if (report.full()) break;
    Written written;
    const Mark mark = item.node().mark;
    Entry entry = read_entry(item, {list, mark.line, mark.column, index++}, report, keys, written);
    if (written.word.empty()) continue;
    check(written);
    entry.word = std::move(written.word);
    words.add(std::move(entry), written.place);
  }
  return words.take();
}

}  // namespace

std::vector<Entry> read_words(const Spot& spot, Report& report) {
  return read_entries(spot, report, entry_keys(), [&](const Written& written) {
    check_word(written.word, written.place, report);
  });
}

std::vector<Entry> read_tags(const Spot& spot, Report& report, bool wildcards) {
  return read_entries(spot, report, sign_keys(),
                      [&](Written& written) { check_tag(written, report, wildcards); });
}

std::vector<Entry> read_handles(const Spot& spot, Report& report, bool wildcards) {
  return read_entries(spot, report, sign_keys(),
                      [&](Written& written) { check_handle(written, report, wildcards); });
}

std::vector<Entry> read_hosts(const Spot& spot, Report& report) {
  return read_entries(spot, report, sign_keys(),
                      [&](const Written& written) { check_host(written, report); });
}

}  // namespace vorab::policy
