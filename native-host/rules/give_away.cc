// SPDX-License-Identifier: Apache-2.0
#include "rules/give_away.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "policy/hidden.h"
#include "policy/quoted.h"
#include "rules/hidden_keys.h"
#include "text/fold.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

using policy::Entry;
using policy::Node;
using policy::Problem;

constexpr std::size_t kLongestEnding = 3;

class Search {
 public:
  Search(const std::string& list, const std::vector<Entry>& entries, const std::string& file)
      : list_(list), file_(file) {
    for (const auto& entry : entries) {
      for (auto& key : bare_hidden_keys(entry)) keys_.emplace(std::move(key), &entry);
    }
  }

  void visit(const Node& node, const std::string& pointer) {
    if (const auto* text = node.as<std::string>()) {
      look(*text, pointer);
    } else if (const auto* items = node.as<Node::Array>()) {
      for (std::size_t i = 0; i < items->size(); ++i) {
        visit((*items)[i], pointer + name_of((*items)[i], i));
      }
    } else if (const auto* members = node.as<Node::Object>()) {
      for (const auto& member : *members) {
        const std::string inside = pointer + policy::pointer_step(member.key);
        look(member.key, inside);
        // Hashes and what is sealed have no words.
        if (member.key == "hidden" && member.value.as<Node::Object>()) continue;
        visit(member.value, inside);
      }
    }
  }

  policy::Problems take() { return std::move(problems_); }

 private:
  // A rule by its id: the place in the document is not one in the source.
  static std::string name_of(const Node& item, std::size_t index) {
    if (const auto* members = item.as<Node::Object>()) {
      for (const auto& member : *members) {
        const auto* id = member.value.as<std::string>();
        if (member.key == "id" && id) return policy::pointer_step(*id);
      }
    }
    return '/' + std::to_string(index);
  }

  void look(const std::string& text, const std::string& pointer) {
    const std::string folded = text::folded_word(text);
    const auto pieces = text::find_pieces(folded);
    const auto piece = [&](std::size_t i) {
      return std::string_view(folded).substr(pieces[i].span.begin, pieces[i].span.size());
    };
    for (std::size_t first = 0; first < pieces.size(); ++first) {
      std::string key = hidden_key(piece(first));
      if (const auto* entry = part_of(key)) return tell(*entry, pointer);
      const std::size_t end = std::min(first + policy::kMostHiddenPieces + 2, pieces.size());
      for (std::size_t last = first + 1; last < end; ++last) {
        key += hidden_key(piece(last));
        if (const auto* entry = begin_of(key, kLongestEnding)) return tell(*entry, pointer);
      }
    }
    // Spaced out, or with signs for letters.
    if (const auto found = keys_.find(hidden_key(folded)); found != keys_.end()) {
      tell(*found->second, pointer);
    }
  }

  // An entry that a word has anywhere in it.
  [[nodiscard]] const Entry* part_of(std::string_view word) const {
    for (std::size_t from = 0; from + policy::kFewestHiddenLetters <= word.size(); ++from) {
      if (const auto* entry = begin_of(word.substr(from), word.size())) return entry;
    }
    return nullptr;
  }

  // An entry that it begins with, and at most so many letters more.
  [[nodiscard]] const Entry* begin_of(std::string_view word, std::size_t more) const {
    const std::size_t least = word.size() > more ? word.size() - more : 0;
    for (std::size_t size = std::max(policy::kFewestHiddenLetters, least); size <= word.size();
         ++size) {
      const auto found = keys_.find(word.substr(0, size));
      if (found != keys_.end()) return found->second;
    }
    return nullptr;
  }

  void tell(const Entry& entry, const std::string& pointer) {
    const policy::Place place = entry.place;
    problems_.push_back({Problem::Level::error,
                         {file_, 1, 1, pointer},
                         "this shows an entry of the hidden list " + policy::in_quotes(list_) +
                             " to whoever opens the file (" + place.pointer + ")",
                         "say it without the name, or take the entry out of the list"});
  }

  const std::string& list_;
  const std::string& file_;
  std::map<std::string, const Entry*, std::less<>> keys_;
  policy::Problems problems_;
};

}  // namespace

policy::Problems find_give_aways(const Node& document, const std::string& list,
                                 const std::vector<Entry>& entries, const std::string& file) {
  Search search(list, entries, file);
  search.visit(document, "");
  return search.take();
}

}  // namespace vorab::rules
